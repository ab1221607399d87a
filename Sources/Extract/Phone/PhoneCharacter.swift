// Hot code: one call per byte of a run of digits.

/// What a character means in a phone number.
enum PhoneCharacter {
  case digit(UInt8)
  case separator(PhoneGap)
  /// `+`, or its full-width form.
  case plus
  case other

  /// The character of `text` at `index` and how many bytes it has; `index` is within `text`.
  @inline(__always)
  static func read(
    _ text: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> (character: PhoneCharacter, length: Int) {
    let byte = text[index]
    if byte &- UInt8(ascii: "0") < 10 { return (.digit(byte &- UInt8(ascii: "0")), 1) }
    switch byte {
    case UInt8(ascii: " "): return (.separator(.space), 1)
    case UInt8(ascii: "-"): return (.separator(.dash), 1)
    case UInt8(ascii: "."): return (.separator(.dot), 1)
    case UInt8(ascii: "/"): return (.separator(.slash), 1)
    case UInt8(ascii: "("), UInt8(ascii: "["): return (.separator(.open), 1)
    case UInt8(ascii: ")"), UInt8(ascii: "]"): return (.separator(.close), 1)
    case UInt8(ascii: "+"): return (.plus, 1)
    case 0x80...: return wide(text, index)
    default: return (.other, 1)
    }
  }

  private static func wide(
    _ text: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> (character: PhoneCharacter, length: Int) {
    let left = text.count - index
    let second = left > 1 ? text[index + 1] : 0
    let third = left > 2 ? text[index + 2] : 0
    switch text[index] {
    case 0xC2:
      // No-break space, soft hyphen.
      if second == 0xA0 { return (.separator(.space), 2) }
      return second == 0xAD ? (.separator([]), 2) : (.other, 1)
    case 0xD9 where (0xA0...0xA9).contains(second): return (.digit(second - 0xA0), 2)
    case 0xDB where (0xB0...0xB9).contains(second): return (.digit(second - 0xB0), 2)
    case 0xE2: return (general(second, third), 3)
    case 0xE3 where second == 0x80 && third == 0x80: return (.separator(.space), 3)
    case 0xEF where second == 0xBC: return (fullWidth(third), 3)
    default: return (.other, 1)
    }
  }

  /// U+2000...U+2FFF: spaces, dashes, the minus sign, joiners.
  private static func general(_ second: UInt8, _ third: UInt8) -> PhoneCharacter {
    switch (second, third) {
    case (0x80, 0x80...0x8A), (0x80, 0xAF): .separator(.space)
    case (0x80, 0x8B), (0x80, 0x8E), (0x80, 0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA0),
      (0x81, 0xA6...0xA9):
      .separator([])
    case (0x80, 0x90), (0x80, 0x91), (0x88, 0x92): .separator(.dash)
    case (0x80, 0x92...0x95): .separator(.wideDash)
    default: .other
    }
  }

  private static func fullWidth(_ third: UInt8) -> PhoneCharacter {
    switch third {
    case 0x90...0x99: .digit(third - 0x90)
    case 0x8B: .plus
    case 0x88: .separator(.open)
    case 0x89: .separator(.close)
    case 0x8D: .separator(.dash)
    case 0x8E: .separator(.dot)
    case 0x8F: .separator(.slash)
    default: .other
    }
  }
}
