internal import Bytes

/// Tells whether a text is a table of delimited fields, and in which dialect.
///
/// Each plausible dialect reads the first rows; the one wins whose rows agree best on their width
/// and whose cells look most like values (the idea of data consistency, van den Burg et al. 2019).
/// Then the winner must be convincing by itself, because anything that is not a table is text:
/// a table read as text loses little, a text read as a table has its sentences cut.
struct CSVSniffer {
  private static let delimiters: [(byte: UInt8, weight: Double)] = [
    (UInt8(ascii: ","), 1), (UInt8(ascii: ";"), 1), (0x09, 1.02), (UInt8(ascii: "|"), 1),
    (UInt8(ascii: "^"), 0.9), (UInt8(ascii: "~"), 0.9), (0x1F, 1), (0x01, 1),
    (UInt8(ascii: ":"), 0.7), (UInt8(ascii: " "), 0.6), (UInt8(ascii: "#"), 0.6),
    (UInt8(ascii: "&"), 0.6), (UInt8(ascii: "/"), 0.3), (UInt8(ascii: "*"), 0.6),
  ]

  /// Enough rows to tell a dialect; the more, the costlier for small files.
  private static let maximumRows = 60
  private static let sampleInBytes = 16 << 10

  private let bytes: UnsafeBufferPointer<UInt8>
  private let isAtEnd: Bool

  /// `bytes` is the head of a decoded text without its byte order mark; `isAtEnd` says that it is
  /// the whole of it.
  init(_ bytes: UnsafeBufferPointer<UInt8>, isAtEnd: Bool) {
    self.bytes = bytes
    self.isAtEnd = isAtEnd
  }

  struct Candidate {
    var dialect: CSVDialect
    var sample: CSVSample
    var width: Int
    /// Rows with that width.
    var agreeing: Int
    var score: Double
  }

  /// The layout of a table, or nil for anything else. A few microseconds for small files.
  func layout() -> CSVLayout? {
    if let separator = declaredSeparator() { return layout(declared: separator) }
    guard !looksLikeOtherSyntax() else { return nil }
    let short = best(UnsafeBufferPointer(rebasing: bytes.prefix(Self.sampleInBytes)))
    var winner = short
    // Rows so long that the sample held hardly any.
    if bytes.count > Self.sampleInBytes, (short?.sample.rows.count ?? 0) < 5 {
      winner = best(bytes)
    }
    guard let winner, CSVPlausibility(winner).isTable else { return nil }
    return CSVHeaderFinder(winner).layout(from: 0)
  }

  /// Excel's first line `sep=;`.
  private func declaredSeparator() -> (delimiter: UInt8, start: Int)? {
    guard bytes.count > 5, bytes.starts(with: "sep=".utf8) || bytes.starts(with: "SEP=".utf8),
      bytes[5] == 0x0A || bytes[5] == 0x0D
    else { return nil }
    return (bytes[4], bytes.count > 6 && bytes[6] == 0x0A && bytes[5] == 0x0D ? 7 : 6)
  }

  private func layout(declared: (delimiter: UInt8, start: Int)) -> CSVLayout? {
    guard declared.delimiter > 0x0D || declared.delimiter == 0x09, declared.delimiter != 0x22
    else { return nil }
    let candidate = candidate(
      bytes, CSVDialect(delimiter: declared.delimiter), from: declared.start, weight: 1)
    return candidate.flatMap { CSVHeaderFinder($0).layout(from: declared.start) }
  }

  /// JSON and SQL have as many commas in each line as a table.
  private func looksLikeOtherSyntax() -> Bool {
    guard let at = bytes.firstIndex(where: { $0 > 0x20 }) else { return true }
    let rest = UnsafeBufferPointer(rebasing: bytes[at...].prefix(4096))
    if rest[0] == UInt8(ascii: "{") || rest[0] == UInt8(ascii: "[") {
      let next = rest.dropFirst().first { $0 > 0x20 } ?? 0
      return "\"{[]}-0123456789tfn".utf8.contains(next)
    }
    let statements: [StaticString] = ["INSERT INTO", "CREATE TABLE", "insert into", "create table"]
    return statements.contains { firstIndex(of: $0, in: rest) != nil }
  }

  private func best(_ sample: UnsafeBufferPointer<UInt8>) -> Candidate? {
    let census = CSVCensus(sample)
    var best: Candidate?
    for (delimiter, weight) in Self.delimiters where census.isPlausible(delimiter) {
      for dialect in dialects(delimiter, census) {
        guard let found = candidate(sample, dialect, from: 0, weight: weight) else { continue }
        if found.score > best?.score ?? 0 { best = found }
      }
    }
    return best ?? singleColumn(sample, census)
  }

