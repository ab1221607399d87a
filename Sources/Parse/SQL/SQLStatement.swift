/// The head of a statement that brings rows, or that names the columns of a table.
struct SQLStatement {
  enum Kind {
    /// `INSERT INTO t (a, b) VALUES`: rows in parentheses follow.
    case insert
    /// `COPY t (a, b) FROM stdin;`: lines follow, up to `\.`.
    case copy
    /// `CREATE TABLE t (…)`: nothing follows, its columns are known now.
    case create
  }

  enum Reading {
    case found(SQLStatement)
    /// Some other statement; the place where that was seen.
    case other(Int)
    /// More bytes are needed to tell.
    case incomplete
  }

  var kind: Kind
  var table: String
  /// Empty when the statement names none.
  var columns: [String]
  /// Behind the head.
  var end: Int

  /// Longer heads are none.
  static let longestInBytes = 1 << 20
  private static let maximumColumns = 4096

  /// Reads the statement at `start`, where its first word stands.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, isAtEnd: Bool
  ) -> Reading {
    let reach = min(bytes.count, start + longestInBytes)
    var cursor = SQLCursor(UnsafeBufferPointer(rebasing: bytes[..<reach]), start)
    if let statement = statement(&cursor) { return .found(statement) }
    // A word or a sign may go on behind the end.
    let isNearEnd = max(cursor.at + 2, cursor.endOfWord(min(cursor.at, reach))) >= reach
    let isCut = isNearEnd && !isAtEnd && reach == bytes.count
    return isCut ? .incomplete : .other(cursor.at)
  }

  /// Whether a statement that is read here may begin with `byte`.
  static func mayBegin(with byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "i"), UInt8(ascii: "r"), UInt8(ascii: "c"): true
    default: false
    }
  }

  private static func statement(_ cursor: inout SQLCursor) -> SQLStatement? {
    if cursor.take("insert") || cursor.take("replace") { return insert(&cursor) }
    if cursor.take("copy") { return copy(&cursor) }
    if cursor.take("create") { return create(&cursor) }
    return nil
  }

  // MARK: INSERT

  private static let modifiers: [StaticString] = [
    "into", "ignore", "or", "replace", "low_priority", "high_priority", "delayed", "abort", "fail",
    "rollback",
  ]

  private static func insert(_ cursor: inout SQLCursor) -> SQLStatement? {
    for _ in 0..<4 {
      if !modifiers.contains(where: { cursor.take($0) }) { break }
    }
    guard let table = cursor.name(), let columns = list(&cursor) else { return nil }
    if cursor.take("overriding") {
      guard cursor.take("system") || cursor.take("user"), cursor.take("value") else { return nil }
    }
    guard cursor.take("values") || cursor.take("value"), cursor.byte() == UInt8(ascii: "(") else {
      return nil
    }
    return SQLStatement(kind: .insert, table: table, columns: columns, end: cursor.at)
  }

  /// The names in parentheses; none where there are no parentheses, nil where something else
  /// stands in them.
  private static func list(_ cursor: inout SQLCursor) -> [String]? {
    cursor.skipGap()
    guard cursor.take(UInt8(ascii: "(")) else { return [] }
    var names: [String] = []
    repeat {
      guard let name = cursor.name(), names.count < maximumColumns else { return nil }
      names.append(name)
    } while cursor.take(UInt8(ascii: ","))
    guard cursor.take(UInt8(ascii: ")")) else { return nil }
    cursor.skipGap()
    return names
  }

  // MARK: COPY

  private static func copy(_ cursor: inout SQLCursor) -> SQLStatement? {
    guard let table = cursor.name(), let columns = list(&cursor), cursor.take("from"),
      cursor.take("stdin"), cursor.take(UInt8(ascii: ";"))
    else { return nil }
    while cursor.byte() == 0x0D || cursor.byte() == 0x20 { cursor.at += 1 }
    guard cursor.take(0x0A) else { return nil }
    return SQLStatement(kind: .copy, table: table, columns: columns, end: cursor.at)
  }

  // MARK: CREATE TABLE

  private static let adjectives: [StaticString] = [
    "global", "local", "temp", "temporary", "unlogged",
  ]

  private static func create(_ cursor: inout SQLCursor) -> SQLStatement? {
    while adjectives.contains(where: { cursor.take($0) }) {}
    guard cursor.take("table") else { return nil }
    if cursor.take("if") { guard cursor.take("not"), cursor.take("exists") else { return nil } }
    guard let table = cursor.name(), cursor.take(UInt8(ascii: "(")) else { return nil }
    var columns: [String] = []
    repeat {
      cursor.skipGap()
      if !constraints.contains(where: { cursor.take($0) }) {
        guard let name = cursor.name(), columns.count < maximumColumns else { return nil }
        columns.append(name)
      }
      skipDefinition(&cursor)
    } while cursor.take(UInt8(ascii: ","))
    guard cursor.take(UInt8(ascii: ")")) else { return nil }
    return SQLStatement(kind: .create, table: table, columns: columns, end: cursor.at)
  }

  private static let constraints: [StaticString] = [
    "primary", "key", "unique", "index", "constraint", "foreign", "check", "fulltext", "spatial",
    "exclude", "like", "period",
  ]

  /// Passes a column's type and options, up to the comma or parenthesis that ends them.
  private static func skipDefinition(_ cursor: inout SQLCursor) {
    var depth = 0
    while !cursor.isAtEnd {
      switch cursor.byte() {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        if depth == 0 { return }
        depth -= 1
      case UInt8(ascii: ","): if depth == 0 { return }
      case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"):
        let quote = cursor.byte()
        cursor.at += 1
        while !cursor.isAtEnd, cursor.byte() != quote { cursor.at += 1 }
      case UInt8(ascii: "-"), UInt8(ascii: "/"):
        let before = cursor.at
        cursor.skipGap()
        if cursor.at > before { continue }
      default: break
      }
      if !cursor.isAtEnd { cursor.at += 1 }
    }
  }
}
