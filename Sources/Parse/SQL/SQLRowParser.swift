// Hot code: one pass over each row; values go straight to the table's text.
internal import Bytes

/// Reads one row of values: `(1, 'Marie', NULL, N'…')`.
///
/// A value is its literals: unescaped, joined (`'a' || 'b'`), without the functions around them;
/// of a call only the first argument counts (`to_date('…', 'YYYY')`). Numbers and hexadecimal
/// literals stay as written. `NULL` is no field.
struct SQLRowParser {
  enum Outcome {
    /// The place behind the closing parenthesis.
    case row(end: Int)
    /// The text ends within the row.
    case incomplete
    /// No row; the place where that was seen.
    case broken(at: Int)
  }

  /// Words, numbers and operators of one value are shorter.
  private static let maximumTokens = 256

  private let dialect: SQLDialect
  private var depth = 0
  private var tokens = 0
  /// The argument of a call was read; others say how.
  private var isTaken = false
  /// A call stood between two literals: perhaps a line end.
  private var isApart = false
  /// `replace('…', '\n', char(10))` of SQLite.
  private var isReplacing = false

  init(_ dialect: SQLDialect) { self.dialect = dialect }

  /// Reads the row whose parenthesis stands at `start` into `table`.
  mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, into table: inout SQLTable
  ) -> Outcome {
    var cursor = SQLCursor(bytes, start + 1)
    begin(&table)
    while !cursor.isAtEnd {
      let byte = bytes[cursor.at]
      switch byte {
      case UInt8(ascii: "'"), UInt8(ascii: "\""):
        guard literal(&cursor, dialect.escapesByBackslash, &table) else { return .incomplete }
      case UInt8(ascii: ","):
        cursor.at += 1
        if depth > 0 { isTaken = true } else { next(&table) }
      case UInt8(ascii: "("):
        depth += 1
        cursor.at += 1
      case UInt8(ascii: ")"):
        cursor.at += 1
        if depth == 0 {
          table.endValue()
          return .row(end: cursor.at)
        }
        depth -= 1
        isApart = true
        if depth == 0 { isTaken = false }
      case UInt8(ascii: ";"): return .broken(at: cursor.at)
      case 0...0x20: cursor.at += 1
      default:
        let before = cursor.at
        cursor.skipGap()
        if cursor.at > before { continue }
        tokens += 1
        if tokens > Self.maximumTokens { return .broken(at: cursor.at) }
        if !token(&cursor, &table) { return .incomplete }
      }
    }
    return .incomplete
  }

  private mutating func begin(_ table: inout SQLTable) {
    depth = 0
    beginValue()
    table.beginValue()
  }

  private mutating func next(_ table: inout SQLTable) {
    table.endValue()
    beginValue()
    table.beginValue()
  }

  private mutating func beginValue() {
    tokens = 0
    isTaken = false
    isApart = false
    isReplacing = false
  }

  // MARK: Literals

  /// Reads the literal whose quote stands at the cursor; false when it does not end.
  private mutating func literal(
    _ cursor: inout SQLCursor, _ escapes: Bool, _ table: inout SQLTable
  ) -> Bool {
    let bytes = cursor.bytes
    let quote = bytes[cursor.at]
    let escapes = escapes || isReplacing && !isTaken
    if isApart, !isTaken { table.divide() }
    isApart = false
    var at = cursor.at + 1
    var run = at
    while at < bytes.count {
      let byte = bytes[at]
      if byte == quote {
        add(bytes, run..<at, &table)
        guard at + 1 < bytes.count, bytes[at + 1] == quote else {
          cursor.at = at + 1
          return true
        }
        run = at + 1
        at += 2
      } else if byte == UInt8(ascii: "\\"), escapes, at + 1 < bytes.count {
        add(bytes, run..<at, &table)
        if !isTaken { table.append(SQLEscape.byte(bytes[at + 1])) }
        at += 2
        run = at
      } else {
        at += 1
      }
    }
    return false
  }

  private func add(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ table: inout SQLTable
  ) {
    if !isTaken { table.append(UnsafeBufferPointer(rebasing: bytes[range])) }
  }

  // MARK: Words

  /// Reads a word, a number or an operator; false when its literal does not end.
  private mutating func token(_ cursor: inout SQLCursor, _ table: inout SQLTable) -> Bool {
    let bytes = cursor.bytes
    let start = cursor.at
    cursor.at = max(Self.endOfToken(bytes, start), start + 1)
    let word = UnsafeBufferPointer(rebasing: bytes[start..<cursor.at])
    if cursor.byte() == UInt8(ascii: "'"), word[0] | 0x20 &- 0x61 < 26 || word[0] == 0x5F {
      // `N'…'`, `E'…'`, `_utf8mb4'…'`.
      let isEscaped = word.count == 1 && word[0] | 0x20 == UInt8(ascii: "e")
      return literal(&cursor, dialect.escapesByBackslash || isEscaped, &table)
    }
    if cursor.byte() == UInt8(ascii: "(") {
      isReplacing = CardFormat.starts(word, with: "replace")
      return true
    }
    let isNumber = word[0] &- 0x30 < 10 || word[0] == 0x2D && word.count > 1
    let isValue = depth == 0 ? SQLCursor.isWord(word[0]) || isNumber : isNumber
    if isValue, !isTaken, table.isValueEmpty, !Self.isNothing(word) { table.append(word) }
    return true
  }

  private static func endOfToken(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var end = start
    while end < bytes.count {
      switch bytes[end] {
      case 0...0x20, UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "'"),
        UInt8(ascii: "\""), UInt8(ascii: ";"), UInt8(ascii: "|"):
        return end
      default: end += 1
      }
    }
    return end
  }

  private static func isNothing(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    word.count == 4 && CardFormat.starts(word, with: "null")
      || word.count == 7 && CardFormat.starts(word, with: "default")
      || word[0] == 0x5F
  }
}