  private func dialects(_ delimiter: UInt8, _ census: CSVCensus) -> [CSVDialect] {
    var dialects: [CSVDialect] = []
    for quote in [UInt8(ascii: "\""), UInt8(ascii: "'")] where census.opensFields(quote) {
      dialects.append(CSVDialect(delimiter: delimiter, quote: quote))
      if census.escapes(quote) {
        dialects.append(
          CSVDialect(delimiter: delimiter, quote: quote, escape: UInt8(ascii: "\\")))
      }
    }
    if dialects.isEmpty || census.opensFields(UInt8(ascii: "'")) {
      // Writers quote only what needs it: the first quoted field may come behind the sample.
      let quote: UInt8? = census.opensFields(UInt8(ascii: "\"")) ? nil : UInt8(ascii: "\"")
      dialects.append(CSVDialect(delimiter: delimiter, quote: quote))
    }
    return dialects
  }

  private func candidate(
    _ bytes: UnsafeBufferPointer<UInt8>, _ dialect: CSVDialect, from start: Int, weight: Double
  ) -> Candidate? {
    let isWhole = isAtEnd && bytes.count == self.bytes.count
    var dialect = dialect
    var sample = CSVSample(
      bytes, from: start, dialect, maximumRows: Self.maximumRows, isAtEnd: isWhole)
    let gaps = sample.cells.count - sample.rows.count
    if dialect.delimiter != 0x20, gaps > 0, sample.spacedCells * 5 >= gaps * 4 {
      dialect.skipsSpaceAfterDelimiter = true
      sample = CSVSample(
        bytes, from: start, dialect, maximumRows: Self.maximumRows, isAtEnd: isWhole)
    }
    let common = sample.commonWidth()
    guard common.width > 1, !dividesSerialised(sample), !dividesLabels(sample),
      !dividesItems(sample)
    else { return nil }
    return Candidate(
      dialect: dialect, sample: sample, width: common.width, agreeing: common.rows,
      score: weight * Self.score(sample, width: common.width, agreeing: common.rows))
  }

  /// The delimiter divides strings that PHP wrote down (`s:5:"Marie";`), not cells.
  private func dividesSerialised(_ sample: CSVSample) -> Bool {
    let count = sample.cells.count { cell in
      cell.end - cell.start > 4 && bytes[cell.start] == UInt8(ascii: "s")
        && bytes[cell.start + 1] == UInt8(ascii: ":") && bytes[cell.start + 2] &- 0x30 < 10
    }
    return count * 3 >= sample.cells.count
  }

  /// Each line is a label and what it says (`Name:<tab>Marie`), not a row.
  private func dividesLabels(_ sample: CSVSample) -> Bool {
    let count = sample.rows.count { row in
      guard let first = row.cells.first else { return false }
      let cell = sample.cells[first]
      return cell.end > cell.start && bytes[cell.end - 1] == UInt8(ascii: ":")
    }
    return count * 2 >= sample.rows.count
  }

  /// Each line is an item of a list (`- Marie Dupont, Contoso`), whose commas are those of a text.
  private func dividesItems(_ sample: CSVSample) -> Bool {
    let count = sample.rows.count { row in
      guard let first = row.cells.first else { return false }
      let cell = sample.cells[first]
      guard cell.end - cell.start > 3, bytes[cell.start + 1] == 0x20 else { return false }
      return bytes[cell.start] == UInt8(ascii: "-") || bytes[cell.start] == UInt8(ascii: "*")
    }
    return count * 4 >= sample.rows.count * 3
  }

  private static func score(_ sample: CSVSample, width: Int, agreeing: Int) -> Double {
    let rows = Double(sample.rows.count)
    let agreement = Double(agreeing) / rows
    let typed = sample.cells.reduce(0.0) { sum, cell in
      switch cell.kind {
      case .empty: sum + 0.5
      case .numeric, .email, .link: sum + 1
      case .word: sum + 0.8
      case .phrase: sum + 0.6
      case .prose: cell.isQuoted ? sum + 0.6 : sum
      }
    }
    let quality = 0.3 + 0.7 * typed / Double(sample.cells.count)
    let quotes = Double(sample.goodQuotes + sample.badQuotes + sample.strayQuotes)
    let quoting = quotes == 0 ? 1 : 0.2 + 0.9 * Double(sample.goodQuotes) / quotes
    return agreement * agreement * (1 - 1 / Double(width)) * quality * quoting
  }

  /// One value to a line, without any delimiter: only where the values are such that the lines
  /// are rows for certain.
  private func singleColumn(
    _ sample: UnsafeBufferPointer<UInt8>, _ census: CSVCensus
  ) -> Candidate? {
    let dialect = CSVDialect(
      delimiter: 0x1F, quote: census.opensFields(0x22) ? 0x22 : nil)
    let isWhole = isAtEnd && sample.count == bytes.count
    let read = CSVSample(
      sample, from: 0, dialect, maximumRows: Self.maximumRows, isAtEnd: isWhole)
    guard read.rows.count >= 3, read.cells.count == read.rows.count else { return nil }
    let values = read.cells.dropFirst().filter { $0.kind != .empty }
    guard let kind = values.first?.kind, kind.isStrict, values.allSatisfy({ $0.kind == kind })
    else { return nil }
    return Candidate(
      dialect: dialect, sample: read, width: 1, agreeing: read.rows.count, score: 0.1)
  }
}
