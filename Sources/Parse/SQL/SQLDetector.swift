internal import Bytes

/// Tells a dump of SQL statements by its lines.
///
/// A mistake costs little: what is no row is read as text in a dump as well.
enum SQLDetector {
  /// Lines that begin like a statement and are looked at more closely.
  private static let maximumTries = 64

  static func isDump(_ head: UnsafeBufferPointer<UInt8>) -> Bool {
    let head = UnsafeBufferPointer(rebasing: head.prefix(256 << 10))
    let begins = beginsLikeDump(head)
    var found = 0
    var tries = 0
    var at = 0
    while at < head.count, tries < maximumTries {
      while at < head.count, head[at] <= 0x20 { at += 1 }
      if at < head.count, SQLStatement.mayBegin(with: head[at]), isKeyword(head, at) {
        tries += 1
        let near = UnsafeBufferPointer(rebasing: head.prefix(min(head.count, at + 16 << 10)))
        if isStatement(near, at) { found += 1 }
        if found >= (begins ? 1 : 3) { return true }
      }
      guard let end = firstIndex(of: 0x0A, in: head, from: at) else { return false }
      at = end + 1
    }
    return false
  }

  private static func isStatement(_ head: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard case .found(let statement) = SQLStatement.read(head, at: at, isAtEnd: true) else {
      return false
    }
    // `Create table settings (see below).`
    let next = head[statement.end...].first { $0 > 0x20 }
    return statement.kind != .create || statement.columns.count > 1 || next == UInt8(ascii: ";")
  }

  private static func isKeyword(_ head: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    let rest = UnsafeBufferPointer(rebasing: head[at...])
    return ["insert", "replace", "copy", "create"].contains { CardFormat.starts(rest, with: $0) }
  }

  /// The first line that is no comment begins with a word that statements begin with.
  private static func beginsLikeDump(_ head: UnsafeBufferPointer<UInt8>) -> Bool {
    var cursor = SQLCursor(head, 0)
    for _ in 0..<64 {
      cursor.skipGap()
      guard cursor.byte() == UInt8(ascii: "#") || cursor.byte() == UInt8(ascii: "\\") else { break }
      cursor.at = firstIndex(of: 0x0A, in: head, from: cursor.at) ?? head.count
    }
    // Versions of MySQL read `/*!40101 SET … */;`.
    while cursor.take(UInt8(ascii: ";")) { cursor.skipGap() }
    return firstWords.contains { word in
      var cursor = cursor
      return cursor.take(word)
    }
  }

  private static let firstWords: [StaticString] = [
    "insert", "replace", "create", "drop", "set", "use", "begin", "start", "pragma", "lock",
    "alter", "copy", "select", "delete", "update", "truncate", "if", "go", "commit", "exec",
    "declare", "print", "grant", "rem", "prompt", "connect", "unlock",
  ]
}
