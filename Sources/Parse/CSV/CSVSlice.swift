public import Corpus

/// Whole rows of a CSV content, in UTF-8, without its header.
public struct CSVSlice: Sendable {
  public var bytes: [UInt8]
  public var dialect: CSVDialect
  public var schema: Schema
  /// Ordinal of the first row within the content: the header is no record, empty rows are none.
  public var firstRecord: UInt64
  /// Positions in `bytes` of quotes at the start of a field that are taken as they are, because no
  /// quote closes them within the limit of a row. Sorted; nearly always empty.
  public var literalQuotes: [UInt32]
  /// The slice begins or ends inside a row that is longer than `Limits.maximumRowInBytes`.
  public var isCutAtStart: Bool
  public var isCutAtEnd: Bool
}
