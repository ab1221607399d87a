/// One mention of a term in a segment.
public struct Posting: Sendable, Hashable {
  /// Content, record and tuple (field, rule, confidence) as one number: see `SpanTable`.
  public var position: UInt64
  /// Which of the term's spellings it is written in.
  public var spelling: UInt32

  @inlinable
  public init(position: UInt64, spelling: UInt32) {
    self.position = position
    self.spelling = spelling
  }

  @inlinable
  public static func isOrdered(_ left: Posting, _ right: Posting) -> Bool {
    left.position != right.position
      ? left.position < right.position : left.spelling < right.spelling
  }
}
