// Warm code: once per person that the model finds.
internal import Bytes

/// Streets are called after people: `Alameda Lima, 83`, `761, avenue Alfred Gaillard`.
enum StreetName {
  private static let reachInBytes = 60

  /// Whether the name at `range` is that of a street: a word of streets is its first or last word or
  /// stands right before it, and a house number beside it on its line.
  static func isOne(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let low = max(0, range.lowerBound - reachInBytes)
    var start = range.lowerBound
    while start > low, text[start - 1] != 0x0A { start -= 1 }
    let high = min(text.count, range.upperBound + reachInBytes)
    if isBehindPostcode(range, text, start) { return true }
    var isNumbered = false
    return hasStreetWord(range, text, low: start, &isNumbered)
      && (isNumbered || hasNumber(behind: range.upperBound, text, high)
        || beginsWithNumber(text, start))
  }

  /// `85548 Barthelemy`, `FR-85548 Barthelemy`: what follows the postcode that begins a line, up to
  /// its end, is a town.
  private static func isBehindPostcode(
    _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, _ start: Int
  ) -> Bool {
    var digits = 0
    for at in start..<range.lowerBound {
      if text[at] &- 0x30 < 10 {
        digits += 1
      } else if text[at] != 0x20, text[at] != UInt8(ascii: "-"), at >= start + 3 {
        return false
      }
    }
    guard digits >= 4, digits <= 8 else { return false }
    var end = range.upperBound
    while end < text.count, text[end] == 0x20 || text[end] == 0x0D { end += 1 }
    return end == text.count || text[end] == 0x0A
  }

  private static func hasStreetWord(
    _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, low: Int, _ isNumbered: inout Bool
  ) -> Bool {
    let firstEnd = text[range].firstIndex(of: 0x20) ?? range.upperBound
    if isStreet(range.lowerBound..<firstEnd, text) { return true }
    let lastStart = text[range].lastIndex(of: 0x20).map { $0 + 1 } ?? range.lowerBound
    if isStreet(lastStart..<range.upperBound, text) { return true }
    // `Plaza de César Molina`: up to three words before.
    var end = range.lowerBound
    for _ in 0..<3 {
      guard end - 1 > low, text[end - 1] == 0x20 else { return false }
      end -= 1
      var start = end
      while start > low, text[start - 1] > 0x20 { start -= 1 }
      if isStreet(start..<end, text) {
        isNumbered = start > low + 1 && text[start - 2] &- 0x30 < 10
        return true
      }
      end = start
    }
    return false
  }

  private static func isStreet(
    _ word: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    !Lexicon.shared.traits(text, word).isDisjoint(with: [.street, .streetLead])
  }

  /// `, 83`, ` 9`, ` 95 Apt.`, ` Molina 9`: at most five digits, behind one more word at most.
  private static func hasNumber(
    behind start: Int, _ text: UnsafeBufferPointer<UInt8>, _ high: Int
  ) -> Bool {
    if isNumberNext(start, text, high) { return true }
    guard start + 1 < high, text[start] == 0x20,
      text[start + 1] &- 0x41 < 26 || text[start + 1] >= 0xC3,
      let space = text[(start + 1)..<high].firstIndex(of: 0x20)
    else { return false }
    return isNumberNext(space, text, high)
  }

  private static func isNumberNext(
    _ start: Int, _ text: UnsafeBufferPointer<UInt8>, _ high: Int
  ) -> Bool {
    var at = start
    while at < high, at - start < 3, text[at] == 0x20 || text[at] == UInt8(ascii: ",") { at += 1 }
    return at > start && isNumber(text, at, high)
  }

  private static func beginsWithNumber(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int
  ) -> Bool {
    isNumber(text, start, text.count)
  }

  private static func isNumber(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ high: Int
  ) -> Bool {
    var at = start
    while at < high, text[at] &- 0x30 < 10 { at += 1 }
    return at > start && at - start <= 5
  }
}
