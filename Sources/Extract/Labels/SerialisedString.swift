// Hot code: looks at each colon of a text.

/// A string as PHP writes it down, with its length in bytes: `s:5:"Marie";`.
struct SerialisedString {
  let value: Range<Int>
  /// Behind the semicolon.
  let end: Int

  /// The string whose first colon is at `mark`.
  init?(_ text: UnsafeBufferPointer<UInt8>, mark: Int, end: Int) {
    guard mark > 0, text[mark - 1] == UInt8(ascii: "s"),
      mark == 1 || !LabelledValue.isLetter(text[mark - 2])
    else { return nil }
    var at = mark + 1
    var length = 0
    while at < end, at - mark <= 6, text[at] &- 0x30 < 10 {
      length = length * 10 + Int(text[at] &- 0x30)
      at += 1
    }
    guard at > mark + 1, at + 2 + length < end, text[at] == UInt8(ascii: ":") else { return nil }
    // In dumps of databases quotes have a backslash before them.
    let mark: Int = text[at + 1] == UInt8(ascii: "\\") ? 2 : 1
    let start = at + 1 + mark
    guard text[start - 1] == UInt8(ascii: "\""), start + length + mark <= end,
      text[start + length + mark - 1] == UInt8(ascii: "\"")
    else { return nil }
    value = start..<start + length
    self.end = min(end, start + length + mark + 1)
  }
}
