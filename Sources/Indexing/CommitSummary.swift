/// What a run left behind.
public struct CommitSummary: Sendable {
  /// Number of the commit, counted from 1; 0 for an index without any.
  public var generation: UInt64 = 0
  /// False when nothing had changed and nothing was written.
  public var wroteAnything = false
  /// Mentions added by this run.
  public var mentionsAdded: UInt64 = 0
  /// Sources that became part of the index in this run.
  public var sourcesAdded = 0
  /// Sources whose former state was dropped because they changed or vanished.
  public var sourcesRetired = 0
  /// Size of all live files, in bytes.
  public var indexSizeInBytes: UInt64 = 0

  public init() {}
}
