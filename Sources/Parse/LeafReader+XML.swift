internal import Bytes
internal import Corpus

extension LeafReader {
  /// What is handed to the parser at once.
  private static let pieceInBytes = 64 << 10

  /// XML is parsed on the lane. What is not well-formed is read as XML up to there and as text from
  /// there on, so that nothing is lost.
  func readXML(
    _ input: consuming LaneInput, into sink: inout some SliceSink
  ) throws(StreamError) -> LeafReport {
    input.fill(Self.pieceInBytes)
    let shape = input.bytes.withUnsafeBufferPointer { XMLShapeFinder.find(in: $0) }
    let isDeclared = input.bytes.prefix(64).drop { $0 <= 0x20 }.starts(with: "<?xml".utf8)
    var parser = XMLPushParser(shape, limits: limits, fieldNames: fieldNames)
    let start = feed(&input, to: &parser, into: &sink)
    if let failure = input.failure { throw failure }
    var report = LeafReport(media: .xml, records: parser.record)
    if parser.skippedReferences > 0 {
      report.reason = "\(parser.skippedReferences) entity references were not expanded"
    }
    guard let failure = parser.failure, !sink.isCancelled else { return report }
    return try readRest(
      input, after: failure, discarded: start, isDeclared: isDeclared, report, into: &sink)
  }

  /// Feeds all of the input, or as much as the parser takes. Returns the position of the first byte
  /// that the input still holds: at least the last piece is kept, to find a good place to go on.
  private func feed(
    _ input: inout LaneInput, to parser: inout XMLPushParser, into sink: inout some SliceSink
  ) -> UInt64 {
    var discarded: UInt64 = 0
    var fed = 0
    var goesOn = true
    while goesOn, !sink.isCancelled {
      if fed > 16 * Self.pieceInBytes, !input.isAtEnd {
        let surplus = fed - Self.pieceInBytes
        input.discard(surplus)
        discarded += UInt64(surplus)
        fed = Self.pieceInBytes
      }
      input.fill(fed + 4 * Self.pieceInBytes)
      let end = min(fed + Self.pieceInBytes, input.bytes.count)
      if fed == end { break }
      goesOn = input.bytes.withUnsafeBufferPointer {
        parser.parse(UnsafeBufferPointer(rebasing: $0[fed..<end]))
      }
      fed = end
      for batch in parser.take() { sink.slice(.records(batch)) }
    }
    if goesOn, input.failure == nil, !sink.isCancelled { _ = parser.end() }
    parser.finish()
    for batch in parser.take() { sink.slice(.records(batch)) }
    return discarded
  }

  private func readRest(
    _ input: consuming LaneInput, after failure: XMLFailure, discarded: UInt64, isDeclared: Bool,
    _ report: LeafReport, into sink: inout some SliceSink
  ) throws(StreamError) -> LeafReport {
    // Behind the last tag before the place, so that no value is cut.
    let place = min(Int(failure.position - min(failure.position, discarded)), input.bytes.count)
    let cut = input.bytes.withUnsafeBufferPointer {
      lastIndex(of: UInt8(ascii: ">"), in: $0, before: place).map { $0 + 1 } ?? place
    }
    input.discard(cut)
    let position = discarded + UInt64(cut)
    var slicer = TextSlicer(
      schema: textSchema, lineEnd: 0x0A, batchInBytes: limits.batchInBytes,
      firstRecord: report.records, position: position)
    slicer.run(&input, into: &sink)
    if let failure = input.failure { throw failure }
    var report = report
    // What only looked like XML was never promised to be it.
    let isPlain = !isDeclared && report.records == 0
    report.media = isPlain ? .plain : .xml
    report.records = slicer.record
    if isPlain { return report }
    report.outcome = !isDeclared ? .indexed : failure.outcome
    report.reason = "\(failure.reason) at byte \(failure.position); read as text from there"
    return report
  }
}
