internal import Corpus

/// What stands above a table's header: titles, comments. Nothing is lost, so its lines are records
/// too, before the first row. They are text and have a schema of their own, so that the plan of the
/// table is not made of them.
enum CSVPreamble {
  /// The lines of the preamble with `schema`, whose only column takes text; nil where all is blank.
  static func records(_ layout: CSVLayout, in bytes: [UInt8], _ schema: Schema) -> RecordBatch? {
    let range = layout.preamble.clamped(to: 0..<bytes.count)
    var batch = RecordBatch(text: Array(bytes[range]), schema: schema)
    var start = 0
    for end in 0...batch.text.count {
      guard end == batch.text.count || batch.text[end] == 0x0A || batch.text[end] == 0x0D else {
        continue
      }
      if batch.text[start..<end].contains(where: { $0 > 0x20 && $0 != layout.dialect.delimiter }) {
        batch.fields.append(
          RecordBatch.Field(
            record: UInt32(batch.fields.count), column: 0, start: UInt32(start),
            length: UInt32(end - start)))
      }
      start = end + 1
    }
    return batch.isEmpty ? nil : batch
  }
}
