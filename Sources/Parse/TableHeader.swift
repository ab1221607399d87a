/// Tells the header of a table whose cells were read already, as for CSV files.
enum TableHeader {
  /// Rows looked at.
  static let sampledRows = 60

  /// The row of `rows`, the first ones of a table, that names the columns, if one does.
  static func find(_ rows: [[ArraySlice<UInt8>]], width: Int) -> Int? {
    let dialect = CSVDialect(delimiter: 0x1F, quote: nil)
    var table: [UInt8] = []
    var starts: [Int] = []
    for row in rows {
      starts.append(table.count)
      for (index, cell) in row.enumerated() {
        if index > 0 { table.append(0x1F) }
        table.append(contentsOf: cell.lazy.map { $0 < 0x20 ? 0x20 : $0 })
      }
      table.append(0x0A)
    }
    return table.withUnsafeBufferPointer { bytes in
      let sample = CSVSample(bytes, from: 0, dialect, maximumRows: sampledRows, isAtEnd: true)
      let candidate = CSVSniffer.Candidate(
        dialect: dialect, sample: sample, width: width, agreeing: sample.rows.count, score: 1)
      let layout = CSVHeaderFinder(candidate).layout(from: 0)
      guard !layout.header.isEmpty else { return nil }
      return starts.firstIndex(of: layout.preamble.upperBound)
    }
  }
}
