// Hot code: one step per delimiter, quote and line end, found 64 bytes at a time by the kernel.
internal import CKernels

/// Walks the rows of a CSV text, the same way for the lane (rows only) and for a slice's parser.
///
/// A quote opens a quoted field only where a field starts; it is closed by the next quote that is
/// neither doubled nor escaped; what stands between the closing quote and the next delimiter belongs
/// to the field as it is. Elsewhere quotes are bytes like others. (Python's `csv` reads like that.)
struct CSVScanner {
  /// The field being walked.
  struct Field {
    var start = 0
    /// Position of its opening quote, or -1.
    var openQuote = -1
    /// Position of its closing quote, or -1.
    var closeQuote = -1
    /// Holds doubled quotes or escapes.
    var hasEscapes = false
  }

  let delimiter: UInt8
  /// As the kernel wants it: LF where there is none.
  let quote: UInt8
  let escape: UInt8
  let skipsSpaces: Bool
  private let reportsFields: Bool
  /// Fields of a usual row; rows with other widths and strange quotes are looked at twice. 0: never.
  let columns: Int
  /// Quotes that open nothing, in order.
  var literalQuotes: [UInt32]
  /// The next of `literalQuotes` that was not passed yet.
  private var nextLiteral = 0

  var rowStart = 0
  var field = Field()
  var isQuoted = false
  /// A byte whose meaning was taken by the one before it.
  private var skipped = -1
  /// The first quote of the row whose field holds a line end or goes on behind its closing quote,
  /// or -1: perhaps it should not have opened a field.
  private(set) var suspectQuote = -1
  /// Its field goes on behind its closing quote.
  private(set) var suspectGoesOn = false

  init(
    _ dialect: CSVDialect, reportsFields: Bool, columns: Int = 0, literalQuotes: [UInt32] = []
  ) {
    delimiter = dialect.delimiter
    quote = dialect.quote ?? 0x0A
    escape = dialect.escape ?? 0x0A
    skipsSpaces = dialect.skipsSpaceAfterDelimiter
    self.reportsFields = reportsFields
    self.columns = columns
    self.literalQuotes = literalQuotes
  }

  /// The most bytes walked by one call of `scan`.
  static let windowInBytes = 16 << 10

  /// Walks `bytes[start..<end]`, at most a window; looks one byte further where there is one.
  /// `positions` has room for a window. Returns where to go on: `end`, or behind a quote that
  /// turned out to open nothing.
  @discardableResult
  mutating func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int,
    positions: UnsafeMutablePointer<UInt32>, visitor: inout some CSVVisitor
  ) -> Int {
    guard let base = bytes.baseAddress, start < end else { return end }
    // SAFETY: start < end <= bytes.count, and at most a window, which is the room in `positions`.
    let count = ck_find_structurals(
      base + start, end - start, reportsFields ? delimiter : 0x0A, quote, escape, positions)
    for index in 0..<count {
      let position = start + Int(positions[index])
      if position == skipped { continue }
      // SAFETY: the kernel gives positions below end - start.
      let byte = base[position]
      if isQuoted {
        stepInQuotes(bytes, byte, position)
      } else if byte == 0x0A || byte == 0x0D {
        if let quote = mistake(in: bytes, rowEnd: position) { return reopen(quote) }
        endRow(position, &visitor)
      } else if byte == delimiter {
        visitor.field(field, end: position)
        field = Field(start: position + 1)
      } else if byte == quote {
        openQuote(bytes, position)
      } else {
        skipped = position + 1
        field.hasEscapes = true
      }
    }
    return end
  }

  /// Ends the row that the text ends in without a line end.
  mutating func finish(at end: Int, visitor: inout some CSVVisitor) {
    guard rowStart < end else { return }
    if reportsFields { visitor.field(field, end: end) }
    visitor.row(end: end)
    rowStart = end
    field = Field(start: end)
  }

  /// Takes back a quote that opened a field: it is a byte like others. Returns where to go on
  /// walking.
  mutating func reopen(_ position: Int) -> Int {
    suspectQuote = -1
    let literal = UInt32(truncatingIfNeeded: position)
    nextLiteral = literalQuotes.lastIndex { $0 < literal }.map { $0 + 1 } ?? 0
    literalQuotes.insert(literal, at: nextLiteral)
    isQuoted = false
    skipped = -1
    field = Field(start: rowStart)
    return position + 1
  }

  /// Moves all positions back by `count`, after the bytes before were given away.
  mutating func rebase(by count: Int) {
    rowStart -= count
    field.start -= count
    if field.openQuote >= 0 { field.openQuote -= count }
    if field.closeQuote >= 0 { field.closeQuote -= count }
    if skipped >= 0 { skipped -= count }
    if suspectQuote >= 0 { suspectQuote -= count }
    literalQuotes = literalQuotes.compactMap { $0 < count ? nil : $0 - UInt32(count) }
    nextLiteral = 0
  }

  @inline(__always)
  private mutating func endRow(_ position: Int, _ visitor: inout some CSVVisitor) {
    if position > rowStart {
      if reportsFields { visitor.field(field, end: position) }
      visitor.row(end: position + 1)
    }
    rowStart = position + 1
    field = Field(start: position + 1)
    suspectQuote = -1
  }

  @inline(__always)
  private mutating func stepInQuotes(
    _ bytes: UnsafeBufferPointer<UInt8>, _ byte: UInt8, _ position: Int
  ) {
    if byte == quote {
      if position + 1 < bytes.count, bytes[position + 1] == quote {
        skipped = position + 1
        field.hasEscapes = true
      } else {
        isQuoted = false
        field.closeQuote = position
        if goesOn(bytes, behind: position) { suspect(goesOn: true) }
      }
    } else if byte == 0x0A || byte == 0x0D {
      suspect(goesOn: false)
    } else if byte == escape {
      skipped = position + 1
      field.hasEscapes = true
    }
  }

  @inline(__always)
  private mutating func suspect(goesOn: Bool) {
    guard columns > 1 else { return }
    if suspectQuote < 0 {
      suspectQuote = field.openQuote
      suspectGoesOn = goesOn
    } else if goesOn, suspectQuote == field.openQuote {
      suspectGoesOn = true
    }
  }

  /// Whether more than a delimiter, a line end or white space follows a closing quote.
  @inline(__always)
  private func goesOn(_ bytes: UnsafeBufferPointer<UInt8>, behind position: Int) -> Bool {
    guard position + 1 < bytes.count else { return false }
    let next = bytes[position + 1]
    return next > 0x20 && next != delimiter
  }

  @inline(__always)
  private mutating func openQuote(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) {
    guard startsField(bytes, position) else { return }
    while nextLiteral < literalQuotes.count, literalQuotes[nextLiteral] < position {
      nextLiteral += 1
    }
    if nextLiteral < literalQuotes.count, literalQuotes[nextLiteral] == position { return }
    isQuoted = true
    field.openQuote = position
  }

  /// Whether a quote at `position` is the first byte of a field. Looks at the bytes before it, as
  /// the lane does not see the delimiters.
  @inline(__always)
  private func startsField(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
    var before = position - 1
    if skipsSpaces {
      while before >= rowStart, bytes[before] == 0x20, bytes[before] != delimiter { before -= 1 }
    }
    return before < rowStart || (bytes[before] == delimiter && before != skipped)
  }
}
