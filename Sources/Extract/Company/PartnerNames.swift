// Warm code: once per company that is found with its legal form.
internal import Bytes
internal import Corpus

/// Firms that are called like their partners: `Foa, Capone e Lippomano SPA`, `Leiva y Tolosa S.A.`.
enum PartnerNames {
  private static let longestConjunctionInBytes = 4

  /// Where the firm's name starts whose last partner and form stand at `range`; no lower than `low`.
  ///
  /// One partner of one word before the conjunction, which is no forename (`Jan und Fabrikam AG`) and
  /// no part of a longer name, and one more before a comma.
  static func start(
    of range: Range<Int>, in text: UnsafeBufferPointer<UInt8>, low: Int
  ) -> Int {
    guard let conjunction = word(before: range.lowerBound, text, low),
      isConjunction(conjunction, text),
      let partner = word(before: conjunction.lowerBound, text, low), isPartner(partner, text)
    else { return range.lowerBound }
    guard partner.lowerBound - 1 > low, text[partner.lowerBound - 1] == 0x20 else {
      return partner.lowerBound
    }
    let before = partner.lowerBound - 2
    if text[before] == UInt8(ascii: ",") {
      guard let first = word(endingAt: before, text, low), isPartner(first, text) else {
        return partner.lowerBound
      }
      return first.lowerBound
    }
    guard let other = word(endingAt: before + 1, text, low) else { return partner.lowerBound }
    if isRelative(at: range.lowerBound, text) { return startOfPartner(partner, text, low) }
    // `Ana Leiva y Tolosa S.A.`: whose the first name is cannot be told.
    return beginsLarge(other, text) ? range.lowerBound : partner.lowerBound
  }

  private static let maximumWords = 3

  static func isRelative(at start: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let end = firstIndex(of: 0x20, in: text, from: start) ?? text.count
    return end - start <= 16 && FirmName.isRelative(text, start..<end)
  }

  /// `Talleres Ibáñez` of `Talleres Ibáñez y Hermanos`: the words with capitals before it, too.
  private static func startOfPartner(
    _ partner: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, _ low: Int
  ) -> Int {
    var start = partner.lowerBound
    for _ in 1..<maximumWords {
      guard let other = word(before: start, text, low), isPartner(other, text) else { break }
      start = other.lowerBound
    }
    return start
  }

  /// Whether the comma belongs to such a name: one word before it in `line`, behind it a word, a
  /// conjunction and a name with a form.
  static func holds(
    comma: Int, in text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) -> Bool {
    let first = DisplayName.trim(text, line.lowerBound..<comma)
    let rest = DisplayName.trim(text, comma + 1..<line.upperBound)
    guard isPartner(first, text), !text[first].contains(0x20), rest.count <= 80,
      let space = text[rest].firstIndex(of: 0x20), isPartner(rest.lowerBound..<space, text)
    else { return false }
    var end = space + 1
    while end < rest.upperBound, text[end] != 0x20 { end += 1 }
    guard isConjunction(space + 1..<end, text) else { return false }
    return CompanyName.hasLegalForm(UnsafeBufferPointer(rebasing: text[rest]))
      || FirmName.isOne(UnsafeBufferPointer(rebasing: text[line]))
  }

  // MARK: Words

  /// The word before a space at `end - 1`.
  private static func word(
    before end: Int, _ text: UnsafeBufferPointer<UInt8>, _ low: Int
  ) -> Range<Int>? {
    guard end - 1 > low, text[end - 1] == 0x20 else { return nil }
    return word(endingAt: end - 1, text, low)
  }

  private static func word(
    endingAt end: Int, _ text: UnsafeBufferPointer<UInt8>, _ low: Int
  ) -> Range<Int>? {
    var start = end
    while start > low, text[start - 1] > 0x20, text[start - 1] != UInt8(ascii: ",") { start -= 1 }
    return start < end && end - start <= 40 ? start..<end : nil
  }

  private static func isConjunction(
    _ word: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard word.count <= longestConjunctionInBytes else { return false }
    return Lexicon.shared.traits(text, word).contains(.conjunction)
  }

  private static func isPartner(
    _ word: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    word.count >= 3 && beginsLarge(word, text)
      && Lexicon.shared.traits(text, word).forename != .frequent
  }

  private static func beginsLarge(
    _ word: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let first = word.first else { return false }
    return text[first] &- 0x41 < 26 || text[first] >= 0xC3
  }
}
