internal import Corpus

/// Makes the schema of a table from its header.
enum CSVSchema {
  /// Wider tables are read with their last columns as one.
  private static let maximumColumns = 4096

  /// Columns are named as the header has them; empty names become `column N`, repeated ones get
  /// their ordinal behind them. One column more than there are names takes what stands beyond.
  static func make(
    _ header: [[UInt8]], width: Int, _ fieldNames: FieldNames
  ) -> Schema {
    let count = min(max(width, header.count), maximumColumns) + 1
    var seen: Set<String> = []
    let columns = (0..<count).map { index in
      var name = index < header.count ? trimmed(header[index]) : ""
      if name.isEmpty { name = "column \(index + 1)" }
      if !seen.insert(name).inserted {
        name += " \(index + 1)"
        seen.insert(name)
      }
      return Schema.Column(name: name, field: fieldNames.intern(name), carrier: .csv)
    }
    return Schema(columns: columns, namesAreMeaningful: !header.isEmpty)
  }

  private static func trimmed(_ name: [UInt8]) -> String {
    var name = name[...]
    while let last = name.last, last <= 0x20 { name.removeLast() }
    while let first = name.first, first <= 0x20 { name.removeFirst() }
    return String(decoding: name, as: UTF8.self)
  }
}
