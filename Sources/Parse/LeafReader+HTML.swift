internal import Bytes
internal import Corpus

extension LeafReader {
  /// Pages are cut on the lane: their tables may be records.
  func readHTML(
    _ input: consuming LaneInput, into sink: inout some SliceSink
  ) throws(StreamError) -> LeafReport {
    var input = input
    var reader = HTMLReader(limits: limits, fieldNames: fieldNames, textSchema: textSchema)
    let goal = max(1, limits.batchInBytes)
    try reader.run(&input, windowInBytes: 4 * goal, stepInBytes: goal, into: &sink)
    return LeafReport(media: .html, records: reader.record)
  }
}
