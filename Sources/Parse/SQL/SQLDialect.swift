internal import Bytes

/// How the literals of a dump are written: whether a backslash in them takes the meaning from the
/// byte behind it, as MySQL does and standard SQL does not.
struct SQLDialect {
  var escapesByBackslash: Bool

  /// What the head of a dump tells: its banner, the quotes of its names, or a quote behind a
  /// backslash with letters behind it, which would otherwise have ended its literal.
  static func of(_ head: UnsafeBufferPointer<UInt8>) -> SQLDialect {
    let head = UnsafeBufferPointer(rebasing: head.prefix(256 << 10))
    let others: [StaticString] = ["PRAGMA ", "PostgreSQL database dump", "SET ANSI_NULLS"]
    if others.contains(where: { firstIndex(of: $0, in: head) != nil }) {
      return SQLDialect(escapesByBackslash: false)
    }
    let signs: [StaticString] = ["MySQL dump", "MariaDB dump", "ENGINE=", "`", "phpMyAdmin"]
    let isMySQL = signs.contains { firstIndex(of: $0, in: head) != nil }
    return SQLDialect(escapesByBackslash: isMySQL || holdsEscapedQuote(head))
  }

  private static func holdsEscapedQuote(_ head: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = 0
    while let found = firstIndex(of: "\\'", in: head, from: at) {
      at = found + 2
      if at < head.count, head[at] | 0x20 &- 0x61 < 26 { return true }
    }
    return false
  }
}
