// Warm code: looks back over a bounded number of bytes.
internal import Bytes

/// Tells the identifiers of messages, which look like addresses, from addresses.
///
/// Messages lie as text in JSON and SQL as well, where their lines end in the two bytes `\n`.
enum EmailTrace {
  private static let lineInBytes = 400
  private static let foldedLines = 12

  private static let names = WordTable(
    """
    message-id in-reply-to references content-id resent-message-id supersedes article msgid
    message posting news original-message-id x-message-id thread-id mid xref
    """)

  /// Is the address at `start` the identifier of a message: in a header line of such, folded or
  /// quoted, or behind a word like `article`? `hasDigits` tells that its local part may be one of
  /// those that mail servers give (`with ESMTP id <…>`).
  static func isMessageID(
    _ text: UnsafeBufferPointer<UInt8>, start: Int, hasDigits: Bool
  ) -> Bool {
    let isBracketed = text[start - 1] == UInt8(ascii: "<")
    if isBracketed, isAnnounced(text, start - 1, hasDigits) { return true }
    guard isBracketed || text[start - 1] <= 0x20 else { return false }
    var line = lineStart(text, before: start)
    for _ in 0..<foldedLines {
      let first = withoutQuoteMarks(text, line, start)
      if let name = headerName(text, first, start) { return isName(name, text) }
      // Only a folded line belongs to the line before it.
      guard first > line, text[first - 1] != UInt8(ascii: ">"), line > 0 else { return false }
      line = lineStart(text, before: text[line - 1] == 0x0A ? line - 1 : line - 2)
    }
    return false
  }

  private static func isEscape(
    _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ letter: UInt8
  ) -> Bool {
    index >= 0 && index + 1 < text.count && text[index] == UInt8(ascii: "\\")
      && text[index + 1] == letter
  }

  private static func lineStart(_ text: UnsafeBufferPointer<UInt8>, before index: Int) -> Int {
    let floor = max(0, index - lineInBytes)
    let near = UnsafeBufferPointer(rebasing: text[floor..<index])
    let lineEnd = lastIndex(of: 0x0A, in: near, before: near.count) ?? -1
    var end = near.count
    while let slash = lastIndex(of: UInt8(ascii: "\\"), in: near, before: end), slash > lineEnd {
      if isEscape(near, slash, UInt8(ascii: "n")) { return floor + slash + 2 }
      end = slash
    }
    return floor + lineEnd + 1
  }

  private static func withoutQuoteMarks(
    _ text: UnsafeBufferPointer<UInt8>, _ line: Int, _ limit: Int
  ) -> Int {
    var at = line
    while at < limit {
      switch text[at] {
      case UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: " "), 0x09: at += 1
      default:
        guard isEscape(text, at, UInt8(ascii: "t")) else { return at }
        at += 2
      }
    }
    return at
  }

  /// The name of the header line that starts at `index`, or nil where none does.
  private static func headerName(
    _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ limit: Int
  ) -> Range<Int>? {
    var at = index
    while at < limit, at - index < 32,
      EmailBytes.isAlphanumeric(text[at]) || text[at] == UInt8(ascii: "-")
    {
      at += 1
    }
    return at > index && at < limit && text[at] == UInt8(ascii: ":") ? index..<at : nil
  }

  /// Does a word stand before `index` behind which identifiers of messages stand?
  private static func isAnnounced(
    _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ hasDigits: Bool
  ) -> Bool {
    let word = wordBefore(text, index)
    if hasDigits, word.count == 2, EmailBytes.starts(text, at: word.lowerBound, with: "id") {
      return true
    }
    return isName(word, text)
  }

  /// The word before `index`, on the line before perhaps.
  private static func wordBefore(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Range<Int> {
    let floor = max(0, index - 80)
    var end = index
    while end > floor {
      switch text[end - 1] {
      case ...0x20, UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "("): end -= 1
      default:
        let letter = text[end - 1]
        guard letter == UInt8(ascii: "n") || letter == UInt8(ascii: "t"),
          isEscape(text, end - 2, letter)
        else { return word(text, endingAt: end, floor) }
        end -= 2
      }
    }
    return end..<end
  }

  private static func word(
    _ text: UnsafeBufferPointer<UInt8>, endingAt end: Int, _ floor: Int
  ) -> Range<Int> {
    var first = end
    while first > floor,
      EmailBytes.isAlphanumeric(text[first - 1]) || text[first - 1] == UInt8(ascii: "-")
    {
      first -= 1
    }
    return first..<end
  }

  /// A word behind which identifiers of messages stand.
  private static func isName(
    _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    // Behind an escape, its letter is no part of the word.
    let isEscaped =
      range.lowerBound > 0 && range.count > 1
      && isEscape(text, range.lowerBound - 1, text[range.lowerBound])
    let first = isEscaped ? range.lowerBound + 1 : range.lowerBound
    let count = range.upperBound - first
    guard count > 0, count <= 32 else { return false }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { folded in
      for offset in 0..<count { folded[offset] = EmailBytes.lower(text[first + offset]) }
      let word = UnsafeBufferPointer(rebasing: folded[..<count])
      return names.contains(word) || EmailBytes.ends(word, before: count, with: "message-id")
    }
  }
}
