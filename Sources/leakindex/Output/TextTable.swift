/// Rows of aligned columns for people. Numbers stand right, words left.
struct TextTable {
  enum Alignment {
    case left
    case right
  }

  private let alignments: [Alignment]
  private let indent: String
  private var rows: [[String]] = []

  init(_ alignments: [Alignment], indent: Int = 2) {
    self.alignments = alignments
    self.indent = String(repeating: " ", count: indent)
  }

  mutating func row(_ cells: String...) {
    rows.append(cells)
  }

  mutating func row(_ cells: [String]) {
    rows.append(cells)
  }

  /// The lines, without trailing blanks.
  var lines: [String] {
    let widths = alignments.indices.map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      var line = indent
      for (column, cell) in row.enumerated() {
        let blanks = String(repeating: " ", count: widths[column] - cell.count)
        line += alignments[column] == .left ? cell + blanks : blanks + cell
        line += "  "
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
