internal import Bytes
internal import Corpus

extension LeafReader {
  /// What is handed to the tokenizer at once.
  private static let jsonPieceInBytes = 256 << 10

  /// JSON is parsed on the lane. In JSON lines a line that is broken is read as text and the next one
  /// as JSON again; any other text is read as JSON up to where it is none and as text from there on,
  /// so that nothing is lost.
  func readJSON(
    _ shape: JSONShape, _ input: consuming LaneInput, into sink: inout some SliceSink
  ) throws(StreamError) -> LeafReport {
    var input = input
    var tokenizer = JSONTokenizer(maximumDepth: limits.maximumJSONDepth)
    var builder = JSONRecordBuilder(shape, limits: limits, fieldNames: fieldNames)
    var brokenLines = 0
    var position: UInt64 = 0
    while !sink.isCancelled {
      input.fill(Self.jsonPieceInBytes)
      if input.bytes.isEmpty { break }
      let read = input.bytes.withUnsafeBufferPointer { tokenizer.parse($0, &builder) }
      input.discard(read)
      position += UInt64(read)
      for batch in builder.take() { sink.slice(.records(batch)) }
      guard let failure = tokenizer.failure else { continue }
      builder.abandon()
      guard shape.isSequence else {
        hand(over: &builder, to: &sink)
        return try readRest(
          input, from: position, records: builder.record,
          "\(failure.reason) at byte \(position); read as text from there", into: &sink)
      }
      brokenLines += 1
      position += skipLine(&input, &builder)
      tokenizer.restart()
    }
    if let failure = input.failure { throw failure }
    tokenizer.finish(&builder)
    hand(over: &builder, to: &sink)
    var report = LeafReport(media: .json, records: builder.record)
    if brokenLines > 0 {
      report.reason = "\(brokenLines) broken JSON lines were read as text"
    } else if let failure = tokenizer.failure {
      report.reason = failure.reason
    }
    return report
  }

  private func hand(over builder: inout JSONRecordBuilder, to sink: inout some SliceSink) {
    builder.finish()
    for batch in builder.take() { sink.slice(.records(batch)) }
  }

  /// Reads up to the end of the line as text; returns how much it was.
  private func skipLine(_ input: inout LaneInput, _ builder: inout JSONRecordBuilder) -> UInt64 {
    var skipped: UInt64 = 0
    while true {
      input.fill(Self.jsonPieceInBytes)
      let end = input.bytes.withUnsafeBufferPointer { firstIndex(of: 0x0A, in: $0) }
      let count = end ?? input.bytes.count
      input.bytes.withUnsafeBufferPointer {
        builder.broken(UnsafeBufferPointer(rebasing: $0[..<count]))
      }
      input.discard(count)
      skipped += UInt64(count)
      if end != nil || input.bytes.isEmpty && input.isAtEnd { return skipped }
    }
  }

  private func readRest(
    _ input: consuming LaneInput, from position: UInt64, records: UInt64, _ reason: String,
    into sink: inout some SliceSink
  ) throws(StreamError) -> LeafReport {
    var input = input
    var slicer = TextSlicer(
      schema: textSchema, lineEnd: 0x0A, batchInBytes: limits.batchInBytes, firstRecord: records,
      position: position)
    slicer.run(&input, into: &sink)
    if let failure = input.failure { throw failure }
    return LeafReport(media: .json, reason: reason, records: slicer.record)
  }
}
