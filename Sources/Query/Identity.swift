public import Corpus

/// One identity with its counts.
public struct Identity: Sendable {
  public var kind: Kind
  /// The most frequent spelling; among equals the smallest by bytes.
  public var value: String
  /// Every mention in every document.
  public var mentions: UInt64
  public var documents: UInt64
  public var contents: UInt64
  public var flags: MentionFlags
  public var country: Country
  /// Of its best mention.
  public var confidence: Confidence
}
