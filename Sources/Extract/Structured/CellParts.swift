// Hot code: borrows.
internal import Bytes

/// Cuts a cell that holds several names: `Marie Dupont; Jan Kowalski`, `Marie Dupont & Jan Kowalski`.
enum CellParts {
  /// Parts of one cell that are looked at.
  static let maximumCount = 64
  /// How far names reach on either side of what divides them. A cell may be a megabyte of slashes,
  /// and is gone through once.
  private static let reachInBytes = 256

  /// The next part of `rest`, absolute in `text`, and moves `rest` behind it.
  static func next(_ text: UnsafeBufferPointer<UInt8>, _ rest: inout Range<Int>) -> Range<Int>? {
    while !rest.isEmpty {
      var end = rest.lowerBound
      var width = 0
      while end < rest.upperBound {
        width = divider(text, end, rest)
        if width > 0 { break }
        end += 1
      }
      let part = rest.lowerBound..<end
      rest = min(end + width, rest.upperBound)..<rest.upperBound
      if part.count > 1 { return part }
      if width == 0 { return nil }
    }
    return nil
  }

  /// The length of what divides names at `index`, 0 if nothing does.
  private static func divider(
    _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ range: Range<Int>
  ) -> Int {
    switch text[index] {
    case UInt8(ascii: ";"), UInt8(ascii: "|"), 0x0A: return 1
    case UInt8(ascii: "/"): return isBetweenNames(text, index, range) ? 1 : 0
    case 0x20: return conjunction(text, index, range)
    default: return 0
    }
  }

  /// `Marie Dupont / Jan Kowalski`, but not `S/A` or `c/o`.
  private static func isBetweenNames(
    _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ range: Range<Int>
  ) -> Bool {
    let left = max(range.lowerBound, index - reachInBytes)
    return hasTwoWords(text, left..<index) && hasTwoWords(text, behind(index, range))
  }

  /// ` & `, ` and `, ` und ` with two words on each side at least, the first a forename, so that
  /// `Jan and Marie Dupont`, `Ortega y Gasset` and `Geisel AG & Co. KG` are not cut.
  private static func conjunction(
    _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ range: Range<Int>
  ) -> Int {
    var end = index + 1
    while end < range.upperBound, end - index <= 5, text[end] != 0x20 { end += 1 }
    guard end < range.upperBound, text[end] == 0x20, end - index >= 2 else { return 0 }
    let word = index + 1..<end
    guard
      index - range.lowerBound <= reachInBytes,
      word.count > 1 || text[index + 1] == UInt8(ascii: "&"),
      Lexicon.shared.traits(text, word).contains(.conjunction),
      beginsLikeName(text, range.lowerBound..<index),
      beginsLikeName(text, behind(end, range))
    else { return 0 }
    return end - index
  }

  /// What stands behind `index`, as far as names reach.
  private static func behind(_ index: Int, _ range: Range<Int>) -> Range<Int> {
    index + 1..<min(range.upperBound, index + 1 + reachInBytes)
  }

  private static func beginsLikeName(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Bool {
    guard hasTwoWords(text, range) else { return false }
    var start = range.lowerBound
    while start < range.upperBound, text[start] == 0x20 { start += 1 }
    var end = start
    while end < range.upperBound, text[end] != 0x20 { end += 1 }
    return !Lexicon.shared.traits(text, start..<end).isDisjoint(with: [
      .frequentForename, .honorific,
    ])
  }

  private static func hasTwoWords(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    text[range].contains(0x20)
  }
}
