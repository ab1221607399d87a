@_spi(_Unicode) import Swift

/// Folding by which names are found without regard to case and diacritics.
public enum SearchFold {
  /// Letters whose diacritic is part of them, so that decomposition does not take it off.
  private static func plain(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "ß": "ss"
    case "æ": "ae"
    case "œ": "oe"
    case "ø": "o"
    case "đ", "ð": "d"
    case "ł": "l"
    case "ħ": "h"
    case "ı": "i"
    case "þ": "th"
    case "\u{2019}", "\u{2018}": "'"
    case "\u{2010}", "\u{2011}", "\u{2013}": "-"
    case "\u{A0}": " "
    default: nil
    }
  }

  /// Lower-case, canonically decomposed, without combining marks, with plain letters.
  public static func of(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    var result = ""
    for scalar in CaseFold.of(text)._nfd {
      if let letters = plain(scalar) {
        result += letters
      } else if scalar.value < 0x80 || !isMark(scalar) {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Appends what `of` makes of UTF-8 whose characters are all below U+0530; false, with a part of
  /// it appended, where one is not. There every character folds by itself: its decomposition is a
  /// letter and marks that vanish, so no mark can change places with anything.
  static func appendShort(
    _ text: UnsafeBufferPointer<UInt8>, to folded: inout ByteBuffer
  ) -> Bool {
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte < 0x80 {
        folded.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        index += 1
        continue
      }
      guard byte >= 0xC2, byte < 0xD5, index + 1 < text.count, text[index + 1] & 0xC0 == 0x80
      else { return false }
      let scalar = Int(byte & 0x1F) << 6 | Int(text[index + 1] & 0x3F)
      guard scalar < shortFolds.count else { return false }
      let entry = shortFolds[scalar]
      for place in 0..<UInt32(entry >> 24) {
        folded.append(UInt8(truncatingIfNeeded: entry >> (8 * place)))
      }
      index += 2
    }
    return true
  }

  /// By scalar below U+0530: the UTF-8 of what it folds to, the first byte lowest, and its length
  /// in the highest byte. None is longer than three bytes.
  private static let shortFolds: [UInt32] = (0..<0x530).map { scalar in
    guard let scalar = Unicode.Scalar(UInt32(scalar)) else { return 0 }
    let bytes = Array(of(String(scalar)).utf8)
    var entry = UInt32(bytes.count) << 24
    for (place, byte) in bytes.enumerated() { entry |= UInt32(byte) << (8 * UInt32(place)) }
    return entry
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }

  /// The words of a folded text: runs of letters and digits, non-ASCII included.
  public static func words(_ folded: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for index in 0..<folded.count {
      if isWordByte(folded[index]) {
        if start == nil { start = index }
      } else if let begin = start {
        words.append(begin..<index)
        start = nil
      }
    }
    if let begin = start { words.append(begin..<folded.count) }
    return words
  }

  /// ASCII letters and digits, and every byte of a longer UTF-8 sequence.
  static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }
}
