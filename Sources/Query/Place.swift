public import Corpus

/// Where a mention stands.
public struct Place: Sendable, Hashable {
  /// Path of the document.
  public var document: String
  public var leak: String
  public var record: UInt64
  public var field: String
  public var rule: Rule
  public var confidence: Confidence
}
