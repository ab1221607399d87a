// Hot code: values are appended as they are read.
internal import Corpus

/// The rows of one table that wait to be handed over.
struct SQLTable {
  let schema: Schema
  private var text: [UInt8] = []
  private var fields: [RecordBatch.Field] = []
  private var firstRecord: UInt64 = 0

  // The row being read.
  private var record: UInt32 = 0
  private var column = -1
  private var valueStart = 0
  private var rowText = 0
  private var rowFields = 0

  init(schema: Schema) { self.schema = schema }

  /// What waits, in bytes.
  var sizeInBytes: Int { text.count + fields.count * MemoryLayout<RecordBatch.Field>.stride }

  /// The ordinal of the first row that waits.
  var first: UInt64? { fields.isEmpty ? nil : firstRecord }

  /// The next row is `record` of the content.
  mutating func beginRow(_ record: UInt64) {
    if fields.isEmpty { firstRecord = record }
    self.record = UInt32(truncatingIfNeeded: record - firstRecord)
    column = -1
    rowText = text.count
    rowFields = fields.count
  }

  /// Forgets the row being read.
  mutating func dropRow() {
    text.removeSubrange(rowText...)
    fields.removeSubrange(rowFields...)
  }

  mutating func beginValue() {
    column += 1
    text.append(0x0A)
    valueStart = text.count
  }

  /// Values of the row so far.
  var width: Int { column + 1 }

  var isValueEmpty: Bool { text.count == valueStart }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) { text.append(contentsOf: bytes) }

  mutating func append(_ byte: UInt8) { text.append(byte) }

  /// Puts a line end between two parts of a value.
  mutating func divide() { if !isValueEmpty { text.append(0x0A) } }

  /// Values beyond the columns that are known share the last one.
  mutating func endValue() {
    guard text[valueStart...].contains(where: { $0 > 0x20 }) else {
      text.removeSubrange(valueStart...)
      return
    }
    fields.append(
      RecordBatch.Field(
        record: record, column: UInt32(max(0, min(column, schema.columns.count - 1))),
        start: UInt32(truncatingIfNeeded: valueStart),
        length: UInt32(truncatingIfNeeded: text.count - valueStart)))
  }

  /// The rows that waited; nil when there are none.
  mutating func take() -> RecordBatch? {
    guard !fields.isEmpty else { return nil }
    defer {
      text = []
      fields = []
    }
    return RecordBatch(text: text, fields: fields, schema: schema, firstRecord: firstRecord)
  }
}
