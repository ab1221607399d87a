// Hot code: looks at the characters around a number.

/// What stands right before or behind a candidate.
enum PhoneNeighbour {
  /// Is the character that starts at `index` a Latin letter?
  static func isLetter(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index < text.count else { return false }
    let byte = text[index]
    return isASCIILetter(byte) || (0xC3...0xC9).contains(byte)
  }

  /// Is the character that ends before `index` a Latin letter?
  static func isLetter(_ text: UnsafeBufferPointer<UInt8>, before index: Int) -> Bool {
    guard index > 0 else { return false }
    let byte = text[index - 1]
    if byte < 0x80 { return isASCIILetter(byte) }
    return index > 1 && (0xC3...0xC9).contains(text[index - 2])
  }

  static func isASCIILetter(_ byte: UInt8) -> Bool {
    byte | 0x20 &- UInt8(ascii: "a") < 26
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "0") < 10
  }

  /// A per cent or currency sign, a letter or `_` `@` at `index`: no phone number ends before it.
  static func forbidsEnd(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index < text.count else { return false }
    switch text[index] {
    case UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "_"), UInt8(ascii: "@"): return true
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."):
      // `415-555-0132-abc`, `…/path`, `….example.com`
      return isLetter(text, at: index + 1)
    case UInt8(ascii: ":"):
      return index + 1 < text.count && isDigit(text[index + 1])
    case 0xC2: return index + 1 < text.count && (0xA2...0xA5).contains(text[index + 1])
    case 0xE2: return index + 1 < text.count && text[index + 1] == 0x82
    default: return isLetter(text, at: index)
    }
  }

  /// The same before `index`: no phone number starts behind it.
  static func forbidsStart(_ text: UnsafeBufferPointer<UInt8>, before index: Int) -> Bool {
    guard index > 0 else { return false }
    switch text[index - 1] {
    case UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "_"), UInt8(ascii: "@"),
      UInt8(ascii: "#"):
      return true
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: ","):
      return index > 1 && (isLetter(text, before: index - 1) || isDigit(text[index - 2]))
        || text[index - 1] == UInt8(ascii: "/")
    case 0xA2...0xA5: return index > 1 && text[index - 2] == 0xC2
    case 0xAC: return index > 2 && text[index - 2] == 0x82 && text[index - 3] == 0xE2
    case let byte: return isDigit(byte) || isLetter(text, before: index)
    }
  }

  private static let reachInBytes = 64

  /// Does an at sign stand on the line of the number at `place`, and a divider of lists before it?
  static func isBesideAddress(_ text: UnsafeBufferPointer<UInt8>, _ place: Range<Int>) -> Bool {
    guard isItem(text, place.lowerBound) else { return false }
    var at = place.lowerBound
    let low = max(0, place.lowerBound - reachInBytes)
    while at > low, text[at - 1] != 0x0A {
      at -= 1
      if text[at] == UInt8(ascii: "@") { return true }
    }
    let high = min(text.count, place.upperBound + reachInBytes)
    at = place.upperBound
    while at < high, text[at] != 0x0A {
      if text[at] == UInt8(ascii: "@") { return true }
      at += 1
    }
    return false
  }

  /// Does a divider of lists or a bracket stand before the number at `start`?
  private static func isItem(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    if text[start] == UInt8(ascii: "(") { return true }
    var at = start
    while at > 0, text[at - 1] == 0x20 { at -= 1 }
    return at > 0 && ",;|(:\t\n-".utf8.contains(text[at - 1])
  }
}
