/// What stands behind a backslash in literals and in the lines of `COPY`.
enum SQLEscape {
  static func byte(_ escaped: UInt8) -> UInt8 {
    switch escaped {
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "0"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "v"),
      UInt8(ascii: "Z"):
      0x20
    default: escaped
    }
  }
}
