public import Corpus

/// What became of a leaf that was read: what the ledger and the facts of its content need.
public struct LeafReport: Sendable {
  /// As told by the content.
  public var media: MediaType
  /// `.indexed`, `.skipped` for what is no text, `.failed` or `.refused` where only a part could be
  /// read as what it is (the reason says which).
  public var outcome: Outcome
  /// Empty when there is nothing to say. Holds no identities.
  public var reason: String
  /// Bytes read from the leaf, before decoding.
  public var sizeInBytes: UInt64
  /// Records handed to the sink.
  public var records: UInt64
  /// For a message: by which it is told from others.
  public var messageFingerprint: ContentHash?
  /// For a message: its `Date`, in seconds since 1970.
  public var date: Int64?

  public init(
    media: MediaType, outcome: Outcome = .indexed, reason: String = "", sizeInBytes: UInt64 = 0,
    records: UInt64 = 0, messageFingerprint: ContentHash? = nil, date: Int64? = nil
  ) {
    self.media = media
    self.outcome = outcome
    self.reason = reason
    self.sizeInBytes = sizeInBytes
    self.records = records
    self.messageFingerprint = messageFingerprint
    self.date = date
  }

  /// What `IndexWriter.finishContent` wants to know.
  public var facts: ContentFacts {
    ContentFacts(
      sizeInBytes: sizeInBytes, media: media, messageFingerprint: messageFingerprint, date: date,
      records: records)
  }
}
