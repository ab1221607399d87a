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
    return hasStreetWord(range, text, low: start)
      && (hasNumber(behind: range.upperBound, text, high) || beginsWithNumber(text, start))
  }

  private static func hasStreetWord(
    _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, low: Int
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
      if isStreet(start..<end, text) { return true }
      end = start
    }
    return false
  }

  private static func isStreet(
    _ word: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    !Lexicon.shared.traits(text, word).isDisjoint(with: [.street, .streetLead])
  }

  /// `, 83`, ` 9`, ` 95 Apt.`: at most five digits.
  private static func hasNumber(
    behind start: Int, _ text: UnsafeBufferPointer<UInt8>, _ high: Int
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
