// Hot code: runs once per span that is read.
import Corpus

/// Goes through the spans of one block.
struct SpanWalk {
  private var reader: ByteReader
  private var base: UInt64
  private var content: Int64
  private var left: Int
  private let limit: UInt64
  private let shapes: ShapeTable

  init(
    _ reader: ByteReader, base: UInt64, content: Int64, left: Int, limit: UInt64,
    _ shapes: ShapeTable
  ) {
    self.reader = reader
    self.base = base
    self.content = content
    self.left = left
    self.limit = limit
    self.shapes = shapes
  }

  /// The next span; nil at the end of the block, and where it is damaged.
  mutating func next() -> SpanTable.Span? {
    guard left > 0 else { return nil }
    left -= 1
    content &+= reader.zigzag()
    let records = reader.varint()
    let shape = UInt32(truncatingIfNeeded: reader.varint())
    let stride = shapes.stride(shape)
    let (positions, overflow) = records.multipliedReportingOverflow(by: UInt64(stride))
    guard !reader.isDamaged, let id = UInt32(exactly: content), stride > 0, !overflow,
      positions <= limit, base <= limit - positions
    else {
      left = 0
      return nil
    }
    let span = SpanTable.Span(
      content: ContentID(rawValue: id), base: base, records: records, shape: shape, stride: stride)
    base += positions
    return span
  }
}
