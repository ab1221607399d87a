// Hot code: looks at the first bytes of each cell of names.

/// The number that a line of a list begins with: `3. Marie Dupont`, `3) Marie Dupont`.
enum ListNumber {
  private static let maximumDigits = 6

  /// `range` without a number at its start.
  static func skip(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var at = range.lowerBound
    let limit = min(range.upperBound, at + maximumDigits)
    while at < limit, text[at] &- 0x30 < 10 { at += 1 }
    guard at > range.lowerBound, at + 2 < range.upperBound,
      text[at] == UInt8(ascii: ".") || text[at] == UInt8(ascii: ")"), text[at + 1] == 0x20,
      (text[at + 2] | 0x20) &- 0x61 < 26 || text[at + 2] >= 0x80
    else { return range }
    return at + 2..<range.upperBound
  }
}
