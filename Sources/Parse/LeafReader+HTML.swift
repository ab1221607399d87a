internal import Bytes
internal import Corpus

extension LeafReader {
  /// Pages are cut on the lane: their tables may be records.
  func readHTML(
    _ input: consuming LaneInput, _ encoding: LeafFormat.Encoding, into sink: inout some SliceSink
  ) throws(StreamError) -> LeafReport {
    var input = input
    // Offsets in plain UTF-8 are those in the file, so its byte order mark counts.
    let isUTF8 = encoding.charset == nil || encoding.charset == .utf8
    var reader = HTMLReader(
      limits: limits, fieldNames: fieldNames, textSchema: textSchema,
      position: isUTF8 ? UInt64(encoding.markInBytes) : 0)
    let goal = max(1, limits.batchInBytes)
    try reader.run(&input, windowInBytes: 4 * goal, stepInBytes: goal, into: &sink)
    return LeafReport(media: .html, records: reader.record)
  }
}
