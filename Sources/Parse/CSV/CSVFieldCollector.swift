// Hot code: one call per field.
internal import Corpus

/// Turns the fields that a `CSVScanner` reports into the fields of a batch. Empty fields are left
/// out; fields of a row beyond the schema count to its last column.
struct CSVFieldCollector: CSVVisitor {
  private(set) var fields: [RecordBatch.Field] = []
  /// Unescaped text, to be put behind the bytes of the slice.
  private(set) var unescaped: [UInt8] = []

  private let bytes: UnsafeBufferPointer<UInt8>
  private let dialect: CSVDialect
  private let lastColumn: UInt32
  private var record: UInt32 = 0
  private var column: UInt32 = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ dialect: CSVDialect, columns: Int) {
    self.bytes = bytes
    self.dialect = dialect
    lastColumn = UInt32(max(1, columns) - 1)
    fields.reserveCapacity(bytes.count / 12)
  }

  @inline(__always)
  mutating func field(_ field: CSVScanner.Field, end: Int) {
    if field.openQuote < 0, !field.hasEscapes {
      var start = field.start
      if dialect.skipsSpaceAfterDelimiter {
        while start < end, bytes[start] == 0x20 { start += 1 }
      }
      append(start: start, length: end - start)
    } else {
      special(field, end: end)
    }
    column += 1
  }

  mutating func row(end: Int) {
    record += 1
    column = 0
  }

  @inline(__always)
  private mutating func append(start: Int, length: Int) {
    guard length > 0 else { return }
    fields.append(
      RecordBatch.Field(
        record: record, column: min(column, lastColumn),
        start: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: length)))
  }

  /// A field that is quoted or holds escapes.
  private mutating func special(_ field: CSVScanner.Field, end: Int) {
    let isQuoted = field.openQuote >= 0
    let inner = isQuoted ? field.openQuote + 1 : field.start
    let closed = isQuoted && field.closeQuote >= inner ? field.closeQuote : end
    let rest = min(end, closed + 1)
    let hasRest = bytes[rest..<end].contains { $0 != 0x20 && $0 != 0x09 }
    if !field.hasEscapes, !hasRest {
      return append(start: inner, length: closed - inner)
    }
    let start = bytes.count + unescaped.count
    unescape(inner..<closed, isQuoted: isQuoted)
    if hasRest { unescape(rest..<end, isQuoted: false) }
    append(start: start, length: bytes.count + unescaped.count - start)
  }

  private mutating func unescape(_ range: Range<Int>, isQuoted: Bool) {
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      let isDoubled = isQuoted && byte == dialect.quote
      if isDoubled || byte == dialect.escape, at + 1 < range.upperBound { at += 1 }
      unescaped.append(bytes[at])
      at += 1
    }
  }
}
