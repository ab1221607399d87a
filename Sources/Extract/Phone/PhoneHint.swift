// Hot code: runs at every group of digits of text whose region is not known.

/// Cheap looks at a group of digits before it is read.
enum PhoneHint {
  /// May the group at `first` begin a number that names its country: after a plus, with `00` or
  /// `011`, or in a `tel:` link?
  static func mayBeInternational(
    _ text: UnsafeBufferPointer<UInt8>, first: Int, bound: Int
  ) -> Bool {
    if text[first] == UInt8(ascii: "0"), first + 1 < text.count,
      text[first + 1] == UInt8(ascii: "0") || text[first + 1] == UInt8(ascii: "1")
    {
      return !isWithinNumbers(text, first)
    }
    guard first > bound else { return text[first] >= 0x80 }
    switch text[first - 1] {
    case UInt8(ascii: "+"), UInt8(ascii: "("), 0x8B: return true
    case UInt8(ascii: " "): return first - 1 > bound && text[first - 2] == UInt8(ascii: "+")
    case UInt8(ascii: ":"): return isLink(text, before: first)
    default: return false
    }
  }

  /// Do digits stand before, and something that stands within numbers between them?
  private static func isWithinNumbers(_ text: UnsafeBufferPointer<UInt8>, _ first: Int) -> Bool {
    guard first > 1, PhoneNeighbour.isDigit(text[first - 2]) else { return false }
    switch text[first - 1] {
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"): return true
    default: return false
    }
  }

  /// Does `tel:` or `callto:` stand right before `index`?
  static func isLink(_ text: UnsafeBufferPointer<UInt8>, before index: Int) -> Bool {
    ends(text, before: index, with: "tel:") || ends(text, before: index, with: "callto:")
      || ends(text, before: index, with: "sms:")
  }

  private static func ends(
    _ text: UnsafeBufferPointer<UInt8>, before index: Int, with word: StaticString
  ) -> Bool {
    let start = index - word.utf8CodeUnitCount
    guard start >= 0 else { return false }
    for offset in 0..<word.utf8CodeUnitCount {
      let byte = text[start + offset]
      let lower = byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
      // SAFETY: offset < the literal's length.
      if lower != word.utf8Start[offset] { return false }
    }
    return start == 0 || !PhoneNeighbour.isLetter(text, before: start)
  }

  /// Where the run of digits ends that starts at `first`, if it is too short for a phone number:
  /// dates, times, sums. Nil where it must be read to tell; reading it would end at the same place.
  static func endOfShortRun(_ text: UnsafeBufferPointer<UInt8>, from first: Int) -> Int? {
    if isTimestamp(text, first) { return first + timestampInBytes }
    var at = first
    var end = first
    var digits = 0
    var isOnlySpace = true
    while at < text.count {
      let byte = text[at]
      if PhoneNeighbour.isDigit(byte) {
        digits += 1
        guard digits < PhoneShape.fewestDigits else { return nil }
        at += 1
        end = at
        isOnlySpace = true
        continue
      }
      switch byte {
      case UInt8(ascii: " "):
        if at > end, isOnlySpace { return end }
      case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "("),
        UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"):
        isOnlySpace = false
      case 0x80...: return nil
      default: return end
      }
      at += 1
      if at - end > PhoneRun.maximumGapInBytes { return end }
    }
    return end
  }

  /// `2022-08-17 12` and `2022-08-17T12`, up to the colon.
  private static let timestampInBytes = 13

  /// Do a date, year first, and the hour of a time stand at `first`?
  private static func isTimestamp(_ text: UnsafeBufferPointer<UInt8>, _ first: Int) -> Bool {
    guard first + timestampInBytes < text.count,
      text[first + timestampInBytes] == UInt8(ascii: ":"),
      text[first + 10] == UInt8(ascii: " ") || text[first + 10] == UInt8(ascii: "T"),
      text[first + 4] == text[first + 7], "-/.".utf8.contains(text[first + 4]),
      text[first] == UInt8(ascii: "1") && text[first + 1] == UInt8(ascii: "9")
        || text[first] == UInt8(ascii: "2") && text[first + 1] == UInt8(ascii: "0")
    else { return false }
    for offset in 2..<timestampInBytes where offset != 4 && offset != 7 && offset != 10 {
      guard PhoneNeighbour.isDigit(text[first + offset]) else { return false }
    }
    return true
  }

  /// Where the ASCII digits end that start at `first`; at least one byte on.
  static func endOfDigits(_ text: UnsafeBufferPointer<UInt8>, from first: Int) -> Int {
    var at = first + 1
    while at < text.count, PhoneNeighbour.isDigit(text[at]) { at += 1 }
    return at
  }
}
