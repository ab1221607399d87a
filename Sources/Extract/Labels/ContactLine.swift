// Hot code: looks at each line of text that holds an address.
internal import Bytes

/// A line with an address or a number on it, taken apart at what divides the values of lists.
struct ContactLine {
  let start: Int
  let end: Int
  /// Dots lead to the number, so that commas divide nothing: `Dupont, Marie ....... +33 …`.
  private let hasLeaders: Bool

  /// What is looked at on each side of the address.
  private static let reachInBytes = 200
  private static let longestItem = 60

  /// The line of `text` with the address at `email`, from `low` on.
  init(_ text: UnsafeBufferPointer<UInt8>, _ email: Range<Int>, from low: Int) {
    var start = email.lowerBound
    while start > low, text[start - 1] != 0x0A, email.lowerBound - start < Self.reachInBytes {
      start -= 1
    }
    var end = email.upperBound
    while end < text.count, text[end] != 0x0A, end - email.upperBound < Self.reachInBytes {
      end += 1
    }
    self.start = start
    self.end = end
    hasLeaders =
      firstIndex(of: "....", in: UnsafeBufferPointer(rebasing: text[start..<end])) != nil
  }

  /// The next item at or after `at` that may be a name; moves `at` behind it.
  func next(_ text: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> Range<Int>? {
    while at < end {
      let first = at
      while at < end, !isDivider(text, at) { at += 1 }
      let item = ContactLine.trimmed(text, first..<at)
      at += at < end && text[at] == 0xE2 ? 3 : 1
      if ContactLine.mayBeName(text, item) { return item }
    }
    return nil
  }

  /// `Pelkonen, Anneli` of two items with nothing but the comma between them, the first one word
  /// that begins the line.
  static func turned(
    _ first: Range<Int>, _ second: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    guard second.lowerBound == first.upperBound + 2, text[first.upperBound] == 0x2C,
      first.lowerBound == 0 || text[first.lowerBound - 1] <= 0x20,
      !text[first].contains(0x20) || !text[second].contains(0x20),
      Lexicon.shared.traits(text, firstWord(second, text)).forename != .unknown
    else { return nil }
    return first.lowerBound..<second.upperBound
  }

  private static func firstWord(
    _ item: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    item.lowerBound..<(text[item].firstIndex(of: 0x20) ?? item.upperBound)
  }

  /// Does the line hold an at sign, so that it was read beside an address?
  func holdsAddress(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text[start..<end].contains(UInt8(ascii: "@"))
  }

  /// Does the line look like an entry of a list and not like a sentence: few words in small letters,
  /// besides those of its address?
  func isList(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var small = 0
    var capital = 0
    var at = start
    while at < end {
      let first = at
      while at < end, text[at] > 0x20 { at += 1 }
      if at - first > 2, !text[first..<at].contains(UInt8(ascii: "@")),
        !text[first..<at - 1].contains(UInt8(ascii: "."))
      {
        if text[first] &- 0x61 < 26 { small += 1 }
        if text[first] &- 0x41 < 26 || text[first] >= 0xC3 { capital += 1 }
      }
      at += 1
    }
    return small * 3 <= capital
  }

  private func isDivider(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    switch text[at] {
    case UInt8(ascii: ","): !hasLeaders
    case UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: ":"), 0x09, UInt8(ascii: "<"): true
    // `UG (haftungsbeschränkt)` is the form of a company.
    case UInt8(ascii: "("): !LegalFormTail.isRestriction(text, at)
    case UInt8(ascii: ")"):
      !(text[start..<at].lastIndex(of: UInt8(ascii: "(")).map {
        LegalFormTail.isRestriction(text, $0)
      } ?? false)
    case UInt8(ascii: "-"), UInt8(ascii: "/"), 0xB7:
      at > start && at + 1 < end && text[at - 1] == 0x20 && text[at + 1] == 0x20
    case 0x20: at + 1 < end && text[at + 1] == 0x20
    // En and em dashes: their first byte divides, the others are trimmed.
    case 0xE2:
      at > start && at + 3 < end && text[at - 1] == 0x20 && text[at + 3] == 0x20
        && text[at + 1] == 0x80 && (text[at + 2] == 0x93 || text[at + 2] == 0x94)
    // `Marie Dupont ........ +33 …`
    case UInt8(ascii: "."): at + 2 < end && text[at + 1] == 0x2E && text[at + 2] == 0x2E
    default: false
    }
  }

