// Hot code: a plain value.

/// One field of the batch being read: where it lies and how its column is read.
struct FieldSite {
  /// Range in the batch's text.
  var start: Int
  var end: Int
  var record: UInt32
  var column: ColumnPlan

  var range: Range<Int> { start..<end }
}
