// Warm code: looks back over a bounded number of bytes.
internal import Bytes

/// Tells the identifiers of messages, which look like addresses, from addresses.
enum EmailTrace {
  private static let lineInBytes = 400
  private static let foldedLines = 12

  private static let names = WordTable(
    """
    message-id in-reply-to references content-id resent-message-id supersedes article msgid
    message posting id news original-message-id x-message-id thread-id mid xref
    """)

  /// Is the address at `start` the identifier of a message: in a header line of such, folded or
  /// quoted, or behind a word like `article`?
  static func isMessageID(_ text: UnsafeBufferPointer<UInt8>, start: Int) -> Bool {
    let isBracketed = text[start - 1] == UInt8(ascii: "<")
    var line = lineStart(text, before: start)
    if isBracketed, isName(wordBefore(text, start - 1, line), text) { return true }
    guard isBracketed || text[start - 1] <= 0x20 else { return false }
    for _ in 0..<foldedLines {
      let first = withoutQuoteMarks(text, line, start)
      if let name = headerName(text, first, start) { return isName(name, text) }
      // Only a folded line belongs to the line before it.
      guard first > line, text[first - 1] <= 0x20, line > 0 else { return false }
      line = lineStart(text, before: line - 1)
    }
    return false
  }

  private static func lineStart(_ text: UnsafeBufferPointer<UInt8>, before index: Int) -> Int {
    let floor = max(0, index - lineInBytes)
    let near = UnsafeBufferPointer(rebasing: text[floor..<index])
    return lastIndex(of: 0x0A, in: near, before: near.count).map { floor + $0 + 1 } ?? floor
  }

  private static func withoutQuoteMarks(
    _ text: UnsafeBufferPointer<UInt8>, _ line: Int, _ limit: Int
  ) -> Int {
    var at = line
    while at < limit,
      text[at] == UInt8(ascii: ">") || text[at] == UInt8(ascii: "|")
        || text[at] == UInt8(ascii: " ") || text[at] == 0x09
    {
      at += 1
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

  /// The word before `index` on the line that starts at `line`.
  private static func wordBefore(
    _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ line: Int
  ) -> Range<Int> {
    var end = index
    while end > line,
      text[end - 1] <= 0x20 || text[end - 1] == UInt8(ascii: ":")
        || text[end - 1] == UInt8(ascii: "=") || text[end - 1] == UInt8(ascii: "(")
    {
      end -= 1
    }
    var first = end
    while first > line,
      EmailBytes.isAlphanumeric(text[first - 1])
        || text[first - 1] == UInt8(ascii: "-")
    {
      first -= 1
    }
    return first..<end
  }

  /// A word behind which identifiers of messages stand.
  private static func isName(
    _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard !range.isEmpty, range.count <= 32 else { return false }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { folded in
      for offset in 0..<range.count {
        folded[offset] = EmailBytes.lower(text[range.lowerBound + offset])
      }
      let word = UnsafeBufferPointer(rebasing: folded[..<range.count])
      return names.contains(word) || EmailBytes.ends(word, before: word.count, with: "message-id")
    }
  }
}
