// Hot code: borrows.
internal import Bytes

/// Cuts the display name of an address out of what stands before it.
enum DisplayName {
  /// The name within `range`, without quotes, list separators, group names, `on behalf of`, and
  /// what follows the name (`via List`, ` - Contoso`, `/Sales/Contoso`).
  static func clean(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var range = trim(text, range)
    range = afterLead(text, range)
    if let quoted = quoted(text, range) { range = trim(text, quoted) }
    range = afterBehalf(text, range)
    range = commonName(text, range)
    return trim(text, beforeTail(text, range))
  }

  /// Spaces, separators and lone quotes at the edges.
  static func trim(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, isEdge(text[start]) { start += 1 }
    while end > start, isEdge(text[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func isEdge(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "|"),
      UInt8(ascii: "\\"),
      UInt8(ascii: "="):
      true
    default: false
    }
  }

  /// Past `Team:` of the group syntax.
  private static func afterLead(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Range<Int> {
    let part = UnsafeBufferPointer(rebasing: text[range])
    guard part.first != UInt8(ascii: "\""),
      let colon = lastIndex(of: 0x3A, in: part, before: part.count)
    else { return range }
    return trim(text, range.lowerBound + colon + 1..<range.upperBound)
  }

  /// The inside of the quotes that the range ends in, or begins with when they are never closed.
  private static func quoted(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Range<Int>? {
    guard let first = range.first, let last = range.last else { return nil }
    let quote = UInt8(ascii: "\"")
    if text[last] == quote {
      var start = last
      while start > first, text[start - 1] != quote { start -= 1 }
      if start < last { return start..<last }
    }
    return text[first] == quote ? first + 1..<range.upperBound : nil
  }

  private static let behalf: [StaticString] = [
    "on behalf of", "On Behalf Of", "im Auftrag von", "Im Auftrag von", "de la part de",
    "De la part de", "en nombre de", "En nombre de", "per conto di", "Per conto di", "namens",
    "Namens", "em nome de", "Em nome de", "w imieniu", "W imieniu",
  ]

  private static func afterBehalf(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Range<Int> {
    guard range.count > 8 else { return range }
    let part = UnsafeBufferPointer(rebasing: text[range])
    for at in part.indices where at == 0 || part[at - 1] == 0x20 {
      guard mayBeginBehalf(part[at]) else { continue }
      for phrase in behalf where starts(part, at, with: phrase) {
        return trim(text, range.lowerBound + at + phrase.utf8CodeUnitCount..<range.upperBound)
      }
    }
    return range
  }

  /// The first letters of `behalf`.
  private static func mayBeginBehalf(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "o"), UInt8(ascii: "i"), UInt8(ascii: "d"), UInt8(ascii: "e"),
      UInt8(ascii: "p"), UInt8(ascii: "n"), UInt8(ascii: "w"):
      true
    default: false
    }
  }

  private static func starts(
    _ part: UnsafeBufferPointer<UInt8>, _ at: Int, with phrase: StaticString
  ) -> Bool {
    let count = phrase.utf8CodeUnitCount
    guard at + count <= part.count else { return false }
    for offset in 0..<count
    where part[at + offset] != phrase.utf8Start[offset] { return false }
    return true
  }

  /// `CN=Marie Dupont/OU=Sales/O=Contoso`, `Marie Dupont/Sales/Contoso`; nothing of `/O=CONTOSO/…`.
  private static func commonName(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Range<Int> {
    let part = UnsafeBufferPointer(rebasing: text[range])
    guard let slash = firstIndex(of: UInt8(ascii: "/"), in: part) else { return range }
    var start = 0
    if part.starts(with: "CN=".utf8) || part.starts(with: "cn=".utf8) { start = 3 }
    if slash <= start { return range.lowerBound..<range.lowerBound }
    return range.lowerBound + start..<range.lowerBound + slash
  }

  /// What follows a name: ` via `, ` - `, ` | `, ` @ `, ` at `.
  private static func beforeTail(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Range<Int> {
    let part = UnsafeBufferPointer(rebasing: text[range])
    var from = 1
    while let space = firstIndex(of: 0x20, in: part, from: from) {
      if isTail(part, space + 1) { return range.lowerBound..<range.lowerBound + space }
      from = space + 1
    }
    return range
  }

  private static func isTail(_ part: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    var end = start
    while end < part.count, end - start < 5, part[end] != 0x20 { end += 1 }
    guard end < part.count, part[end] == 0x20 else { return false }
    let word = UnsafeBufferPointer(rebasing: part[start..<end])
    switch word.count {
    case 1:
      return [0x2D, 0x7C, 0x40, 0x7E].contains(word[0])
    case 2: return word.elementsEqual("at".utf8)
    case 3:
      return word.elementsEqual("via".utf8) || word.elementsEqual("–".utf8)
        || word.elementsEqual("—".utf8) || word.elementsEqual("bei".utf8)
    default: return false
    }
  }
}
