// Hot code: one pass over each table.
internal import Bytes
internal import Corpus

/// The cells of a table, or of a piece of a large one, as a reader sees them.
struct HTMLTable {
  private(set) var text: [UInt8] = []
  private(set) var cells: [Range<Int>] = []
  /// The cells of each row.
  private(set) var rows: [Range<Int>] = []
  /// The first row is all headings.
  private(set) var beginsWithHeadings = true

  private var firstCell = 0

  /// Reads what stands between `<table` and `</table`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let near = UnsafeBufferPointer(rebasing: bytes[..<range.upperBound])
    var scanner = HTMLTableScanner(near, from: range.lowerBound)
    var open: HTMLTableScanner.Found?
    while let found = scanner.next() {
      if let cell = open { add(cell, until: found.start, near) }
      open = found.mark == .cell ? found : nil
      if found.mark == .row || found.mark == .endOfRow { endRow() }
    }
    if let cell = open { add(cell, until: range.upperBound, near) }
    endRow()
  }

  private mutating func add(
    _ cell: HTMLTableScanner.Found, until end: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    if rows.isEmpty, !cell.isHeading { beginsWithHeadings = false }
    let near = UnsafeBufferPointer(rebasing: bytes[..<end])
    let start = HTMLTag(near, at: cell.start)?.end ?? cell.end
    let shown = HTMLText.convert(UnsafeBufferPointer(rebasing: near[min(start, end)...]))
    var trimmed = shown[...]
    while let last = trimmed.last, last <= 0x20 { trimmed.removeLast() }
    while let first = trimmed.first, first <= 0x20 { trimmed.removeFirst() }
    text.append(0x0A)
    cells.append(text.count..<text.count + trimmed.count)
    text.append(contentsOf: trimmed)
  }

  private mutating func endRow() {
    if cells.count > firstCell { rows.append(firstCell..<cells.count) }
    firstCell = cells.count
  }

  /// The width that nine of ten rows have, nil where they do not agree or are too few.
  var commonWidth: Int? {
    guard rows.count >= 3 else { return nil }
    var counts: [Int: Int] = [:]
    for row in rows { counts[row.count, default: 0] += 1 }
    let most = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
    guard let most, most.key >= 2, most.value * 10 >= rows.count * 9 else { return nil }
    return most.key
  }

  /// The row that names the columns: one of headings, or as the tables of CSV files tell.
  func header(width: Int) -> Int? {
    guard let first = rows.first else { return nil }
    if beginsWithHeadings, first.count == width { return 0 }
    return TableHeader.find(
      rows.prefix(TableHeader.sampledRows).map { row in row.map { text[cells[$0]] } }, width: width)
  }

  /// The schema that a header gives, or one of numbered columns.
  func schema(width: Int, header: Int?, _ fieldNames: FieldNames) -> Schema {
    let names = header.map { rows[$0].map { Array(text[cells[$0]]) } } ?? []
    return CSVSchema.make(names, width: width, fieldNames)
  }

  /// The rows as records, without the header.
  consuming func records(_ schema: Schema, without header: Int?, first: UInt64) -> RecordBatch {
    var fields: [RecordBatch.Field] = []
    var record: UInt32 = 0
    for (index, row) in rows.enumerated() where index != header {
      for (column, cell) in row.enumerated() where !cells[cell].isEmpty {
        fields.append(
          RecordBatch.Field(
            record: record, column: UInt32(min(column, schema.columns.count - 1)),
            start: UInt32(truncatingIfNeeded: cells[cell].lowerBound),
            length: UInt32(truncatingIfNeeded: cells[cell].count)))
      }
      record += 1
    }
    return RecordBatch(text: text, fields: fields, schema: schema, firstRecord: first)
  }
}
