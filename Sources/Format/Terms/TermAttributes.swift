public import Corpus

/// What is known of an identity beside its value: a function of the value, so one per term.
public struct TermAttributes: Sendable, Hashable {
  public var flags: MentionFlags
  public var country: Country

  public init(flags: MentionFlags, country: Country) {
    self.flags = flags
    self.country = country
  }

  /// Where segments disagree (another version of the extractors), what says more.
  public func merged(with other: TermAttributes) -> TermAttributes {
    let country = Country(rawValue: max(country.rawValue, other.country.rawValue))
    return TermAttributes(flags: flags.union(other.flags), country: country)
  }
}
