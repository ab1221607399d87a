/// How a CSV content is written.
///
/// LF, CR and CRLF all end a row outside of quotes, so the line end is no part of it.
public struct CSVDialect: Sendable, Hashable {
  /// What stands between the fields of a row.
  public var delimiter: UInt8
  /// What a field with special characters is enclosed in; nil: nothing is.
  public var quote: UInt8?
  /// What takes the meaning from the byte after it, besides the doubling of quotes; nil: nothing.
  public var escape: UInt8?
  /// A space after a delimiter is no part of the field.
  public var skipsSpaceAfterDelimiter: Bool

  public init(
    delimiter: UInt8 = 0x2C, quote: UInt8? = 0x22, escape: UInt8? = nil,
    skipsSpaceAfterDelimiter: Bool = false
  ) {
    self.delimiter = delimiter
    self.quote = quote
    self.escape = escape
    self.skipsSpaceAfterDelimiter = skipsSpaceAfterDelimiter
  }
}
