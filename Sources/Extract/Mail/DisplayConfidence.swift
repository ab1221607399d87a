// Hot code: no allocation.
internal import Bytes

/// How likely the display name of an address is a person's: what the tables know, and whether the
/// address speaks for it.
enum DisplayConfidence {
  static func percent(
    _ reading: NameReading, _ name: [UInt8], address: UnsafeBufferPointer<UInt8>, isRole: Bool,
    hasDoubt: Bool
  ) -> UInt8 {
    let supported = name.withUnsafeBufferPointer { supports(address, $0) }
    let isForename = reading.forename == .frequent
    let isKnown = reading.forename != .unknown || reading.surname == .frequent
    // `New Product Showcase`, `Mail Robot`.
    if hasDoubt { return supported && isForename ? 70 : 25 }
    if supported { return isForename ? 98 : isKnown ? 95 : 88 }
    if isRole { return forRole(reading) }
    if isForename { return reading.surname == .unknown ? 88 : 95 }
    return isKnown ? 72 : 52
  }

  /// Of `info@` and `office@`: departments have names, too.
  private static func forRole(_ reading: NameReading) -> UInt8 {
    if reading.forename == .frequent { return reading.surname != .unknown ? 72 : 60 }
    return reading.forename == .listed && reading.surname != .unknown ? 55 : 25
  }

  /// True when a word of the name, of three letters at least, stands in the local part
  /// (`mdupont@`, `marie@`): a name is supported by its address, never made from it.
  private static func supports(
    _ address: UnsafeBufferPointer<UInt8>, _ name: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let at = firstIndex(of: UInt8(ascii: "@"), in: address), at <= 64 else { return false }
    return WordFold.withWord(address, 0..<at) { local in
      var start = 0
      while start < name.count {
        let end = firstIndex(of: 0x20, in: name, from: start) ?? name.count
        let isFound = WordFold.withWord(name, start..<end) { word in
          word.count >= 3 && contains(local, word)
        }
        if isFound { return true }
        start = end + 1
      }
      return false
    }
  }

  private static func contains(
    _ text: UnsafeBufferPointer<UInt8>, _ word: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard text.count >= word.count else { return false }
    for start in 0...(text.count - word.count)
    where text[start] == word[0] {
      if text[start..<start + word.count].elementsEqual(word) { return true }
    }
    return false
  }
}
