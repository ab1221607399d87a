// Hot code: every row of a dump passes here.
internal import Bytes
internal import Corpus
internal import Glibc

/// Reads a dump of SQL statements window by window: rows become records of their table, all else
/// (comments, definitions, other statements, what is broken) is text.
///
/// Linear whatever the input: a try that fails after n bytes gives at least n/2 of them up as text.
struct SQLReader: WindowReader {
  private enum State {
    /// At the start of a line, or behind a statement.
    case between
    /// Between the rows of an `INSERT`.
    case rows
    /// Between the lines of a `COPY`.
    case copy
  }

  /// A line of other text that grows beyond this is given up in parts.
  private static let maximumLineInBytes = 1 << 20

  private let dialect: SQLDialect
  private let maximumRowInBytes: Int
  private var tables: SQLTables
  private var texts: TextRuns
  private var state = State.between
  /// The statement that brings the rows, and the place of its table once a row was read.
  private var statement = SQLStatement(kind: .create, table: "", columns: [], end: 0)
  private var table: Int?
  /// The head of the last `INSERT` as written: the next one is mostly the same.
  private var head: [UInt8] = []
  private var slices: [Slice] = []
  private(set) var record: UInt64 = 0

  init(_ dialect: SQLDialect, limits: Limits, fieldNames: FieldNames, textSchema: Schema) {
    self.dialect = dialect
    maximumRowInBytes = limits.maximumRowInBytes
    tables = SQLTables(fieldNames, batchInBytes: limits.batchInBytes)
    texts = TextRuns(schema: textSchema, batchInBytes: limits.batchInBytes)
  }

