// Hot code: looks at the first bytes of each cell of names.

/// What a line of a list begins with: `3. Marie Dupont`, `3) Marie Dupont`, `- **Marie Dupont**`; and
/// what is written around it: `[Marie Dupont](mailto:marie@example.com)`.
enum ListNumber {
  private static let maximumDigits = 6

  /// `range` without a number or mark at its start, and without what emphasises it.
  static func skip(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    while low < range.upperBound, text[low] == 0x20 { low += 1 }
    guard low < range.upperBound else { return range }
    let range = low..<range.upperBound
    let first = low
    if text[first] == UInt8(ascii: "-") || text[first] == UInt8(ascii: "*") {
      return withoutMarks(text, range)
    }
    if text[first] == UInt8(ascii: "[") { return shownOfLink(text, range) }
    var at = range.lowerBound
    let limit = min(range.upperBound, at + maximumDigits)
    while at < limit, text[at] &- 0x30 < 10 { at += 1 }
    guard at > range.lowerBound, at + 2 < range.upperBound,
      text[at] == UInt8(ascii: ".") || text[at] == UInt8(ascii: ")"), text[at + 1] == 0x20,
      isLetter(text[at + 2])
    else { return range }
    return at + 2..<range.upperBound
  }

  /// What the reader of a Markdown link sees.
  private static func shownOfLink(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Range<Int> {
    guard let close = text[range].firstIndex(of: UInt8(ascii: "]")), close + 1 < range.upperBound,
      text[close + 1] == UInt8(ascii: "("), close > range.lowerBound + 1
    else { return range }
    return range.lowerBound + 1..<close
  }

  private static func withoutMarks(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    if start + 1 < end, text[start + 1] == 0x20 { start += 2 }
    while start < end, text[start] == UInt8(ascii: "*") { start += 1 }
    guard start > range.lowerBound, start < end, isLetter(text[start]) else { return range }
    while end > start, text[end - 1] == UInt8(ascii: "*") || text[end - 1] == 0x20 { end -= 1 }
    return start..<end
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }
}
