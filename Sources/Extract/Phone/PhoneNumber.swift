public import Corpus

/// A phone number that is valid by its region's numbering plan.
public struct PhoneNumber: Sendable, Hashable {
  /// The country calling code, 1...999.
  public let callingCode: UInt16
  /// The region whose number it is; `none` for codes of no region (+800, +870, +883 …).
  public let region: Country
  public let type: PhoneType
  /// The national significant number, with its leading zeros.
  let national: DigitString
  /// How the calling code was told.
  let source: Source
  let label: UInt32

  /// How the calling code of a number was told.
  enum Source: Sendable {
    case plus
    case internationalPrefix
    /// The number starts with the calling code of its region, without a plus.
    case bareCallingCode
    case region
  }

  /// E.164: `+`, calling code and national number; at most 21 bytes.
  public func append(to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "+"))
    let digits = DigitString(callingCode).appending(national)
    for index in 0..<digits.count { bytes.append(UInt8(ascii: "0") + digits[index]) }
  }

  /// E.164 as text, for cold code.
  public var e164: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
