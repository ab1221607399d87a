// Hot code: borrows.
internal import Corpus

/// A batch as the extractor walks over it.
struct BatchView {
  let text: UnsafeBufferPointer<UInt8>
  let fields: UnsafeBufferPointer<RecordBatch.Field>
  let columns: UnsafeBufferPointer<ColumnPlan>
  /// The region for national phone numbers when the record tells none.
  let region: Country

  /// The field at `index`, nil if there is none or it does not lie in the text.
  @inline(__always)
  func site(_ index: Int) -> FieldSite? {
    guard index >= 0, index < fields.count else { return nil }
    let field = fields[index]
    let start = Int(field.start)
    let end = start + Int(field.length)
    guard end <= text.count, end > start, Int(field.column) < columns.count else { return nil }
    return FieldSite(
      start: start, end: end, record: field.record, column: columns[Int(field.column)])
  }

  func bytes(_ site: FieldSite) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: text[site.range])
  }
}
