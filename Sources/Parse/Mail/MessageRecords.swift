// Hot code: appends to flat arrays.
internal import Bytes
internal import Corpus

/// Collects the records of one message and hands them on in batches.
struct MessageRecords {
  private let schema: Schema
  private let batchInBytes: Int
  private var text: [UInt8] = []
  private var fields: [RecordBatch.Field] = []
  private var firstRecord: UInt64 = 0
  /// Ordinal of the next record within the message.
  private(set) var record: UInt64 = 0

  init(_ schema: Schema, batchInBytes: Int) {
    self.schema = schema
    self.batchInBytes = batchInBytes
  }

  /// Adds a field to the record under way; `append` writes its text.
  mutating func add(_ column: Int, _ append: (inout [UInt8]) -> Void) {
    let start = text.count
    append(&text)
    guard text.count > start else { return }
    addField(column, start..<text.count)
    text.append(0x0A)
  }

  /// Adds `range` of `bytes` as a record of its own.
  mutating func addRecord(
    _ column: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
    into sink: inout some SliceSink
  ) {
    let start = text.count
    text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[range]))
    addField(column, start..<text.count)
    text.append(0x0A)
    endRecord(into: &sink)
  }

  /// Adds the rows of a table, each a record.
  mutating func add(
    _ found: HTMLDataTables.Found, _ fieldNames: FieldNames, into sink: inout some SliceSink
  ) {
    flush(into: &sink)
    let schema = found.table.schema(width: found.width, header: found.header, fieldNames)
    let rows = UInt64(found.table.rows.count)
    let batch = found.table.records(schema, without: found.header, first: record)
    if !batch.isEmpty { sink.slice(.records(batch)) }
    record += rows
    firstRecord = record
  }

  /// Ends the record under way.
  mutating func endRecord(into sink: inout some SliceSink) {
    record += 1
    if text.count >= batchInBytes { flush(into: &sink) }
  }

  /// Hands on what there is.
  mutating func flush(into sink: inout some SliceSink) {
    guard !fields.isEmpty else { return }
    sink.slice(
      .records(
        RecordBatch(text: text, fields: fields, schema: schema, firstRecord: firstRecord)))
    text.removeAll(keepingCapacity: true)
    fields.removeAll(keepingCapacity: true)
    firstRecord = record
  }

  private mutating func addField(_ column: Int, _ range: Range<Int>) {
    // A batch is flushed at `batchInBytes`; one field is at most a message's text, below 2^32.
    fields.append(
      RecordBatch.Field(
        record: UInt32(truncatingIfNeeded: record - firstRecord), column: UInt32(column),
        start: UInt32(truncatingIfNeeded: range.lowerBound),
        length: UInt32(truncatingIfNeeded: range.count)))
  }
}
