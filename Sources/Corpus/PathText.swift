/// Paths and member names as text: raw bytes from file systems and archives, made safe to print
/// and to compare, and back again.
///
/// Valid UTF-8 stays as it is. Bytes that are not valid UTF-8, control characters and those that
/// turn the direction of text are written
/// `\xNN`, and a backslash that would read as such an escape is written `\x5C`, so that `bytes`
/// gives back exactly what `text` was given.
public enum PathText {
  /// The text of `bytes`. Linear time; plain names are copied once.
  public static func text(_ bytes: [UInt8]) -> String {
    bytes.withUnsafeBufferPointer { text($0) }
  }

  /// The text of `bytes`. Linear time; plain names are copied once.
  public static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    if bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != backslash }) {
      return String(decoding: bytes, as: UTF8.self)
    }
    var safe: [UInt8] = []
    safe.reserveCapacity(bytes.count + 16)
    var index = 0
    while index < bytes.count {
      let length = printableLength(bytes, at: index)
      if length == 0 {
        safe.append(contentsOf: [backslash, letterX])
        safe.append(digit(bytes[index] >> 4))
        safe.append(digit(bytes[index] & 15))
        index += 1
      } else {
        safe.append(contentsOf: bytes[index..<index + length])
        index += length
      }
    }
    return String(decoding: safe, as: UTF8.self)
  }

  /// The bytes that `text` was made from.
  public static func bytes(_ text: String) -> [UInt8] {
    var text = text
    return text.withUTF8 { utf8 in
      var bytes: [UInt8] = []
      bytes.reserveCapacity(utf8.count)
      var index = 0
      while index < utf8.count {
        if let byte = escape(utf8, at: index) {
          bytes.append(byte)
          index += 4
        } else {
          bytes.append(utf8[index])
          index += 1
        }
      }
      return bytes
    }
  }

  private static let backslash = UInt8(ascii: "\\")
  private static let letterX = UInt8(ascii: "x")

  /// How many bytes at `index` are one printable character; 0 for what must be escaped.
  private static func printableLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let first = bytes[index]
    if first < 0x80 {
      if first == backslash { return escape(bytes, at: index) == nil ? 1 : 0 }
      return first >= 0x20 && first != 0x7F ? 1 : 0
    }
    let length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
    guard length > 0, index + length <= bytes.count else { return 0 }
    for offset in 1..<length where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    // The second byte rules out C1 controls, over-long forms, surrogates, and what is past U+10FFFF.
    let second = bytes[index + 1]
    switch first {
    case 0xC2: return second >= 0xA0 ? length : 0
    case 0xE0: return second >= 0xA0 ? length : 0
    case 0xE2: return turnsText(second, bytes[index + 2]) ? 0 : length
    case 0xED: return second < 0xA0 ? length : 0
    case 0xF0: return second >= 0x90 ? length : 0
    case 0xF4: return second < 0x90 ? length : 0
    default: return length
    }
  }

  /// Line and paragraph separators, and what turns the direction of the text behind it (U+2028 to
  /// U+202E, U+2066 to U+2069): a name with those looks like another one.
  private static func turnsText(_ second: UInt8, _ third: UInt8) -> Bool {
    (second == 0x80 && (0xA8...0xAE).contains(third))
      || (second == 0x81 && (0xA6...0xA9).contains(third))
  }

  /// The byte that `\xNN` at `index` stands for, or nil when no escape stands there.
  private static func escape(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt8? {
    guard index + 4 <= bytes.count, bytes[index] == backslash, bytes[index + 1] == letterX,
      let high = value(bytes[index + 2]), let low = value(bytes[index + 3])
    else { return nil }
    return high << 4 | low
  }

  private static func digit(_ nibble: UInt8) -> UInt8 {
    nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "A") + nibble - 10
  }

  /// The value of an upper-case hexadecimal digit: the only ones that `text` writes.
  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
