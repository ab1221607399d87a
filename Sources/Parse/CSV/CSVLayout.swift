/// What the sniffer found: how a CSV content is written and where its rows begin.
struct CSVLayout {
  var dialect: CSVDialect
  /// Columns of most rows.
  var width: Int
  /// The header's cells as written, or empty when there is no header.
  var header: [[UInt8]]
  /// Lines before the header or the first row: titles, comments, empty rows.
  var preamble: Range<Int>
  /// Where the first row after the header begins.
  var bodyStart: Int
}
