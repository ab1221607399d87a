public import Corpus

/// A phone number found in text.
public struct PhoneMatch: Sendable {
  /// Where its text starts, in bytes: at the plus, bracket or first digit; without a `tel:` scheme.
  public let offset: Int
  /// Length of that text in bytes, with an extension.
  public let length: Int
  /// Where its E.164 form is in `PhoneFinder.values`.
  public let value: Range<Int>
  /// The region whose number it is; `none` for calling codes of no region.
  public let region: Country
  public let type: PhoneType
  public let confidence: Confidence
  /// `.link` for a `tel:` URI, else `.textScan`.
  public let rule: Rule
}
