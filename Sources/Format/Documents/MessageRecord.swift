public import Corpus

/// What is known of a content that is a message.
public struct MessageRecord: Sendable, Hashable {
  public var id: ContentID
  public var fingerprint: ContentHash?
  /// Seconds since 1970.
  public var date: Int64?

  /// Appends the entry of the table of messages.
  public func append(to output: inout ByteBuffer) {
    output.append(fixed: id.rawValue)
    output.append(fingerprint == nil ? 0 : 1)
    output.append(date == nil ? 0 : 1)
    output.append(fixed: fingerprint?.high ?? 0)
    output.append(fixed: fingerprint?.low ?? 0)
    output.append(fixed: date ?? 0)
  }

  public init(id: ContentID, fingerprint: ContentHash?, date: Int64?) {
    self.id = id
    self.fingerprint = fingerprint
    self.date = date
  }
}
