/// What became of a source or member. Raw values are stored on disk: never renumber them.
public enum Outcome: UInt8, Sendable, CaseIterable {
  /// Read to its end; a container whose members have outcomes of their own counts here too.
  case indexed = 0
  /// The same bytes were indexed already: one more document of a known content.
  case duplicate = 1
  /// Not something that leakindex reads (a picture, a device), with its media type as the reason.
  case skipped = 2
  /// Over a limit, or encrypted without a known password; the reason names the option that lifts it.
  case refused = 3
  /// Damaged or unreadable; what could be read before is indexed.
  case failed = 4

  /// The name in NDJSON and in the summary.
  public var name: String {
    switch self {
    case .indexed: "indexed"
    case .duplicate: "duplicate"
    case .skipped: "skipped"
    case .refused: "refused"
    case .failed: "failed"
    }
  }
}
