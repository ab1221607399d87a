// Hot code: one pass over each line.

/// A line of an aligned table: where its cells are.
struct AlignedLine {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let line: Range<Int>

  /// `line` is a range of `bytes` without its line feed.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
    self.bytes = bytes
    let endsInReturn = line.last.map { bytes[$0] == 0x0D } ?? false
    self.line = endsInReturn ? line.lowerBound..<line.upperBound - 1 : line
  }

  /// Calls `body` with the number and range of each cell that holds something.
  ///
  /// A value that is wider than its column ends where its word does: `starts` are those of the
  /// columns in characters.
  func forEachCell(_ starts: [Int], _ body: (Int, Range<Int>) -> Void) {
    var column = 0
    var cell = line.lowerBound
    var at = line.lowerBound
    var characters = 0
    while at < line.upperBound {
      if column + 1 < starts.count, characters >= starts[column + 1], isFree(before: at) {
        report(column, cell..<at, body)
        while column + 1 < starts.count, characters >= starts[column + 1] { column += 1 }
        cell = at
      }
      at += 1
      while at < line.upperBound, bytes[at] & 0xC0 == 0x80 { at += 1 }
      characters += 1
    }
    report(column, cell..<line.upperBound, body)
  }

  private func isFree(before at: Int) -> Bool {
    at == line.lowerBound || bytes[at - 1] == 0x20
  }

  private func report(_ column: Int, _ cell: Range<Int>, _ body: (Int, Range<Int>) -> Void) {
    var (start, end) = (cell.lowerBound, cell.upperBound)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    if start < end { body(column, start..<end) }
  }

  // MARK: For telling the layout

  /// Is there nothing on the line but dashes (`-----  ---`, `==== ====`) and spaces?
  var isRule: Bool {
    var dashes = 0
    for index in line {
      switch bytes[index] {
      case UInt8(ascii: "-"), UInt8(ascii: "="): dashes += 1
      case 0x20: break
      default: return false
      }
    }
    return dashes >= 2
  }

  var isBlank: Bool { line.allSatisfy { bytes[$0] <= 0x20 } }

  /// Whether each of the first characters of the line is no space.
  func filled(_ maximum: Int) -> [Bool] {
    var filled: [Bool] = []
    for index in line where bytes[index] & 0xC0 != 0x80 {
      if filled.count == maximum { break }
      filled.append(bytes[index] != 0x20)
    }
    return filled
  }
}
