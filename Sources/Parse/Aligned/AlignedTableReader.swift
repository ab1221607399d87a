// Hot code: one pass over each line of a table.
internal import Bytes
internal import Corpus

/// Reads the rows of an aligned table on the lane. A rule between rows is none.
struct AlignedTableReader: WindowReader {
  private let starts: [Int]
  private let columns: [Schema.Column]
  private var builder: BatchBuilder

  /// Records read so far.
  var record: UInt64 { builder.record }

  init(_ layout: AlignedLayout, schema: Schema, batchInBytes: Int) {
    starts = layout.starts
    columns = schema.columns
    builder = BatchBuilder(batchInBytes: batchInBytes)
  }

  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, isAtEnd: Bool) -> Int {
    var start = 0
    while start < bytes.count {
      let end = firstIndex(of: 0x0A, in: bytes, from: start)
      if end == nil, !isAtEnd {
        // A line without end: what is there of it is a row.
        guard bytes.count - start > BatchBuilder.maximumRecordInBytes else { break }
      }
      readRow(bytes, start..<(end ?? bytes.count))
      start = min((end ?? bytes.count) + 1, bytes.count)
    }
    return start
  }

  private mutating func readRow(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let line = AlignedLine(bytes, range)
    if line.isRule { return }
    line.forEachCell(starts) { column, cell in
      builder.beginField(UInt32(column))
      builder.append(UnsafeBufferPointer(rebasing: bytes[cell]))
    }
    builder.endRecord(columns)
  }

  mutating func take() -> [Slice] { builder.take().map { .records($0) } }

  mutating func finish() { builder.emit(columns) }
}
