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
