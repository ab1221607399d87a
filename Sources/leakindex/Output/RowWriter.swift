// Hot code: every cell of an export passes.

/// Writes rows of named values as NDJSON or as CSV with a header.
///
/// Order of calls: for each row, one of `text`, `number`, `hundredths` and `nothing` for each
/// column, then `endRow`; `finish` at last.
struct RowWriter: ~Copyable {
  private var output: Output
  private let isCSV: Bool
  /// What stands before each value: `{"kind":`, `,"value":` …; for CSV nothing and commas.
  private let leads: [[UInt8]]
  private var row: [UInt8] = []
  private var column = 0

  /// A header is written even where no row follows.
  init(
    _ output: consuming Output, isCSV: Bool, columns: [StaticString]
  ) throws(CommandError) {
    self.output = output
    self.isCSV = isCSV
    leads = columns.enumerated().map { index, name in
      if isCSV { return index == 0 ? [] : [UInt8(ascii: ",")] }
      return Array("\(index == 0 ? "{" : ",")\"\(name)\":".utf8)
    }
    if isCSV { try self.output.line(columns.map(\.description).joined(separator: ",")) }
  }

  /// The reader went away: no need to go on.
  var isClosed: Bool { output.isClosed }

  private mutating func lead() {
    precondition(column < leads.count, "a row has one value a column")
    row += leads[column]
    column += 1
  }

  mutating func text(_ text: String) {
    lead()
    var text = text
    if isCSV { RowWriter.appendCell(&text, to: &row) } else { JSONText.append(&text, to: &row) }
  }

  mutating func number(_ value: UInt64) {
    lead()
    row += String(value).utf8
  }

  mutating func hundredths(_ value: Int) {
    lead()
    row += Units.hundredths(value).utf8
  }

  /// A value that is not known: left out of NDJSON, empty in CSV.
  mutating func nothing() {
    precondition(column > 0 || isCSV, "the first column has a value")
    if isCSV { lead() } else { column += 1 }
  }

  mutating func endRow() throws(CommandError) {
    precondition(column == leads.count, "a row has one value a column")
    if !isCSV { row.append(UInt8(ascii: "}")) }
    row.append(UInt8(ascii: "\n"))
    try output.write(row)
    row.removeAll(keepingCapacity: true)
    column = 0
  }

  mutating func finish() throws(CommandError) {
    try output.finish()
  }

  /// RFC 4180; a value that a spreadsheet would run as a formula gets an apostrophe before it. A
  /// number in international notation is none.
  private static func appendCell(_ text: inout String, to row: inout [UInt8]) {
    text.withUTF8 { bytes in
      let isQuoted = bytes.contains {
        $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\n")
          || $0 == UInt8(ascii: "\r")
      }
      if isQuoted { row.append(UInt8(ascii: "\"")) }
      if isFormula(bytes) { row.append(UInt8(ascii: "'")) }
      for byte in bytes {
        if byte == UInt8(ascii: "\"") { row.append(byte) }
        row.append(byte)
      }
      if isQuoted { row.append(UInt8(ascii: "\"")) }
    }
  }

  private static func isFormula(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch bytes.first {
    case UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "\t"),
      UInt8(ascii: "\r"):
      true
    case UInt8(ascii: "+"): !bytes.dropFirst().allSatisfy { $0 &- 0x30 < 10 }
    default: false
    }
  }
}
