internal import Corpus

/// The runs of text between the records of a content that is not all text: what stands between the
/// rows of a dump, or around the tables of a page.
struct TextRuns {
  private let schema: Schema
  private let batchInBytes: Int
  /// Position of the window within the decoded content, in bytes.
  private var position: UInt64
  private var run: [UInt8] = []
  /// Position of the run's first byte.
  private var start: UInt64 = 0

  init(schema: Schema, batchInBytes: Int, position: UInt64 = 0) {
    self.schema = schema
    self.batchInBytes = max(1, batchInBytes)
    self.position = position
  }

  /// The window moves on.
  mutating func advance(by count: Int) { position += UInt64(count) }

  /// Adds text of the window; what is added between two calls of `flush` lies side by side.
  mutating func append(
    _ window: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ record: inout UInt64,
    _ slices: inout [Slice]
  ) {
    if run.isEmpty { start = position + UInt64(range.lowerBound) }
    run.append(contentsOf: UnsafeBufferPointer(rebasing: window[range]))
    if run.count >= batchInBytes { flush(&record, &slices) }
  }

  /// Adds white space, unless nothing stands before it.
  mutating func appendGap(
    _ window: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ record: inout UInt64,
    _ slices: inout [Slice]
  ) {
    if !run.isEmpty { append(window, range, &record, &slices) }
  }

  /// Hands the run over.
  mutating func flush(_ record: inout UInt64, _ slices: inout [Slice]) {
    guard !run.isEmpty else { return }
    var sink = Sink()
    var slicer = TextSlicer(
      schema: schema, lineEnd: 0x0A, batchInBytes: batchInBytes, firstRecord: record,
      position: start)
    var input = LaneInput(run)
    slicer.run(&input, into: &sink)
    run = []
    record = slicer.record
    slices += sink.slices
  }

  private struct Sink: SliceSink {
    var slices: [Slice] = []
    var isCancelled: Bool { false }
    mutating func slice(_ slice: Slice) { slices.append(slice) }
  }
}
