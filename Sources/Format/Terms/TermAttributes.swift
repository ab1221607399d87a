public import Corpus

/// What is known of an identity beside its value: a function of the value, so one per term.
public struct TermAttributes: Sendable, Hashable {
  public var flags: MentionFlags
  public var country: Country

  public init(flags: MentionFlags, country: Country) {
    self.flags = flags
    self.country = country
  }

  /// As a number that is small where little is known: country ordinal (0 for none, else 1 + 26 ×
  /// first letter + second letter, counted from A) × 8 + flags.
  var code: UInt64 {
    precondition(flags.rawValue < 8, "the format has room for three flags")
    let (high, low) = (UInt64(country.rawValue >> 8), UInt64(country.rawValue & 0xFF))
    let ordinal = country == .none ? 0 : 1 + 26 * (high - 0x41) + low - 0x41
    return ordinal << 3 | UInt64(flags.rawValue)
  }

  /// Nil for a number that `code` does not make.
  init?(code: UInt64) {
    let ordinal = code >> 3
    guard ordinal <= 26 * 26 else { return nil }
    let letters = ordinal == 0 ? 0 : ((ordinal - 1) / 26 + 0x41) << 8 | (ordinal - 1) % 26 + 0x41
    flags = MentionFlags(rawValue: UInt8(truncatingIfNeeded: code & 7))
    country = Country(rawValue: UInt16(truncatingIfNeeded: letters))
  }

  /// Where segments disagree (another version of the extractors), what says more.
  public func merged(with other: TermAttributes) -> TermAttributes {
    let country = Country(rawValue: max(country.rawValue, other.country.rawValue))
    return TermAttributes(flags: flags.union(other.flags), country: country)
  }
}
