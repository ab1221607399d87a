public import Corpus

/// What is known of a content that is a message.
public struct MessageRecord: Sendable, Hashable {
  public var id: ContentID
  public var fingerprint: ContentHash?
  /// Seconds since 1970.
  public var date: Int64?

  public init(id: ContentID, fingerprint: ContentHash?, date: Int64?) {
    self.id = id
    self.fingerprint = fingerprint
    self.date = date
  }
}
