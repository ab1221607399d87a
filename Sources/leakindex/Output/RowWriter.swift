/// Writes rows of named values as NDJSON or as CSV with a header.
struct RowWriter: ~Copyable {
  enum Value {
    case text(String)
    case number(UInt64)
    case hundredths(Int)
    case none
  }

  private var output: Output
  private let isCSV: Bool
  private var hasHeader = false

  init(_ output: consuming Output, isCSV: Bool) {
    self.output = output
    self.isCSV = isCSV
  }

  /// The reader went away: no need to go on.
  var isClosed: Bool { output.isClosed }

  /// Every row has the same names in the same order. A missing value is left out of NDJSON and
  /// empty in CSV.
  mutating func row(_ values: KeyValuePairs<String, Value>) throws(CommandError) {
    if isCSV {
      if !hasHeader {
        hasHeader = true
        try output.line(values.map(\.key).joined(separator: ","))
      }
      try output.line(values.map { RowWriter.cell($0.value) }.joined(separator: ","))
    } else {
      try output.line(RowWriter.object(values).closed)
    }
  }

  mutating func finish() throws(CommandError) {
    try output.flush()
  }

  private static func object(_ values: KeyValuePairs<String, Value>) -> JSONLine {
    var line = JSONLine()
    for (key, value) in values {
      switch value {
      case .text(let text): line.add(key, text)
      case .number(let number): line.add(key, number)
      case .hundredths(let value): line.add(key, hundredths: value)
      case .none: continue
      }
    }
    return line
  }

  /// RFC 4180; a value that a spreadsheet would run as a formula gets an apostrophe before it.
  private static func cell(_ value: Value) -> String {
    switch value {
    case .text(let text):
      let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
      let isNumber = text.first == "+" && text.dropFirst().allSatisfy(\.isNumber)
      let safe = isFormula && !isNumber ? "'" + text : text
      guard safe.contains(where: { ",\"\n\r".contains($0) || $0 == "\r\n" }) else { return safe }
      return "\""
        + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
        + "\""
    case .number(let number): return String(number)
    case .hundredths(let value): return Units.hundredths(value)
    case .none: return ""
    }
  }
}
