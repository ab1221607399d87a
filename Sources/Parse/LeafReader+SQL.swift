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
    try reader.run(&input, windowInBytes: 2 * goal, stepInBytes: goal, into: &sink)
    return LeafReport(media: Self.sql, records: reader.record)
  }

  static let sql = MediaType(rawValue: "application/sql")
}
