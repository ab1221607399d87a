public import Corpus
public import Pipeline

/// What a run did.
public struct IngestSummary: Sendable {
  /// The counters of this run.
  public var progress: Progress.Snapshot
  /// Sources that were indexed before and have not changed.
  public var unchanged: UInt64
  /// Entries of this run by `Outcome.rawValue`.
  public var outcomes: [UInt64]
  public var seconds: Double
  /// A signal ended the run; what was complete is committed.
  public var wasInterrupted: Bool

  /// Entries of this run with that outcome.
  public func count(of outcome: Outcome) -> UInt64 { outcomes[Int(outcome.rawValue)] }

  /// Something was refused or failed.
  public var hasRemarks: Bool { count(of: .refused) + count(of: .failed) > 0 }
}
