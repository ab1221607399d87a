// Warm code: once per person that the model finds.

/// Words that begin a line and end in a colon: `Bill to:`, `Page:`.
enum LineLabel {
  private static let reachInBytes = 12

  /// Whether the word at `range` begins a line and stands before a comma and a capital, as a
  /// position before a company: `Physicist, Contoso Ltd`.
  static func isPosition(
    _ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>, end: Int
  ) -> Bool {
    guard range.lowerBound == 0 || text[range.lowerBound - 1] == 0x0A,
      !text[range].contains(0x20), range.upperBound + 2 < end,
      text[range.upperBound] == UInt8(ascii: ","),
      text[range.upperBound + 1] == 0x20
    else { return false }
    let next = text[range.upperBound + 2]
    return next &- 0x41 < 26 || next >= 0xC3
  }

  /// Whether the word at `range` begins such a label, and so is no name.
  static func begins(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>, end: Int) -> Bool {
    guard range.lowerBound == 0 || text[range.lowerBound - 1] == 0x0A else { return false }
    let high = min(end, range.upperBound + reachInBytes)
    guard let colon = text[range.upperBound..<high].firstIndex(of: UInt8(ascii: ":")),
      !text[range.upperBound..<colon].contains(0x0A)
    else { return false }
    let next = colon + 1
    // `Bill: I agree` is what somebody says.
    return colon > range.upperBound || next == end || text[next] == 0x0A || text[next] == 0x0D
  }
}
