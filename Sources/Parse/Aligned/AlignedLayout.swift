/// How a table is written whose columns stand below each other, filled up with spaces.
struct AlignedLayout {
  /// The names of the columns, as written.
  var header: [[UInt8]]
  /// Where each column begins, in characters from the start of a line; the first at 0.
  var starts: [Int]
  /// Where the first row begins, in bytes.
  var bodyStart: Int
}
