// Hot code: looks at the length and the edges of every field.
internal import Bytes
public import Corpus

/// Reads what stands in fields and is more than a value: whole messages, objects in JSON. One owner;
/// it keeps memory from call to call.
public struct FieldContents {
  private var messages: FieldMessages
  private let objects: FieldObjects

  public init(limits: Limits, fieldNames: FieldNames) {
    messages = FieldMessages(limits: limits, fieldNames: fieldNames)
    objects = FieldObjects(fieldNames: fieldNames)
  }

  private enum Content {
    case message
    case object
  }

  /// The batch without the fields that hold more than a value, and the records of what they hold,
  /// which count to the records that the fields stood in.
  public mutating func split(_ batch: RecordBatch) -> (rest: RecordBatch, inner: [RecordBatch]) {
    guard batch.schema.columns.contains(where: { $0.carrier.isStructured }) else {
      return (batch, [])
    }
    var inner: [RecordBatch] = []
    var objects: [Int] = []
    var taken: Set<Int> = []
    for index in batch.fields.indices {
      switch content(of: batch.fields[index], batch) {
      case nil: continue
      case .object:
        objects.append(index)
        taken.insert(index)
      case .message:
        guard let found = read(batch.fields[index], batch) else { continue }
        inner += found
        taken.insert(index)
      }
    }
    guard !taken.isEmpty else { return (batch, []) }
    inner += self.objects.read(objects, of: batch)
    var rest = batch
    rest.fields = batch.fields.indices.filter { !taken.contains($0) }.map { batch.fields[$0] }
    return (rest, inner)
  }

  private func content(of field: RecordBatch.Field, _ batch: RecordBatch) -> Content? {
    let (start, end) = (Int(field.start), Int(field.start) + Int(field.length))
    guard field.length >= FieldObjects.minimumInBytes, end <= batch.text.count,
      Int(field.column) < batch.schema.columns.count,
      batch.schema.columns[Int(field.column)].carrier.isStructured,
      !(batch.isCutAtStart && field.record == 0), !(batch.isCutAtEnd && end == batch.text.count)
    else { return nil }
    return batch.text.withUnsafeBufferPointer { text in
      let value = UnsafeBufferPointer(rebasing: text[start..<end])
      if FieldObjects.isOne(value) { return .object }
      return FieldMessages.mayBe(value) ? .message : nil
    }
  }

  private mutating func read(
    _ field: RecordBatch.Field, _ batch: RecordBatch
  ) -> [RecordBatch]? {
    let bytes = Array(batch.text[Int(field.start)..<Int(field.start) + Int(field.length)])
    return messages.read(bytes)?.map { records in
      var records = records
      let count = Int(records.fields.last?.record ?? 0) + 1
      records.owners = Array(repeating: batch.record(of: field), count: count)
      return records
    }
  }
}
