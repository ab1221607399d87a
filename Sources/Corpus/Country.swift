/// An ISO 3166-1 alpha-2 country or region, packed into two bytes; `none` where it is not known.
public struct Country: RawRepresentable, Sendable, Hashable {
  /// First letter in the high byte, second in the low byte, both upper-case ASCII; 0 is `none`.
  public let rawValue: UInt16

  public init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  public static let none = Country(rawValue: 0)

  /// Takes two ASCII letters in either case, else nil.
  public init?(code: some StringProtocol) {
    let bytes = Array(code.utf8)
    guard bytes.count == 2 else { return nil }
    self.init(bytes[0], bytes[1])
  }

  /// Takes two ASCII letters in either case, else nil.
  public init?(_ first: UInt8, _ second: UInt8) {
    let upper = (first & 0xDF, second & 0xDF)
    guard (0x41...0x5A).contains(upper.0), (0x41...0x5A).contains(upper.1) else { return nil }
    rawValue = UInt16(upper.0) << 8 | UInt16(upper.1)
  }

  /// Two upper-case letters, or the empty string for `none`.
  public var code: String {
    guard rawValue != 0 else { return "" }
    return String(decoding: [UInt8(rawValue >> 8), UInt8(rawValue & 0xFF)], as: UTF8.self)
  }
}
