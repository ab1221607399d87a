// Hot code: one pass over a slice.
internal import Bytes
public import Corpus

/// Turns slices into record batches. Stateless: any worker may parse any slice, in any order.
public struct SliceParser: Sendable {
  public init() {}

  /// The records of a slice. Linear in its size; the slice's bytes become the batch's text without
  /// being copied.
  public func parse(_ slice: consuming Slice) -> RecordBatch {
    switch slice {
    case .records(let batch): batch
    case .csv(let slice): parse(slice)
    case .text(let slice): parse(slice)
    case .table(let slice): slice.records
    }
  }

  private func parse(_ slice: consuming TextSlice) -> RecordBatch {
    let blocks = TextBlocks(lineEnd: slice.lineEnd)
    var fields: [RecordBatch.Field] = []
    slice.bytes.withUnsafeBufferPointer { bytes in
      var at = 0
      while let block = blocks.next(in: bytes, from: at, isAtEnd: true) {
        at = block.next
        if block.isEmpty { continue }
        fields.append(
          RecordBatch.Field(
            record: UInt32(fields.count), column: 0, start: UInt32(block.start),
            length: UInt32(block.end - block.start)))
      }
    }
    return RecordBatch(
      text: slice.bytes, fields: fields, schema: slice.schema, firstRecord: slice.firstRecord,
      textOffset: slice.position, isCutAtStart: slice.isCutAtStart, isCutAtEnd: slice.isCutAtEnd)
  }

  private func parse(_ slice: consuming CSVSlice) -> RecordBatch {
    let window = CSVScanner.windowInBytes
    var scanner = CSVScanner(
      slice.dialect, reportsFields: true, literalQuotes: slice.literalQuotes)
    let found = slice.bytes.withUnsafeBufferPointer { bytes in
      var collector = CSVFieldCollector(
        bytes, slice.dialect, columns: slice.schema.columns.count)
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: window) { positions in
        guard let base = positions.baseAddress else { return }
        for start in stride(from: 0, to: bytes.count, by: window) {
          scanner.scan(
            bytes, from: start, to: min(start + window, bytes.count), positions: base,
            visitor: &collector)
        }
      }
      scanner.finish(at: bytes.count, visitor: &collector)
      return collector
    }
    var text = slice.bytes
    slice.bytes = []
    text.append(contentsOf: found.unescaped)
    return RecordBatch(
      text: text, fields: found.fields, schema: slice.schema, firstRecord: slice.firstRecord,
      isCutAtStart: slice.isCutAtStart, isCutAtEnd: slice.isCutAtEnd)
  }
}
