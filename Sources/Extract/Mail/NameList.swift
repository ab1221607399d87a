// Hot code: borrows, never allocates.
internal import Bytes

/// The names in a list divided by commas: `Marie Dupont, Jan Kowalski` are two, `Dupont, Marie` is
/// one, and so is `Marie Dupont, MBA`.
struct NameList {
  private let text: UnsafeBufferPointer<UInt8>
  private var rest: Range<Int>
  private let isDivided: Bool

  init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.text = text
    rest = range
    isDivided = NameList.holdsWholeNames(text, range)
  }

  mutating func next() -> Range<Int>? {
    guard !rest.isEmpty else { return nil }
    guard isDivided else {
      defer { rest = rest.upperBound..<rest.upperBound }
      return rest
    }
    let part = UnsafeBufferPointer(rebasing: text[rest])
    let comma = firstIndex(of: UInt8(ascii: ","), in: part) ?? part.count
    let name = rest.lowerBound..<rest.lowerBound + comma
    rest = min(name.upperBound + 1, rest.upperBound)..<rest.upperBound
    return name
  }

  /// Two words at least before the first comma and behind it.
  private static func holdsWholeNames(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Bool {
    let part = UnsafeBufferPointer(rebasing: text[range])
    guard let comma = firstIndex(of: UInt8(ascii: ","), in: part) else { return false }
    let end = firstIndex(of: UInt8(ascii: ","), in: part, from: comma + 1) ?? part.count
    return hasTwoWords(part, 0..<comma) && hasTwoWords(part, comma + 1..<end)
  }

  private static func hasTwoWords(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Bool {
    let range = DisplayName.trim(text, range)
    return text[range].contains(0x20)
  }
}
