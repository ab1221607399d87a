// Hot code: loads and compares.
internal import Bytes
internal import CKernels

/// What a byte or a character can be in and around an address.
enum EmailBytes {
  /// Letters, digits, `.`, `_`, `-`, `+`: in a local part without a second thought.
  private static var atom: UInt8 { 1 }
  /// Letters, digits, `.`, `-`.
  private static var domain: UInt8 { 2 }
  /// Before it nothing belongs to the address: controls, white space, `"`, `(`, `,`, `[` and `)`.
  private static var clean: UInt8 { 4 }

  /// Constant data of C: a Swift array would have to be made, and asked for at each byte whether it
  /// is.
  @inline(__always) private static var table: UnsafePointer<UInt8> { ck_email_bytes() }

  // SAFETY (all three): a byte is an index below 256.
  @inline(__always) static func isAtom(_ byte: UInt8) -> Bool { table[Int(byte)] & atom != 0 }
  @inline(__always) static func isDomain(_ byte: UInt8) -> Bool { table[Int(byte)] & domain != 0 }
  @inline(__always) static func isClean(_ byte: UInt8) -> Bool { table[Int(byte)] & clean != 0 }

  @inline(__always)
  static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  @inline(__always)
  static func isUpper(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "A") < 26 }

  @inline(__always)
  static func lower(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte | 0x20 : byte }

  /// Part of a word, whatever its script.
  static func isWord(_ byte: UInt8) -> Bool { isAlphanumeric(byte) || byte >= 0x80 }

  /// The value of a hexadecimal digit.
  static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  /// The value of two hexadecimal digits.
  static func hex(_ high: UInt8, _ low: UInt8) -> UInt8? {
    guard let high = hex(high), let low = hex(low) else { return nil }
    return high << 4 | low
  }

  /// Does `word` (lower-case where it has letters) end right before `index`, in either case?
  static func ends(
    _ text: UnsafeBufferPointer<UInt8>, before index: Int, with word: StaticString
  ) -> Bool {
    starts(text, at: index - word.utf8CodeUnitCount, with: word)
  }

  /// Does `word` (lower-case where it has letters) start at `index`, in either case?
  static func starts(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int, with word: StaticString
  ) -> Bool {
    let count = word.utf8CodeUnitCount
    guard index >= 0, index + count <= text.count else { return false }
    for offset in 0..<count where lower(text[index + offset]) != word.utf8Start[offset] {
      return false
    }
    return true
  }

  // MARK: Characters beyond ASCII

  /// The character that ends right before `index`, and where it starts; an invalid byte comes back
  /// as a value beyond Unicode.
  static func character(
    _ text: UnsafeBufferPointer<UInt8>, before index: Int
  ) -> (scalar: UInt32, start: Int) {
    var start = index - 1
    while start > 0, index - start < 4, text[start] & 0xC0 == 0x80 { start -= 1 }
    let (scalar, width) = LetterFold.decode(text, at: start)
    if start + width == index { return (scalar, start) }
    return (0x8000_0000, index - 1)
  }

  /// A letter, digit or mark of any script; not punctuation, symbols or emoji.
  static func isLetter(scalar: UInt32) -> Bool {
    switch scalar {
    case ..<0x80: isAlphanumeric(UInt8(scalar))
    case 0x80..<0xC0: scalar == 0xAA || scalar == 0xB5 || scalar == 0xBA
    case 0xD7, 0xF7, 0x37E, 0x387, 0x589, 0x5BE, 0x5C0, 0x5C3, 0x60C, 0x61B, 0x61F, 0x66A...0x66D,
      0x6D4, 0x964, 0x965, 0xE3F, 0xE4F, 0xE5A, 0xE5B:
      false
    case 0x2000..<0x2C00: (0x2070..<0x2190).contains(scalar) && !(0x20A0...0x20CF).contains(scalar)
    case 0x2E00..<0x2E80, 0x3000...0x3004, 0x3007...0x3020, 0x3030, 0x303D...0x303F, 0x30FB,
      0xE000..<0xF900, 0xFD3E, 0xFD3F, 0xFE00...0xFE6F, 0xFEFF, 0xFF00...0xFF0F, 0xFF1A...0xFF20,
      0xFF3B...0xFF40, 0xFF5B...0xFF65, 0xFFE0...0xFFFF:
      false
    case 0x1F000..<0x20000, 0xE0000...: false
    default: true
    }
  }

  /// There to be invisible: soft hyphen, zero-width spaces and joiners, byte order mark.
  static func isInvisible(scalar: UInt32) -> Bool {
    scalar == 0xAD || (0x200B...0x200F).contains(scalar) || scalar == 0x2060 || scalar == 0xFEFF
  }

  /// The ASCII form of a full-width character, else nil.
  static func narrow(scalar: UInt32) -> UInt8? {
    (0xFF01...0xFF5E).contains(scalar) ? UInt8(scalar - 0xFEE0) : nil
  }

  /// Scripts without upper case, in which words run into Latin ones without a space.
  static func isCaseless(scalar: UInt32) -> Bool { scalar >= 0x0590 && !isLatin(scalar: scalar) }

  static func isLatin(scalar: UInt32) -> Bool {
    scalar < 0x250 || (0x1E00..<0x1F00).contains(scalar) || (0x300..<0x370).contains(scalar)
  }
}
