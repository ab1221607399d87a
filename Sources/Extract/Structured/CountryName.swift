// Hot code: no allocation after the first call.
internal import Bytes
internal import Corpus

/// The country that a value names: a code of two or three letters, or a name in many languages.
enum CountryName {
  static func country(_ value: UnsafeBufferPointer<UInt8>) -> Country {
    if value.count == 2 {
      guard let code = Country(value[0], value[1]) else { return .none }
      return codes.contains(code.rawValue) ? code : isUK(value) ? Country(rawValue: 0x4742) : .none
    }
    guard value.count >= 3, value.count <= 48 else { return .none }
    return WordFold.withWord(value, 0..<value.count) { key in
      guard let position = table.position(of: key) else { return .none }
      return code(before: position)
    }
  }

  private static func isUK(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    value[0] & 0xDF == UInt8(ascii: "U") && value[1] & 0xDF == UInt8(ascii: "K")
  }

  /// The code at the start of the line that holds `position`.
  private static func code(before position: Int) -> Country {
    let bytes = CountryTable.entries.utf8Start
    var start = position
    // SAFETY: `position` is an offset into the literal; the walk stops at its start.
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    return Country(bytes[start], bytes[start + 1]) ?? .none
  }

  private static let table = WordTable(CountryTable.entries)

  /// The codes that begin the lines of the table.
  private static let codes: Set<UInt16> = {
    var codes: Set<UInt16> = []
    let literal = CountryTable.entries
    let bytes = UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
    var start = 0
    while start + 1 < bytes.count {
      if let code = Country(bytes[start], bytes[start + 1]) { codes.insert(code.rawValue) }
      guard let end = firstIndex(of: 0x0A, in: bytes, from: start) else { break }
      start = end + 1
    }
    return codes
  }()
}
