internal import Bytes

/// Tells whether a text is a table in columns of equal width, as database shells and old systems
/// write them: a line of names, perhaps a rule below it, and values below their names.
///
/// Only with a header that names something: pages of text and listings of files are aligned, too.
struct AlignedTableFinder {
  private static let maximumLines = 100
  private static let fewestRows = 2
  private static let widestLine = 4_096

  private let bytes: UnsafeBufferPointer<UInt8>
  private let lines: [Range<Int>]

  /// `bytes` is the head of a decoded text; its last line is left out unless `isAtEnd`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, isAtEnd: Bool) {
    self.bytes = bytes
    var lines: [Range<Int>] = []
    var start = 0
    while start < bytes.count, lines.count < Self.maximumLines {
      let end = firstIndex(of: 0x0A, in: bytes, from: start)
      if end == nil, !isAtEnd { break }
      lines.append(start..<(end ?? bytes.count))
      start = (end ?? bytes.count) + 1
    }
    self.lines = lines
  }

  func layout() -> AlignedLayout? {
    guard let first = lines.firstIndex(where: { !line($0).isBlank }),
      first + Self.fewestRows < lines.count, mayBeHeader(first)
    else { return nil }
    let hasRule = line(lines[first + 1]).isRule
    let rows = lines[(first + (hasRule ? 2 : 1))...].filter { !line($0).isBlank }
    guard let body = rows.first, rows.count >= Self.fewestRows else { return nil }
    let starts =
      hasRule ? columns(of: line(lines[first + 1]).filled(Self.widestLine)) : columns(first, rows)
    guard starts.count >= 2 else { return nil }
    let header = cells(lines[first], starts)
    guard isNamed(header), areFilled(rows, starts) else { return nil }
    return AlignedLayout(header: header, starts: starts, bodyStart: body.lowerBound)
  }

  private func line(_ range: Range<Int>) -> AlignedLine { AlignedLine(bytes, range) }

  /// A look at most texts' first line: no two spaces, no rule below.
  private func mayBeHeader(_ first: Int) -> Bool {
    let range = lines[first]
    guard range.count <= Self.widestLine, !bytes[range].contains(0x09) else { return false }
    let header = UnsafeBufferPointer(rebasing: bytes[range])
    return firstIndex(of: "  ", in: header) != nil || line(lines[first + 1]).isRule
  }

  // MARK: Columns

  /// Where runs of a rule begin.
  private func columns(of filled: [Bool]) -> [Int] {
    filled.indices.filter { filled[$0] && ($0 == 0 || !filled[$0 - 1]) }
  }

  /// Columns are divided by two characters and more that are spaces on nearly every line, but for
  /// values that are too wide, or by one where the name of the next column stands behind several.
  private func columns(_ first: Int, _ rows: [Range<Int>]) -> [Int] {
    let names = line(lines[first]).filled(Self.widestLine)
    var counts = names.map { $0 ? rows.count : 0 }
    for row in rows {
      for (index, isFilled) in line(row).filled(Self.widestLine).enumerated() where isFilled {
        while counts.count <= index { counts.append(0) }
        counts[index] += 1
      }
    }
    let filled = counts.map { $0 > rows.count / 20 }
    return filled.indices.filter { index in
      guard filled[index] else { return false }
      if index == 0 { return true }
      guard !filled[index - 1] else { return false }
      if index == 1 || !filled[index - 2] { return true }
      return index < names.count && names[index] && !names[index - 2]
    }
  }

  // MARK: Plausibility

  private func cells(_ range: Range<Int>, _ starts: [Int]) -> [[UInt8]] {
    var cells = [[UInt8]](repeating: [], count: starts.count)
    line(range).forEachCell(starts) { cells[$0] = Array(bytes[$1]) }
    return cells
  }

  /// Every column has a name, and two in five are such as columns are called by.
  private func isNamed(_ header: [[UInt8]]) -> Bool {
    guard header.allSatisfy({ !$0.isEmpty && $0.count <= 64 }) else { return false }
    return header.count(where: CSVHeaderWords.isNamed) * 5 >= header.count * 2
  }

  /// Most lines have values in most columns.
  private func areFilled(_ rows: [Range<Int>], _ starts: [Int]) -> Bool {
    let full = rows.count { row in
      var count = 0
      line(row).forEachCell(starts) { _, _ in count += 1 }
      return count * 2 > starts.count
    }
    return full * 5 >= rows.count * 4
  }
}
