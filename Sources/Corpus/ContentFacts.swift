/// What is known of a content once it was read to its end.
public struct ContentFacts: Sendable {
  public var sizeInBytes: UInt64
  public var media: MediaType
  /// For a message: the fingerprint over Message-ID, From, Date, Subject and decoded body, by which
  /// distinct messages are told; nil for anything else.
  public var messageFingerprint: ContentHash?
  /// For a message: its `Date`, in seconds since 1970.
  public var date: Int64?
  /// Records seen.
  public var records: UInt64

  public init(
    sizeInBytes: UInt64, media: MediaType, messageFingerprint: ContentHash? = nil,
    date: Int64? = nil, records: UInt64 = 0
  ) {
    self.sizeInBytes = sizeInBytes
    self.media = media
    self.messageFingerprint = messageFingerprint
    self.date = date
    self.records = records
  }
}
