// Hot code: borrows, never allocates.
internal import Bytes

/// The words of a name or local part.
enum MailWords {
  /// Hands over the hash of each folded word, nil for one of less than three bytes.
  static func visit(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ body: (UInt64?) -> Void
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      while index < range.upperBound, isLetter(text[index]) { index += 1 }
      if index > start {
        WordFold.withWord(text, start..<index) { word in
          body(word.count >= 3 ? hash64(UnsafeRawBufferPointer(word)) : nil)
        }
      }
      index += 1
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 &- 0x61 < 26 || byte >= 0x80 || byte == UInt8(ascii: "'")
  }
}
