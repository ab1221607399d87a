// Runs where an address touches a character reference.

/// The HTML and XML character references that occur in and around addresses.
enum EmailReference {
  private static let longestInBytes = 12

  /// The reference that ends with the `;` right before `index`, and where it starts.
  static func ending(
    _ text: UnsafeBufferPointer<UInt8>, before index: Int, low: Int
  ) -> (scalar: UInt32, start: Int)? {
    var start = index - 2
    while start >= low, index - start <= longestInBytes, isName(text[start]) { start -= 1 }
    guard start >= low, text[start] == UInt8(ascii: "&"),
      let scalar = scalar(UnsafeBufferPointer(rebasing: text[start + 1..<index - 1]))
    else { return nil }
    return (scalar, start)
  }

  /// The reference that starts with the `&` at `index`, and where it ends.
  static func starting(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (scalar: UInt32, end: Int)? {
    var end = index + 1
    while end < text.count, end - index < longestInBytes, isName(text[end]) { end += 1 }
    guard end < text.count, text[end] == UInt8(ascii: ";"),
      let scalar = scalar(UnsafeBufferPointer(rebasing: text[index + 1..<end]))
    else { return nil }
    return (scalar, end + 1)
  }

  private static func isName(_ byte: UInt8) -> Bool {
    EmailBytes.isAlphanumeric(byte) || byte == UInt8(ascii: "#")
  }

  private static func scalar(_ name: UnsafeBufferPointer<UInt8>) -> UInt32? {
    guard name.count > 1, name[0] == UInt8(ascii: "#") else { return named(name) }
    let isHex = name[1] | 0x20 == UInt8(ascii: "x")
    var value: UInt32 = 0
    for byte in name.dropFirst(isHex ? 2 : 1) {
      guard let digit = EmailBytes.hex(byte), isHex || digit < 10 else { return nil }
      value = value &* (isHex ? 16 : 10) &+ UInt32(digit)
      if value > 0x10FFFF { return nil }
    }
    return value
  }

  /// Names are case-sensitive; `&AMP;` and the like are read as well.
  private static func named(_ name: UnsafeBufferPointer<UInt8>) -> UInt32? {
    for (known, scalar) in names where name.count == known.utf8CodeUnitCount {
      if EmailBytes.starts(name, at: 0, with: known) { return scalar }
    }
    guard name.count > 2, let mark = marks.first(where: { tail(name, is: $0.name) }),
      let index = mark.letters.unicodeScalars.firstIndex(where: { $0.value == UInt32(name[0]) })
    else { return nil }
    let position = mark.letters.unicodeScalars.distance(
      from: mark.letters.unicodeScalars.startIndex, to: index)
    return mark.accented.unicodeScalars.dropFirst(position).first?.value
  }

  private static func tail(_ name: UnsafeBufferPointer<UInt8>, is mark: StaticString) -> Bool {
    name.count == mark.utf8CodeUnitCount + 1 && EmailBytes.starts(name, at: 1, with: mark)
  }

  private static let names: [(StaticString, UInt32)] = [
    ("amp", 0x26), ("lt", 0x3C), ("gt", 0x3E), ("quot", 0x22), ("apos", 0x27), ("nbsp", 0xA0),
    ("period", 0x2E), ("lowbar", 0x5F), ("hyphen", 0x2D), ("dash", 0x2D), ("plus", 0x2B),
    ("num", 0x23), ("sol", 0x2F), ("colon", 0x3A), ("comma", 0x2C), ("semi", 0x3B),
    ("equals", 0x3D), ("lpar", 0x28), ("rpar", 0x29), ("shy", 0xAD), ("zwnj", 0x200C),
    ("zwj", 0x200D), ("ensp", 0x2002), ("emsp", 0x2003), ("thinsp", 0x2009), ("szlig", 0xDF),
    ("laquo", 0xAB), ("raquo", 0xBB), ("bull", 0x2022), ("middot", 0xB7), ("mdash", 0x2014),
    ("ndash", 0x2013), ("copy", 0xA9), ("reg", 0xAE), ("hellip", 0x2026),
  ]

  private static let marks: [(name: StaticString, letters: String, accented: String)] = [
    ("acute", "aeiouyAEIOUY", "áéíóúýÁÉÍÓÚÝ"), ("grave", "aeiouAEIOU", "àèìòùÀÈÌÒÙ"),
    ("circ", "aeiouAEIOU", "âêîôûÂÊÎÔÛ"), ("uml", "aeiouyAEIOU", "äëïöüÿÄËÏÖÜ"),
    ("tilde", "anoANO", "ãñõÃÑÕ"), ("cedil", "cC", "çÇ"), ("slash", "oO", "øØ"),
    ("ring", "aA", "åÅ"), ("caron", "sczSCZ", "ščžŠČŽ"),
  ]
}
