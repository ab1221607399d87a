internal import Bytes
internal import Corpus

extension LeafReader {
  /// Dumps are read on the lane, window by window; a row that does not fit one lets it grow.
  func readSQL(
    _ dialect: SQLDialect, _ input: consuming LaneInput, into sink: inout some SliceSink
  ) throws(StreamError) -> LeafReport {
    var input = input
    var reader = SQLReader(
      dialect, limits: limits, fieldNames: fieldNames, textSchema: textSchema)
    let goal = max(1, limits.batchInBytes)
    input.fill(2 * goal)
    while !sink.isCancelled, !input.bytes.isEmpty {
      let isAtEnd = input.isAtEnd
      let read = input.bytes.withUnsafeBufferPointer { reader.read($0, isAtEnd: isAtEnd) }
      for slice in reader.take() { sink.slice(slice) }
      input.discard(read)
      if read == 0 { input.grow(goal) } else { input.fill(2 * goal) }
    }
    reader.finish()
    for slice in reader.take() { sink.slice(slice) }
    if let failure = input.failure { throw failure }
    return LeafReport(media: Self.sql, records: reader.record)
  }

  static let sql = MediaType(rawValue: "application/sql")
}