  /// Reads as much of `bytes` as can be told, all of it when `isAtEnd`; returns how much. The
  /// caller gives the rest again, with more behind it. 0: a row is longer than `bytes`.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, isAtEnd: Bool) -> Int {
    var at = 0
    while at < bytes.count {
      let next =
        switch state {
        case .between: between(bytes, at, isAtEnd)
        case .rows: row(bytes, at, isAtEnd)
        case .copy: line(bytes, at, isAtEnd)
        }
      guard let next else { break }
      at = next
    }
    texts.advance(by: at)
    return at
  }

  /// The slices so far, which are given away.
  mutating func take() -> [Slice] {
    defer { slices = [] }
    return slices
  }

  /// Hands over what waits.
  mutating func finish() {
    endText()
    tables.flush(into: &slices)
  }

  // MARK: Between statements

  private mutating func between(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ isAtEnd: Bool
  ) -> Int? {
    if bytes[start] <= 0x20 { return gap(bytes, start) }
    guard SQLStatement.mayBegin(with: bytes[start]) else { return text(bytes, start, isAtEnd) }
    if repeatsHead(bytes, start) {
      state = .rows
      endText()
      return start + head.count
    }
    switch SQLStatement.read(bytes, at: start, isAtEnd: isAtEnd) {
    case .incomplete: return nil
    case .other(let place): return giveUp(bytes, start, place, isAtEnd)
    case .found(let found): return begin(found, bytes, start)
    }
  }

  private func repeatsHead(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    guard !head.isEmpty, bytes.count - start >= head.count, let base = bytes.baseAddress else {
      return false
    }
    // SAFETY: as many bytes as the head has follow `start`.
    return memcmp(base + start, head, head.count) == 0
  }

  private mutating func begin(
    _ found: SQLStatement, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int
  ) -> Int {
    if found.kind != .create {
      statement = found
      table = nil
      head = []
    }
    switch found.kind {
    case .create:
      tables.create(found.table, found.columns)
      texts.append(bytes, start..<found.end, &record, &slices)
    case .insert:
      endText()
      head = Array(bytes[start..<found.end])
      state = .rows
    case .copy:
      endText()
      state = .copy
    }
    return found.end
  }

  private mutating func gap(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] <= 0x20 { end += 1 }
    texts.appendGap(bytes, start..<end, &record, &slices)
    return end
  }

  /// The rest of the line at `start` as text; nil when its end is not there yet.
  private mutating func text(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ isAtEnd: Bool, from place: Int? = nil
  ) -> Int? {
    let from = max(start, min(place ?? start, bytes.count))
    let reach = min(bytes.count, from + Self.maximumLineInBytes)
    let near = UnsafeBufferPointer(rebasing: bytes[..<reach])
    var end = reach
    if let found = firstIndex(of: 0x0A, in: near, from: from) {
      end = found + 1
    } else if reach == bytes.count, !isAtEnd, from - start < Self.maximumLineInBytes {
      return nil
    }
    texts.append(bytes, start..<end, &record, &slices)
    return end
  }

  /// What was tried from `start` failed at `place`: reads on at a line behind the middle.
  private mutating func giveUp(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ place: Int, _ isAtEnd: Bool
  ) -> Int? {
    let middle = start + (min(place, bytes.count) - start) / 2
    guard let end = text(bytes, start, isAtEnd, from: middle) else { return nil }
    state = .between
    return end
  }

  private mutating func endText() { texts.flush(&record, &slices) }

  // MARK: Rows of INSERT

  private mutating func row(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ isAtEnd: Bool
  ) -> Int? {
    switch bytes[start] {
    case 0...0x20, UInt8(ascii: ","): return start + 1
    case UInt8(ascii: ";"):
      state = .between
      return start + 1
    case UInt8(ascii: "("): return values(bytes, start, isAtEnd)
    case UInt8(ascii: "-"), UInt8(ascii: "/"): return comment(bytes, start, isAtEnd)
    default:
      state = .between
      return start
    }
  }

  private mutating func comment(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ isAtEnd: Bool
  ) -> Int? {
    if bytes.count - start < 2, !isAtEnd { return nil }
    var cursor = SQLCursor(bytes, start)
    cursor.skipGap()
    if cursor.isAtEnd, !isAtEnd, bytes.count - start < Self.maximumLineInBytes { return nil }
    if cursor.at == start { state = .between }
    texts.append(bytes, start..<cursor.at, &record, &slices)
    endText()
    return cursor.at
  }

  private mutating func values(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ isAtEnd: Bool
  ) -> Int? {
    var parser = SQLRowParser(dialect)
    var outcome = SQLRowParser.Outcome.incomplete
    if table == nil { outcome = open(bytes, start) }
    if let table {
      let isRow = tables.row(of: table, record) { rows in
        outcome = parser.read(bytes, at: start, into: &rows)
        if case .row = outcome { return true }
        return false
      }
      if isRow { endRow() }
    }
    switch outcome {
    case .row(let end): return end
    case .broken(let place): return giveUp(bytes, start, place, isAtEnd)
    case .incomplete:
      guard isAtEnd || bytes.count - start >= maximumRowInBytes else { return nil }
      return giveUp(bytes, start, bytes.count, isAtEnd)
    }
  }

  private mutating func endRow() {
    record += 1
    tables.flushIfDue(into: &slices)
  }

  /// Opens the table of the statement whose first row stands at `start`. Where nothing names its
  /// columns, they are counted, which is only done when the whole row is there.
  private mutating func open(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int
  ) -> SQLRowParser.Outcome {
    var counted = SQLTable(schema: Schema(columns: []))
    var outcome = SQLRowParser.Outcome.row(end: start)
    if !tables.areNamed(statement) {
      var parser = SQLRowParser(dialect)
      counted.beginRow(0)
      outcome = parser.read(bytes, at: start, into: &counted)
    }
    if case .row = outcome {
      table = tables.open(statement, width: counted.width, into: &slices)
    }
    return outcome
  }

  // MARK: Lines of COPY

  private mutating func line(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ isAtEnd: Bool
  ) -> Int? {
    let found = firstIndex(of: 0x0A, in: bytes, from: start)
    guard found != nil || isAtEnd else {
      if bytes.count - start < maximumRowInBytes { return nil }
      return giveUp(bytes, start, bytes.count, isAtEnd)
    }
    let end = found ?? bytes.count
    var last = end
    if last > start, bytes[last - 1] == 0x0D { last -= 1 }
    let line = UnsafeBufferPointer(rebasing: bytes[start..<last])
    let next = min(end + 1, bytes.count)
    if line.count == 2, line[0] == UInt8(ascii: "\\"), line[1] == UInt8(ascii: ".") {
      state = .between
      return next
    }
    if isLost(line) {
      state = .between
      return start
    }
    let width = line.count { $0 == 0x09 } + 1
    let table = table ?? tables.open(statement, width: width, into: &slices)
    self.table = table
    _ = tables.row(of: table, record) { rows in
      SQLCopyLine.read(line, into: &rows)
      return true
    }
    endRow()
    return next
  }

  /// A statement within the lines: their end got lost.
  private func isLost(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = line.first, SQLStatement.mayBegin(with: first), !line.contains(0x09) else {
      return false
    }
    if case .found = SQLStatement.read(line, at: 0, isAtEnd: true) { return true }
    return CardFormat.starts(line, with: "copy ") || CardFormat.starts(line, with: "insert into ")
  }
}
