public import Corpus

/// An e-mail address found in text.
public struct EmailMatch: Sendable {
  /// Where the text that was read as the address starts, in bytes; without `mailto:`, brackets or
  /// quotes around it.
  public let offset: Int
  /// Length of that text in bytes, escapes included.
  public let length: Int
  /// Where the canonical address is in `EmailFinder.values`: local part as written (quoted only
  /// where it must be), `@`, domain in lower-case A-labels.
  public let value: Range<Int>
  /// `.textScan`, `.link` for `mailto:`, `.obfuscated` for `name (at) example (dot) com`. The
  /// caller puts the name of the place in its stead where it knows one.
  public let rule: Rule
  public let confidence: Confidence
  public let flags: MentionFlags
  /// The country of the domain's ccTLD; `none` for generic domains and for ccTLDs that are sold as
  /// generic ones (`.io`, `.tv`).
  public let country: Country
}
