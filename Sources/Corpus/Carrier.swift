/// The sort of text a field comes from: decides which extractors look at it and how.
public enum Carrier: UInt8, Sendable, CaseIterable {
  /// A column of a CSV record.
  case csv
  /// An element or attribute of an XML record.
  case xml
  /// A header of a message, decoded (RFC 2047), unfolded, comments kept.
  case mailHeader
  /// The body of a message, decoded; lines end in `\n`.
  case mailBody
  /// Running text of anything else.
  case text
  /// A field of a vCard or of a directory entry.
  case card
  /// A member of a JSON object, or a cell of a row.
  case json

  /// Fields of records that are alike: what they hold is told by their names and values.
  public var isStructured: Bool { self == .csv || self == .xml || self == .json }
}
