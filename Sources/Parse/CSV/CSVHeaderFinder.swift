/// Finds where a table's rows begin, and whether the first one names the columns.
struct CSVHeaderFinder {
  private let candidate: CSVSniffer.Candidate
  private let sample: CSVSample

  init(_ candidate: CSVSniffer.Candidate) {
    self.candidate = candidate
    sample = candidate.sample
  }

  /// `start` is where the sample began.
  func layout(from start: Int) -> CSVLayout {
    var first = firstRow()
    var isHeader = namesColumns(first)
    // A line about the file that happens to be as wide as the table.
    if !isHeader, namesMostColumns(first + 1) {
      first += 1
      isHeader = true
    }
    let row = sample.rows.indices.contains(first) ? sample.rows[first] : nil
    let rowStart = row?.start ?? start
    return CSVLayout(
      dialect: candidate.dialect, width: candidate.width,
      header: isHeader ? row.map { $0.cells.map { sample.text(of: sample.cells[$0]) } } ?? [] : [],
      preamble: start..<rowStart,
      bodyStart: isHeader ? row?.end ?? rowStart : rowStart)
  }

  /// The first row that is as wide as most; one that is hardly filled only if no filled one follows
  /// soon.
  private func firstRow() -> Int {
    let near = sample.rows.indices.prefix(20)
    let wide = near.filter { sample.width(of: $0) == candidate.width }
    let full = wide.first { row in
      let filled = sample.kinds(of: row).count { $0 != .empty }
      return filled * 2 > candidate.width
    }
    return full ?? wide.first ?? 0
  }

  private func namesColumns(_ first: Int) -> Bool {
    guard sample.rows.indices.contains(first) else { return false }
    let names = sample.rows[first].cells.map { sample.cells[$0] }
    guard names.contains(where: { $0.kind != .empty }),
      !names.contains(where: { $0.kind == .email || $0.kind == .link }),
      !names.contains(where: { sample.text(of: $0).contains(UInt8(ascii: "@")) }),
      names.allSatisfy({ $0.end - $0.start <= 128 })
    else { return false }
    let strictNames = names.count { isNumber($0) }
    if strictNames * 3 > names.count { return false }
    let words = names.count { CSVHeaderWords.isNamed(sample.text(of: $0)) }
    let isUnique = hasDistinctNames(names)
    if words * 2 >= names.count, isUnique { return true }
    let contrast = contrastingColumns(first, names)
    if contrast < 0 { return words * 3 >= names.count && isUnique }
    if contrast > 0 { return isUnique && strictNames == 0 || words > 0 }
    return strictNames == 0 && isUnique && (words > 0 || sample.rows.count == 1)
  }

  /// Are most of the row's cells words that columns are called by, and each another one?
  private func namesMostColumns(_ row: Int) -> Bool {
    guard sample.rows.indices.contains(row), sample.width(of: row) == candidate.width else {
      return false
    }
    let names = sample.rows[row].cells.map { sample.cells[$0] }.filter { $0.kind != .empty }
    guard names.count >= 4, names.count * 2 > candidate.width, !names.contains(where: isNumber)
    else { return false }
    let words = names.count { CSVHeaderWords.isNamed(sample.text(of: $0)) }
    return words * 2 >= names.count && hasDistinctNames(names)
  }

  private func hasDistinctNames(_ names: [CSVSample.Cell]) -> Bool {
    let texts = names.map { sample.text(of: $0) }.filter { !$0.isEmpty }
    return Set(texts).count * 10 >= texts.count * 8
  }

  /// Columns whose values are of a strict kind while their name is not, minus those where the name
  /// stands again as a value or is of the kind of the values.
  private func contrastingColumns(_ first: Int, _ names: [CSVSample.Cell]) -> Int {
    var sum = 0
    for (column, name) in names.enumerated() where name.kind != .empty {
      let values = values(of: column, after: first)
      guard !values.isEmpty else { continue }
      let strict = values.count { $0.kind.isStrict && !(isCode(name) && isCode($0)) }
      if isNumber(name) {
        if strict * 2 > values.count { sum -= 2 }
      } else if strict * 5 >= values.count * 4 {
        sum += 1
      }
      let text = sample.text(of: name)
      if values.count > 2, values.contains(where: { sample.text(of: $0) == text }) { sum -= 1 }
    }
    return sum
  }

  /// `x1`, `col2`: a letter and digits, as columns are numbered, is a name unless the values below
  /// are such codes too.
  private func isCode(_ cell: CSVSample.Cell) -> Bool {
    guard cell.kind == .numeric, let first = sample.text(of: cell).first else { return false }
    return first | 0x20 &- 0x61 < 26
  }

  private func isNumber(_ cell: CSVSample.Cell) -> Bool { cell.kind == .numeric && !isCode(cell) }

  /// The first filled cells of a column.
  private func values(of column: Int, after first: Int) -> [CSVSample.Cell] {
    var values: [CSVSample.Cell] = []
    for row in sample.rows.dropFirst(first + 1).prefix(30) where column < row.cells.count {
      let cell = sample.cells[row.cells.lowerBound + column]
      if cell.kind != .empty { values.append(cell) }
    }
    return values
  }
}
