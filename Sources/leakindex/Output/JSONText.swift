// Hot code: every text of an export passes.

/// Texts in JSON: RFC 8259, and nothing that a terminal or a script would obey.
enum JSONText {
  /// Appends a text in quotes.
  static func append(_ text: inout String, to output: inout [UInt8]) {
    text.withUTF8 { bytes in
      output.append(UInt8(ascii: "\""))
      var start = 0
      for index in 0..<bytes.count where mustEscape(bytes, index) {
        output += bytes[start..<index]
        start = index + length(bytes[index])
        append(escaped: bytes, index, to: &output)
      }
      if start < bytes.count { output += bytes[start...] }
      output.append(UInt8(ascii: "\""))
    }
  }

  /// Quote, backslash, control characters of one byte (C0 and DEL) or of two (C1), and the line ends
  /// U+2028 and U+2029.
  private static func mustEscape(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    switch bytes[index] {
    case 0..<0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "\\"): true
    case 0xC2: index + 1 < bytes.count && bytes[index + 1] < 0xA0
    case 0xE2:
      index + 2 < bytes.count && bytes[index + 1] == 0x80
        && (bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9)
    default: false
    }
  }

  /// Bytes of the character that starts with a byte which `mustEscape` takes.
  private static func length(_ first: UInt8) -> Int {
    first == 0xC2 ? 2 : first == 0xE2 ? 3 : 1
  }

  private static func append(
    escaped bytes: UnsafeBufferPointer<UInt8>, _ index: Int, to output: inout [UInt8]
  ) {
    switch bytes[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): output += [UInt8(ascii: "\\"), bytes[index]]
    case UInt8(ascii: "\n"): output += "\\n".utf8
    case UInt8(ascii: "\r"): output += "\\r".utf8
    case UInt8(ascii: "\t"): output += "\\t".utf8
    case 0xC2: append(code: UInt16(bytes[index + 1]), to: &output)
    case 0xE2: append(code: 0x2000 + UInt16(bytes[index + 2]) - 0x80, to: &output)
    default: append(code: UInt16(bytes[index]), to: &output)
    }
  }

  private static func append(code: UInt16, to output: inout [UInt8]) {
    let digits = String(code, radix: 16)
    output += "\\u".utf8
    output += repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count)
    output += digits.utf8
  }
}
