// Warm code: once per object that stands in a field.
internal import Corpus

/// Reads the objects in JSON that stand whole in fields: events and settings that a table keeps as
/// they came.
struct FieldObjects {
  private let fieldNames: FieldNames

  /// Shorter objects name nobody.
  static let minimumInBytes = 16

  init(fieldNames: FieldNames) { self.fieldNames = fieldNames }

  /// Whether a value is an object, or an array that holds some, and nothing else.
  static func isOne(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = value.first(where: { $0 > 0x20 }),
      first == UInt8(ascii: "{") || first == UInt8(ascii: "["),
      let last = value.last(where: { $0 > 0x20 }),
      last == UInt8(ascii: "}") || last == UInt8(ascii: "]")
    else { return false }
    return JSONShape.isWhole(value)
  }

  /// The records of the objects in some fields of a batch, all with the same columns.
  func read(_ fields: [Int], of batch: RecordBatch) -> [RecordBatch] {
    guard !fields.isEmpty else { return [] }
    var limits = Limits()
    limits.batchInBytes = batch.text.count + 1
    var builder = JSONRecordBuilder(.oneByOne, limits: limits, fieldNames: fieldNames)
    /// By record of the builder: the record that its field stood in.
    var owners: [UInt64] = []
    for index in fields {
      let field = batch.fields[index]
      var tokenizer = JSONTokenizer(maximumDepth: limits.maximumJSONDepth)
      batch.text.withUnsafeBufferPointer { text in
        let range = Int(field.start)..<Int(field.start) + Int(field.length)
        _ = tokenizer.parse(UnsafeBufferPointer(rebasing: text[range]), &builder)
      }
      tokenizer.finish(&builder)
      builder.abandon()
      let record = batch.record(of: field)
      while owners.count < builder.record { owners.append(record) }
    }
    builder.finish()
    return builder.take().map { records in
      var records = records
      let first = Int(records.firstRecord)
      let count = Int(records.fields.last?.record ?? 0) + 1
      records.owners = Array(owners[first..<first + count])
      return records
    }
  }
}
