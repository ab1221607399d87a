/// Names in old zip files: code page 437, as the format prescribes where no flag says UTF-8.
///
/// Many writers put other charsets there (Shift_JIS, KOI8-R). So only names that look like Latin
/// text with a few accented letters are decoded; any other name stays escaped bytes, which can be
/// turned back, where a wrong decoding could not.
enum CodePage437 {
  /// The text of `bytes`, or nil when they are plain ASCII, UTF-8, or of another charset.
  static func text(_ bytes: [UInt8]) -> String? {
    let high = bytes.count { $0 >= 0x80 }
    guard high > 0, high * 4 <= bytes.count, String(validating: bytes, as: UTF8.self) == nil,
      bytes.allSatisfy({ $0 < 0x80 ? $0 >= 0x20 && $0 != 0x7F : isLetter($0) })
    else { return nil }
    var text = String.UnicodeScalarView()
    for byte in bytes {
      text.append(byte < 0x80 ? Unicode.Scalar(byte) : letters[Int(byte) - 0x80])
    }
    return String(text)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x80...0x9A).contains(byte) || (0xA0...0xA5).contains(byte) || byte == 0xE1
  }

  /// 0x80 ... 0xFF; past the letters only the sharp s is ever looked up.
  private static let letters: [Unicode.Scalar] = {
    let known = Array(
      "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑ".unicodeScalars)
    return known + (known.count..<128).map { $0 == 0x61 ? "ß" : "\u{FFFD}" }
  }()
}
