// Hot code: tables behind unsafe pointers, see the design's measurement on class tables.

/// What the bytes of a running text are to the model.
enum TextByte {
  static let lower: UInt8 = 1
  static let upper: UInt8 = 2
  static let digit: UInt8 = 4
  static let underscore: UInt8 = 8
  /// A part of a character beyond ASCII.
  static let wide: UInt8 = 16

  // SAFETY: filled once before it is published, never changed or freed after.
  /// The sort of each byte as a bit; none for marks and spaces.
  nonisolated(unsafe) static let kinds: UnsafePointer<UInt8> = {
    let table = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
    for byte in UInt8.min...UInt8.max {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): table[Int(byte)] = lower
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): table[Int(byte)] = upper
      case UInt8(ascii: "0")...UInt8(ascii: "9"): table[Int(byte)] = digit
      case UInt8(ascii: "_"): table[Int(byte)] = underscore
      case 0x80...: table[Int(byte)] = wide
      default: table[Int(byte)] = 0
      }
    }
    return UnsafePointer(table)
  }()

  static func shape(_ byte: UInt8) -> ModelToken.Shape {
    switch byte {
    case UInt8(ascii: "."): .period
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "!"): .exclamation
    case UInt8(ascii: "?"): .question
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
    case UInt8(ascii: "\""): .quote
    case UInt8(ascii: "("), UInt8(ascii: "["): .open
    case UInt8(ascii: ")"), UInt8(ascii: "]"): .close
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: "&"): .ampersand
    case UInt8(ascii: "@"): .at
    default: .mark
    }
  }

  static func endsLink(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: ")"),
      UInt8(ascii: "]"), UInt8(ascii: "|"):
      true
    default: false
    }
  }

  /// Marks that follow a link and do not belong to it.
  static func isTrailing(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "'"):
      true
    default: false
    }
  }
}
