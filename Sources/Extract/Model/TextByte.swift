// Hot code: tables behind unsafe pointers, see the design's measurement on class tables.

/// What the bytes of a running text are to the model.
enum TextByte {
  static let lower: UInt8 = 0
  static let upper: UInt8 = 1
  static let digit: UInt8 = 2
  static let underscore: UInt8 = 3
  static let mark: UInt8 = 4

  // SAFETY: filled once before it is published, never changed or freed after.
  /// The sort of each ASCII byte.
  nonisolated(unsafe) static let kinds: UnsafePointer<UInt8> = {
    let table = UnsafeMutablePointer<UInt8>.allocate(capacity: 128)
    for index in 0..<128 {
      switch UInt8(index) {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): table[index] = lower
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): table[index] = upper
      case UInt8(ascii: "0")...UInt8(ascii: "9"): table[index] = digit
      case UInt8(ascii: "_"): table[index] = underscore
      default: table[index] = mark
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