  /// Without spaces, quotes and the number of the line.
  private static func trimmed(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, isAround(text[start]) { start += 1 }
    while end > start, isAround(text[end - 1]) { end -= 1 }
    return ListNumber.skip(text, start..<end)
  }

  private static func isAround(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
      || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "-")
  }

  /// One to six words, the first with a capital, without digits and signs.
  private static func mayBeName(
    _ text: UnsafeBufferPointer<UInt8>, _ item: Range<Int>
  ) -> Bool {
    guard item.count >= 4, item.count <= longestItem else { return false }
    let first = text[item.lowerBound]
    guard first &- 0x41 < 26 || first >= 0x80 else { return false }
    var spaces = 0
    for byte in text[item] {
      if byte == 0x20 { spaces += 1 }
      if byte < 0x20 || byte &- 0x30 < 10 || byte == UInt8(ascii: "@")
        || byte == UInt8(ascii: "=")
      {
        return false
      }
    }
    return spaces <= 5
  }

  /// Without the words of a position before a name: `Sales Manager Marie Dupont`.
  static func withoutPosition(
    _ item: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    var start = item.lowerBound
    while let space = text[start..<item.upperBound].firstIndex(of: 0x20),
      text[(space + 1)..<item.upperBound].contains(0x20),
      !Lexicon.shared.traits(text, start..<space).isDisjoint(with: [.position, .organisation])
    {
      start = space + 1
    }
    return start..<item.upperBound
  }

  private static let longestNameInWords = 5

  /// The words with capitals, and particles between them, right before the bracket that opens
  /// before the address at `email`; nil where there are fewer than two.
  static func name(
    before email: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, from low: Int
  ) -> Range<Int>? {
    var end = email.lowerBound - 1
    guard end > low + 4, text[end] == UInt8(ascii: "(") || text[end] == UInt8(ascii: "<") else {
      return nil
    }
    while end > low, text[end - 1] == 0x20 { end -= 1 }
    var first = end
    var capitals = 0
    var at = end
    for _ in 0..<longestNameInWords {
      var start = at
      while start > low, isInName(text[start - 1]) { start -= 1 }
      guard start < at else { break }
      if LabelledValue.isCapital(text, start) {
        capitals += 1
        first = start
      } else if !Lexicon.shared.traits(text, start..<at).contains(.particle) {
        break
      }
      guard start - 1 > low, text[start - 1] == 0x20 else { break }
      at = start - 1
    }
    return capitals >= 2 ? first..<end : nil
  }

  private static func isInName(_ byte: UInt8) -> Bool {
    LabelledValue.isLetter(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
      || byte == UInt8(ascii: ".")
  }

  /// Whether the local part of the address holds a word of the name.
  static func isNamed(
    _ email: Range<Int>, after name: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let address = UnsafeBufferPointer(rebasing: text[email])
    guard let at = address.firstIndex(of: UInt8(ascii: "@")) else { return false }
    var isNamed = false
    WordFold.withWord(address, 0..<at) { local in
      var start = name.lowerBound
      while start < name.upperBound, !isNamed {
        let end =
          firstIndex(of: 0x20, in: text, from: start).map { min($0, name.upperBound) }
          ?? name.upperBound
        WordFold.withWord(text, start..<end) { word in
          isNamed = word.count >= 3 && firstIndex(of: word, in: local) != nil
        }
        start = end + 1
      }
    }
    return isNamed
  }
}
