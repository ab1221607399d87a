/// Whether the best reading of a text as a table is convincing.
struct CSVPlausibility {
  private let candidate: CSVSniffer.Candidate
  private let rows: Int
  private let agreement: Double

  init(_ candidate: CSVSniffer.Candidate) {
    self.candidate = candidate
    rows = candidate.sample.rows.count
    // Titles and notes above a table are not its fault.
    let first = candidate.sample.rows.indices.first {
      candidate.sample.width(of: $0) == candidate.width
    }
    let body = rows - min(first ?? 0, rows / 2)
    agreement = Double(candidate.agreeing) / Double(max(1, body))
  }

  var isTable: Bool {
    if candidate.width == 1 { return true }
    if candidate.sample.badQuotes > candidate.sample.goodQuotes { return false }
    switch candidate.dialect.delimiter {
    case UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, UInt8(ascii: "|"), 0x1F, 0x01,
      UInt8(ascii: "^"), UInt8(ascii: "~"):
      return isUsualTable
    default:
      return isUnusualTable
    }
  }

  private var isUsualTable: Bool {
    let width = candidate.width
    if rows == 1 { return isSingleRow }
    if looksSpoken { return false }
    if width == 2 { return agreement >= 0.95 && prose <= 0.2 }
    return agreement >= (rows < 5 ? 0.6 : 0.5) && prose <= 0.5
  }

  /// Delimiters that also stand between words: the rows must agree, and their values must be such
  /// as words are not.
  private var isUnusualTable: Bool {
    rows >= 3 && candidate.width >= 4 && agreement >= 0.9 && prose <= 0.1
      && (strict >= 0.2 || candidate.sample.goodQuotes >= rows) && !hasBrackets && !hasLabels
  }

  private var isSingleRow: Bool {
    candidate.width >= 3 && !candidate.dialect.skipsSpaceAfterDelimiter && prose == 0
      && candidate.sample.spacedCells == 0
  }

  /// Sentences with equally many commas: a space after each comma, and hardly a value among words.
  private var looksSpoken: Bool {
    guard candidate.dialect.skipsSpaceAfterDelimiter, candidate.sample.goodQuotes == 0 else {
      return false
    }
    if candidate.width == 2 { return strict < 0.25 }
    return strict < 0.2 && (rows < 4 || agreement < 0.9 || prose > 0.05)
  }

  /// Share of cells that look like running text and are not quoted.
  private var prose: Double {
    share { $0.kind == .prose && !$0.isQuoted }
  }

  private var strict: Double {
    share { $0.kind.isStrict }
  }

  /// Labels with their values: `Email: a@example.com - Name: Marie`.
  private var hasLabels: Bool {
    let gaps = candidate.sample.cells.count - rows
    return candidate.dialect.delimiter == UInt8(ascii: ":")
      && (candidate.dialect.skipsSpaceAfterDelimiter || candidate.sample.spacedCells * 2 >= gaps)
  }

  /// Log lines: `[12/Mar/2022:10:15:32 +0100]`.
  private var hasBrackets: Bool {
    candidate.sample.startsWithBracket
  }

  private func share(_ holds: (CSVSample.Cell) -> Bool) -> Double {
    let cells = candidate.sample.cells
    return Double(cells.count(where: holds)) / Double(max(1, cells.count))
  }
}
