/// What stands between two groups of digits.
struct PhoneGap: OptionSet {
  let rawValue: UInt8

  static let space = PhoneGap(rawValue: 1 << 0)
  static let dash = PhoneGap(rawValue: 1 << 1)
  static let dot = PhoneGap(rawValue: 1 << 2)
  static let slash = PhoneGap(rawValue: 1 << 3)
  static let open = PhoneGap(rawValue: 1 << 4)
  static let close = PhoneGap(rawValue: 1 << 5)
  /// An en or em dash: rather between two numbers than within one.
  static let wideDash = PhoneGap(rawValue: 1 << 6)

  /// May a number end here, and something else begin? Within `1-2-3` and `1.2.3` it may not.
  var isBreak: Bool {
    !isDisjoint(with: [.space, .slash, .wideDash, .open])
  }

  /// Stands between two things more likely than within one: ` - `, ` / `, `. `, `–`.
  var isStrong: Bool {
    contains(.wideDash) || contains(.space) && !isDisjoint(with: [.dash, .slash, .dot])
  }
}
