// Hot code: runs for rows with quoted line ends; linear in the row.

extension CSVScanner {
  /// Rows that must have the usual width before a field that is still open is given up.
  private static let rowsToGiveUp = 8

  /// Longer rows are not looked at: a field that is open for so long is not told by its row.
  private static let longestStartInBytes = 1 << 20

  /// The quote of the row that ends at `end` which should have opened no field: without it this
  /// row and the next are as usual, and with it the row has an unusual width, or the field goes on
  /// behind a closing quote in another line. One unbalanced quote thus costs no row
  /// (docs/decisions/unbalanced-quotes.md).
  @inline(__always)
  func mistake(in bytes: UnsafeBufferPointer<UInt8>, rowEnd end: Int) -> Int? {
    suspectQuote >= 0 ? mistake(suspectQuote, in: bytes, rowEnd: end) : nil
  }

  private func mistake(
    _ quote: Int, in bytes: UnsafeBufferPointer<UInt8>, rowEnd end: Int
  ) -> Int? {
    let row = UnsafeBufferPointer(rebasing: bytes[..<end])
    let goesOnElsewhere =
      suspectGoesOn && width(in: row, from: rowStart, without: quote).next < end
    guard goesOnElsewhere || width(in: row, from: rowStart).fields != columns else { return nil }
    return hasUsualRows(2, in: row, without: quote) ? quote : nil
  }

  /// Whether the field that is open, and longer than most, was not meant as a quoted one: without
  /// its quote, rows as usual follow.
  func isOpenByMistake(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard columns > 1, field.openQuote - rowStart < Self.longestStartInBytes else { return false }
    return hasUsualRows(Self.rowsToGiveUp, in: bytes, without: field.openQuote)
  }

  /// Whether up to `count` rows from the current one on have the usual width when the quote at
  /// `position` is a byte like others.
  private func hasUsualRows(
    _ count: Int, in bytes: UnsafeBufferPointer<UInt8>, without position: Int
  ) -> Bool {
    var start = rowStart
    for _ in 0..<count where start < bytes.count {
      let row = width(in: bytes, from: start, without: position)
      guard row.fields == columns else { return false }
      start = row.next
    }
    return true
  }

  /// The fields of the row at `start`, and where the next row begins. Stops counting one above the
  /// usual width.
  private func width(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, without literal: Int = -1
  ) -> (fields: Int, next: Int) {
    var at = start
    while at < bytes.count, bytes[at] == 0x0A || bytes[at] == 0x0D { at += 1 }
    var fields = 1
    var isAtStart = true
    while at < bytes.count, fields <= columns {
      let byte = bytes[at]
      if byte == 0x0A || byte == 0x0D { return (fields, at + 1) }
      if byte == delimiter {
        fields += 1
        isAtStart = true
      } else if byte == quote, isAtStart, at != literal, !isLiteral(at) {
        at = endOfQuoted(in: bytes, from: at)
        isAtStart = false
      } else {
        if byte == escape { at += 1 }
        if byte != 0x20 || !skipsSpaces { isAtStart = false }
      }
      at += 1
    }
    return (fields, at)
  }

  /// Where the field that the quote at `start` opens is closed.
  private func endOfQuoted(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var at = start + 1
    while at < bytes.count {
      if bytes[at] == quote {
        guard at + 1 < bytes.count, bytes[at + 1] == quote else { return at }
        at += 1
      } else if bytes[at] == escape {
        at += 1
      }
      at += 1
    }
    return at
  }

  /// Known literal quotes of the current row are the last ones.
  private func isLiteral(_ position: Int) -> Bool {
    for known in literalQuotes.reversed() {
      if known == position { return true }
      if known < rowStart { return false }
    }
    return false
  }
}
