/// The first rows of a content, read in one candidate dialect.
struct CSVSample: CSVVisitor {
  struct Cell {
    var start: Int
    var end: Int
    var kind: CSVCellKind
    var isQuoted: Bool
    var hasEscapes: Bool
  }

  struct Row {
    var start: Int
    var end: Int
    var cells: Range<Int>
  }

  private(set) var cells: [Cell] = []
  private(set) var rows: [Row] = []
  /// Quoted fields closed by a quote with a delimiter or line end behind it.
  private(set) var goodQuotes = 0
  /// Quoted fields with something else behind their closing quote, or never closed.
  private(set) var badQuotes = 0
  /// Unquoted cells that begin or end with a quote, although this dialect has none.
  private(set) var strayQuotes = 0
  /// Cells after the first of a row that begin with a space.
  private(set) var spacedCells = 0

  private let bytes: UnsafeBufferPointer<UInt8>
  private let dialect: CSVDialect
  private var rowStart = 0
  private var firstCell = 0

  /// Reads `bytes[start...]`, up to `maximumRows` rows. The last row is left out when it may be cut
  /// off (`isAtEnd` is false).
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ dialect: CSVDialect,
    maximumRows: Int, isAtEnd: Bool
  ) {
    self.bytes = bytes
    self.dialect = dialect
    rowStart = start
    read(from: start, maximumRows: maximumRows, isAtEnd: isAtEnd)
  }

  private mutating func read(from start: Int, maximumRows: Int, isAtEnd: Bool) {
    var scanner = CSVScanner(dialect, reportsFields: true)
    scanner.rowStart = start
    scanner.field.start = start
    // Small steps, so that no more is read than there are rows wanted.
    let step = 1 << 10
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: step) { positions in
      guard let base = positions.baseAddress else { return }
      var at = start
      while at < bytes.count, rows.count < maximumRows {
        let end = min(at + step, bytes.count)
        scanner.scan(bytes, from: at, to: end, positions: base, visitor: &self)
        at = end
      }
      guard at >= bytes.count else { return }
      if scanner.isQuoted { badQuotes += 1 }
      if isAtEnd { scanner.finish(at: bytes.count, visitor: &self) }
    }
  }

  mutating func field(_ field: CSVScanner.Field, end: Int) {
    var cell = Cell(
      start: field.start, end: end, kind: .empty, isQuoted: field.openQuote >= 0,
      hasEscapes: field.hasEscapes)
    if cell.isQuoted {
      cell.start = field.openQuote + 1
      if field.closeQuote >= cell.start {
        cell.end = field.closeQuote
        let rest = bytes[(field.closeQuote + 1)..<end]
        if rest.allSatisfy({ $0 == 0x20 }) { goodQuotes += 1 } else { badQuotes += 1 }
      } else {
        badQuotes += 1
      }
    } else if cell.end > cell.start {
      if cells.count > firstCell, bytes[cell.start] == 0x20 { spacedCells += 1 }
      let first = bytes[cell.start]
      if first == 0x22 || first == 0x27, bytes[cell.end - 1] == first { strayQuotes += 1 }
    }
    cell.kind = CSVCellKind(UnsafeBufferPointer(rebasing: bytes[cell.start..<cell.end]))
    cells.append(cell)
  }

  mutating func row(end: Int) {
    rows.append(Row(start: rowStart, end: end, cells: firstCell..<cells.count))
    rowStart = end
    firstCell = cells.count
  }

  /// Whether a cell of the first rows starts with `[`, as the time of a log line does.
  var startsWithBracket: Bool {
    cells.prefix(64).contains { $0.start < $0.end && bytes[$0.start] == UInt8(ascii: "[") }
  }

  func kinds(of row: Int) -> some Sequence<CSVCellKind> {
    rows[row].cells.lazy.map { cells[$0].kind }
  }

  func width(of row: Int) -> Int { rows[row].cells.count }

  /// The most frequent width of the rows and how many have it; the wider one of equals.
  func commonWidth() -> (width: Int, rows: Int) {
    var counts: [Int: Int] = [:]
    for row in rows.indices { counts[width(of: row), default: 0] += 1 }
    var best = (width: 0, rows: 0)
    for (width, count) in counts
    where count > best.rows || (count == best.rows && width > best.width) {
      best = (width, count)
    }
    return best
  }

  /// The text of a cell, without its quotes and escapes.
  func text(of cell: Cell) -> [UInt8] {
    guard cell.hasEscapes else { return Array(bytes[cell.start..<cell.end]) }
    var text: [UInt8] = []
    var at = cell.start
    while at < cell.end {
      let byte = bytes[at]
      if byte == dialect.escape || (cell.isQuoted && byte == dialect.quote), at + 1 < cell.end {
        at += 1
      }
      text.append(bytes[at])
      at += 1
    }
    return text
  }
}
