public import Corpus

/// What became of one source, container or member, as the catalog keeps it.
public struct RowRecord: Sendable, Hashable {
  public var source: SourceID
  public var path: String
  public var outcome: Outcome
  /// For a duplicate, what became of its content where it was read; else the same as `outcome`.
  public var contentOutcome: Outcome
  public var reason: String
  public var sizeInBytes: UInt64
  public var media: String
  public var isContainer: Bool
  public var content: ContentID?
  public var modified: Int64?

  public init(
    source: SourceID, path: String, outcome: Outcome, reason: String, sizeInBytes: UInt64,
    media: String, isContainer: Bool, content: ContentID?, modified: Int64?,
    contentOutcome: Outcome? = nil
  ) {
    self.source = source
    self.path = path
    self.outcome = outcome
    self.contentOutcome = contentOutcome ?? outcome
    self.reason = reason
    self.sizeInBytes = sizeInBytes
    self.media = media
    self.isContainer = isContainer
    self.content = content
    self.modified = modified
  }

  /// By path, then source, then all the rest, so that the order does not depend on the run.
  public static func isOrdered(_ left: RowRecord, _ right: RowRecord) -> Bool {
    let order = compare(left.path, right.path)
    return order != 0 ? order < 0 : isOrderedOnSamePath(left, right)
  }

  /// The order of rows that have their path in common.
  public static func isOrderedOnSamePath(_ left: RowRecord, _ right: RowRecord) -> Bool {
    if left.source != right.source { return left.source < right.source }
    if left.content != right.content {
      return (left.content?.rawValue ?? .max) < (right.content?.rawValue ?? .max)
    }
    if left.contentOutcome != right.contentOutcome {
      return left.contentOutcome.rawValue < right.contentOutcome.rawValue
    }
    if left.sizeInBytes != right.sizeInBytes { return left.sizeInBytes < right.sizeInBytes }
    if left.modified != right.modified {
      return (left.modified ?? .min) < (right.modified ?? .min)
    }
    return compare(left.reason, right.reason) < 0
  }
}
