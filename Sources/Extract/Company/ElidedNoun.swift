// Warm code: once per name that is found in running text.
internal import Bytes

/// A noun with its article that a sentence begins with, and what joins it to a name: `L'offre de`.
enum ElidedNoun {
  /// Where the name begins that the model found at `range`.
  static func end(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Int {
    let first = text[range.lowerBound] | 0x20
    let mark = range.lowerBound + 1
    guard first == UInt8(ascii: "l") || first == UInt8(ascii: "d"), mark + 4 < range.upperBound,
      let noun = behindApostrophe(mark, text), text[noun] &- 0x61 < 26 || text[noun] >= 0xC3,
      let space = text[noun..<range.upperBound].firstIndex(of: 0x20),
      let end = text[(space + 1)..<range.upperBound].firstIndex(of: 0x20),
      end + 2 < range.upperBound,
      WordFold.withWord(text, space + 1..<end, { CompanySpan.joints.contains($0) })
    else { return range.lowerBound }
    return end + 1
  }

  private static func behindApostrophe(
    _ mark: Int, _ text: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    if text[mark] == UInt8(ascii: "'") { return mark + 1 }
    return text[mark] == 0xE2 ? mark + 3 : nil
  }
}
