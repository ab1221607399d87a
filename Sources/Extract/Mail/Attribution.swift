// Hot code: borrows, never allocates.
internal import Bytes

/// Cuts the name out of lines that say who wrote what follows, and out of greetings.
enum Attribution {
  /// The verb of a line that ends in a colon.
  static func verb(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Range<Int>? {
    var words = MailLineWords(text, line)
    while let word = words.next() {
      if Lexicon.shared.traits(text, word).contains(.wroteVerb) { return word }
    }
    return nil
  }

  /// Nothing before the verb that could be a name: `wrote:`, `> wrote:`, `a écrit :`.
  static func isShortHead(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var words = MailLineWords(text, range)
    var count = 0
    while let word = words.next() {
      count += 1
      if count > 2 { return false }
      if text[word.lowerBound] &- 0x41 < 26, text[range].contains(0x20) { return count == 1 }
    }
    return true
  }

  /// The name at the end of what stands before the verb: behind the last digit, without the address
  /// in brackets and the words between.
  static func nameBefore(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Range<Int>? {
    var end = withoutFillers(text, range)
    if let open = openBracket(text, range.lowerBound..<end) { end = open }
    end = withoutFillers(text, range.lowerBound..<end)
    var start = range.lowerBound
    if let digit = text[start..<end].lastIndex(where: { $0 &- 0x30 < 10 }) { start = digit + 1 }
    start = skipFillers(text, start..<end)
    return start < end ? behindDayName(text, start..<end) : nil
  }

  /// The name behind the verb, up to an address, a digit or a word in small letters.
  static func nameAfter(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Range<Int>? {
    guard range.lowerBound < range.upperBound else { return nil }
    let start = skipFillers(text, range)
    var end = start
    while end < range.upperBound {
      switch text[end] {
      case UInt8(ascii: "<"), UInt8(ascii: "["), UInt8(ascii: "("),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        return start < end ? start..<endWithoutFillers(text, start..<end) : nil
      default: end += 1
      }
    }
    return start < end ? start..<endWithoutFillers(text, start..<end) : nil
  }

  private static func endWithoutFillers(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int {
    max(range.lowerBound + 1, withoutFillers(text, range))
  }

  /// The end of `range` without words such as `a`, `has`, `on` and what stands around them.
  private static func withoutFillers(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int {
    var end = range.upperBound
    for _ in 0..<4 {
      while end > range.lowerBound, text[end - 1] <= 0x20 || isComma(text[end - 1]) { end -= 1 }
      var start = end
      while start > range.lowerBound, text[start - 1] > 0x20 { start -= 1 }
      guard start < end, text[start] &- 0x61 < 26,
        Lexicon.shared.traits(text, start..<end).contains(.filler)
      else { return end }
      end = start
    }
    return end
  }

  /// Past white space, punctuation, times and zones: `AM -0700, `.
  private static func skipFillers(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int {
    var start = range.lowerBound
    for _ in 0..<8 {
      while start < range.upperBound, isSkipped(text[start]) { start += 1 }
      var end = start
      while end < range.upperBound, text[end] > 0x20, !isComma(text[end]) { end += 1 }
      guard end > start, Lexicon.shared.traits(text, start..<end).contains(.filler)
      else { return start }
      start = end
    }
    return start
  }

  private static func isComma(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ";")
  }

  private static func isSkipped(_ byte: UInt8) -> Bool {
    byte <= 0x20 || isComma(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")")
      || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*")
      || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ">")
  }

  /// `Tuesday, Marie Dupont` without its first part; `Dupont, Marie` as it is.
  private static func behindDayName(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Range<Int> {
    let part = UnsafeBufferPointer(rebasing: text[range])
    guard let comma = lastIndex(of: UInt8(ascii: ","), in: part, before: part.count) else {
      return range
    }
    let name = DisplayName.trim(text, range.lowerBound + comma + 1..<range.upperBound)
    return text[name].contains(0x20) ? name : range
  }

  /// Where the last bracket before the end opens: `(m@example.com)`, `<m@example.com>`, `[mailto:…]`.
  private static func openBracket(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int? {
    guard let last = range.last else { return nil }
    let open: UInt8
    switch text[last] {
    case UInt8(ascii: ">"): open = UInt8(ascii: "<")
    case UInt8(ascii: ")"): open = UInt8(ascii: "(")
    case UInt8(ascii: "]"): open = UInt8(ascii: "[")
    default: return nil
    }
    return text[range].lastIndex(of: open)
  }

  // MARK: Greetings

  /// What is greeted in a line that is nothing but a greeting; empty where nobody is.
  static func greeted(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Range<Int>? {
    var words = MailLineWords(text, line)
    var start: Int?
    while let word = words.next() {
      let traits = Lexicon.shared.traits(text, word)
      let isGreeting =
        traits.contains(.greeting) || (start != nil && traits.contains(.honorific))
      guard isGreeting else { break }
      start = word.upperBound
    }
    guard let start else { return nil }
    var end = line.upperBound
    let hasMark = isGreetingEnd(text[end - 1])
    while end > start, isGreetingEnd(text[end - 1]) || text[end - 1] <= 0x20 { end -= 1 }
    let name = DisplayName.trim(text, start..<end)
    return hasMark || name.count <= 40 ? name : nil
  }

  private static func isGreetingEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: ":")
      || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }
}
