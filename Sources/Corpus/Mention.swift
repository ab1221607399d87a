/// One identity found in one field of one record of one content.
///
/// Plain numbers only, so that a batch of them is one flat array: the value's bytes lie in
/// `MentionBatch.values`.
public struct Mention: Sendable {
  public var kind: Kind
  public var rule: Rule
  public var confidence: Confidence
  public var flags: MentionFlags
  /// The region of a phone number, the country of an address's ccTLD; `none` where unknown.
  /// A function of the value alone, so that every mention of an identity carries the same.
  public var country: Country
  public var content: ContentID
  public var field: FieldID
  /// Ordinal of the record within the content, from 0.
  public var record: UInt64
  /// Where the canonical value, UTF-8, starts in `MentionBatch.values`, in bytes.
  public var valueStart: UInt32
  /// Length of the canonical value, in bytes.
  public var valueLength: UInt32
  /// Where the text that was read as this identity starts in the decoded field, in bytes; for a
  /// plain text file, in the decoded file (see `RecordBatch.textOffset`).
  public var offset: UInt64
  /// Length of that text, in bytes.
  public var length: UInt32

  public init(
    kind: Kind, rule: Rule, confidence: Confidence, flags: MentionFlags = [],
    country: Country = .none, content: ContentID, field: FieldID, record: UInt64,
    valueStart: UInt32, valueLength: UInt32, offset: UInt64, length: UInt32
  ) {
    self.kind = kind
    self.rule = rule
    self.confidence = confidence
    self.flags = flags
    self.country = country
    self.content = content
    self.field = field
    self.record = record
    self.valueStart = valueStart
    self.valueLength = valueLength
    self.offset = offset
    self.length = length
  }
}
