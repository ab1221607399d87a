public import Corpus

/// What is looked for. Case never matters; diacritics do not matter in names.
public struct Query: Sendable {
  public enum Match: Sendable {
    /// One address.
    case email(String)
    /// All addresses of a domain and its subdomains; with or without a leading `@`.
    case domain(String)
    /// One number in E.164, with or without `+`.
    case phone(String)
    /// All numbers that start so: `+3312`.
    case phonePrefix(String)
    /// A whole name in any order of its words; a company also without its legal form.
    case name(String)
    /// Names that have this word.
    case word(String)
    /// Names that start so.
    case prefix(String)
  }

  public var match: Match
  /// For names: people or companies only.
  public var kind: Kind?
  /// Only what stands in this leak.
  public var leak: String?
  /// Mentions below are not counted and not shown.
  public var minimumConfidence = 0.5
  /// How many places a hit carries at most.
  public var maximumPlaces = 20
  /// How many identities are passed over before the first hit: where a page starts.
  public var skipped = 0

  public init(_ match: Match, kind: Kind? = nil, leak: String? = nil) {
    self.match = match
    self.kind = kind
    self.leak = leak
  }
}
