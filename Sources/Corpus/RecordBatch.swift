/// Records on their way from a parser to the extractors: decoded text and the ranges of its fields.
///
/// Owned and flat, so that it can cross threads; extraction is stateless over batches, so batches
/// of one content can be extracted in parallel and in any order.
public struct RecordBatch: Sendable {
  public struct Field: Sendable {
    /// Ordinal of the record, counted from `RecordBatch.firstRecord`.
    public var record: UInt32
    /// Index into `Schema.columns`.
    public var column: UInt32
    /// Where the field's text starts in `RecordBatch.text`, in bytes.
    public var start: UInt32
    /// Length of the field's text, in bytes.
    public var length: UInt32

    @inlinable
    public init(record: UInt32, column: UInt32, start: UInt32, length: UInt32) {
      self.record = record
      self.column = column
      self.start = start
      self.length = length
    }
  }

  /// Decoded UTF-8 (invalid sequences may remain and are no part of any identity).
  public var text: [UInt8]
  /// In record order, and within a record in the order of the file. Fields may share text.
  public var fields: [Field]
  public var schema: Schema
  /// Ordinal of the batch's first record within the content.
  public var firstRecord: UInt64
  /// For carrier `.text` (plain text files): where `text` starts in the decoded content, in bytes.
  /// The field of a plain text is the whole file, so `Mention.offset` of a mention in such a field
  /// is `textOffset` plus its position in `text`, not its position in the paragraph. 0 otherwise:
  /// everywhere else `Mention.offset` counts from the start of the field.
  public var textOffset: UInt64
  /// The text was cut at its start or end in the middle of a line because no line end was near: a
  /// candidate that touches such an edge may be half of one and is dropped.
  public var isCutAtStart: Bool
  public var isCutAtEnd: Bool
  /// For what was read out of fields: by record of this batch, the ordinal of the record that the
  /// field stood in, which what is found counts to. Empty: the records count themselves.
  public var owners: [UInt64] = []

  public init(
    text: [UInt8] = [], fields: [Field] = [], schema: Schema, firstRecord: UInt64 = 0,
    textOffset: UInt64 = 0, isCutAtStart: Bool = false, isCutAtEnd: Bool = false
  ) {
    self.text = text
    self.fields = fields
    self.schema = schema
    self.firstRecord = firstRecord
    self.textOffset = textOffset
    self.isCutAtStart = isCutAtStart
    self.isCutAtEnd = isCutAtEnd
  }

  public var isEmpty: Bool { fields.isEmpty }

  /// The ordinal within the content of the record that a field counts to.
  public func record(of field: Field) -> UInt64 {
    owners.isEmpty ? firstRecord &+ UInt64(field.record) : owners[Int(field.record)]
  }

  /// What the batch occupies, roughly, for byte budgets.
  public var sizeInBytes: Int { text.count + fields.count * MemoryLayout<Field>.stride }
}
