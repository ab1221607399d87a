public import Corpus

/// What became of one source, container or member, as the catalog keeps it.
public struct RowRecord: Sendable, Hashable {
  public var source: SourceID
  public var path: String
  public var outcome: Outcome
  public var reason: String
  public var sizeInBytes: UInt64
  public var media: String
  public var isContainer: Bool
  public var content: ContentID?
  public var modified: Int64?

  public init(
    source: SourceID, path: String, outcome: Outcome, reason: String, sizeInBytes: UInt64,
    media: String, isContainer: Bool, content: ContentID?, modified: Int64?
  ) {
    self.source = source
    self.path = path
    self.outcome = outcome
    self.reason = reason
    self.sizeInBytes = sizeInBytes
    self.media = media
    self.isContainer = isContainer
    self.content = content
    self.modified = modified
  }

  /// By source, then path, then all the rest, so that the order does not depend on the run.
  public static func isOrdered(_ left: RowRecord, _ right: RowRecord) -> Bool {
    if left.source != right.source { return left.source < right.source }
    if left.path != right.path { return left.path.utf8.lexicographicallyPrecedes(right.path.utf8) }
    if left.content != right.content {
      return (left.content?.rawValue ?? .max) < (right.content?.rawValue ?? .max)
    }
    if left.outcome != right.outcome { return left.outcome.rawValue < right.outcome.rawValue }
    if left.sizeInBytes != right.sizeInBytes { return left.sizeInBytes < right.sizeInBytes }
    return left.reason < right.reason
  }
}
