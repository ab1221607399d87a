// Warm code: once per word that begins with an s.
internal import Bytes

/// Legal forms that are written small: `sp. z o.o.`, `sp.k.`, `spółka z o.o.`, `s.r.o.`.
enum SmallForm {
  private static let forms: [StaticString] = [
    "sp. z o.o.", "sp. z o. o.", "sp.z o.o.", "sp. z o.o", "sp. k.", "sp.k.", "sp. j.", "sp.j.",
    "spółka z o.o.", "spółka z o. o.", "spółka jawna", "spółka komandytowa", "s.r.o.", "s. r. o.",
    "spol. s r.o.", "spol. s r. o.",
  ]
  private static let longestNameInWords = 4

  /// The end of the form that begins at `start`; nil where there is none.
  static func end(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    guard start + 4 < text.count, text[start + 1] == UInt8(ascii: "p") || text[start + 1] == 0x2E
    else { return nil }
    for form in forms {
      let end = start + form.utf8CodeUnitCount
      guard end <= text.count else { continue }
      // SAFETY: the index is below the length of the form.
      if (start..<end).allSatisfy({ text[$0] == form.utf8Start[$0 - start] }) { return end }
    }
    return nil
  }

  /// Where the words with capitals before the space at `end` begin; nil where there are none.
  ///
  /// Not with the first word of a sentence, unless it stands alone: `Oferta Polmetal sp. z o.o.`.
  static func startOfName(
    _ text: UnsafeBufferPointer<UInt8>, before end: Int, low: Int
  ) -> Int? {
    var starts: [Int] = []
    var at = end
    while starts.count < longestNameInWords {
      var start = at
      while start > low, isInWord(text[start - 1]) { start -= 1 }
      guard start < at, LabelledValue.isCapital(text, start) || text[start] &- 0x30 < 10 else {
        break
      }
      starts.append(start)
      guard start > low, text[start - 1] == 0x20 else { break }
      at = start - 1
    }
    while let first = starts.last, text[first] &- 0x30 < 10 { starts.removeLast() }
    guard let first = starts.last else { return nil }
    let beginsSentence =
      first == low || text[first - 1] == 0x0A
      || first - 2 >= low && text[first - 1] == 0x20 && isStop(text[first - 2])
    return beginsSentence && starts.count > 1 ? starts[starts.count - 2] : first
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "!")
      || byte == UInt8(ascii: "?")
  }

  private static func isInWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 || byte &- 0x30 < 10 || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "&")
  }
}
