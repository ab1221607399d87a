// Hot code: borrows, never allocates.

/// The words of a line: runs of letters.
struct MailLineWords {
  private let text: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var index: Int

  init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.text = text
    index = range.lowerBound
    end = range.upperBound
  }

  mutating func next() -> Range<Int>? {
    while index < end, !isLetter(text[index]) { index += 1 }
    let start = index
    while index < end, isLetter(text[index]) { index += 1 }
    return index > start ? start..<index : nil
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 &- 0x61 < 26 || byte >= 0x80 || byte == UInt8(ascii: "'")
  }
}
