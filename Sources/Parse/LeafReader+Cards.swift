internal import Bytes
internal import Corpus

extension LeafReader {
  /// Cards are read on the lane, some whole ones at a time. One that is longer than a row may be is
  /// cut.
  func readCards(
    _ format: CardFormat, _ input: consuming LaneInput, into sink: inout some SliceSink
  ) throws(StreamError) -> LeafReport {
    var input = input
    var reader = CardReader(format, fieldNames)
    let goal = max(1, limits.batchInBytes)
    input.fill(goal)
    while !sink.isCancelled, !input.bytes.isEmpty {
      var end = input.bytes.count
      if !input.isAtEnd {
        end = input.bytes.withUnsafeBufferPointer { format.lastEnd(in: $0) }
        if end == 0, input.bytes.count < limits.maximumRowInBytes {
          input.grow(goal)
          continue
        }
        if end == 0 { end = input.bytes.count }
      }
      let cards = input.take(end)
      if let batch = cards.withUnsafeBufferPointer({ reader.read($0) }) {
        sink.slice(.records(batch))
      }
      input.fill(goal)
    }
    if let failure = input.failure { throw failure }
    return LeafReport(media: format.media, records: reader.record)
  }
}
