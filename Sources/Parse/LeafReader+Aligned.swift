internal import Corpus

extension LeafReader {
  /// A table in columns of equal width: each line is a record.
  func readAligned(
    _ layout: AlignedLayout, _ input: consuming LaneInput, into sink: inout some SliceSink
  ) throws(StreamError) -> LeafReport {
    input.fill(layout.bodyStart)
    input.discard(layout.bodyStart)
    var reader = AlignedTableReader(
      layout, schema: CSVSchema.make(layout.header, width: layout.starts.count, fieldNames),
      batchInBytes: limits.batchInBytes)
    try reader.run(
      &input, windowInBytes: limits.batchInBytes, stepInBytes: limits.batchInBytes, into: &sink)
    return LeafReport(media: .plain, records: reader.record)
  }
}
