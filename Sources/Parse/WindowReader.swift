internal import Corpus

/// Reads a leaf on the lane, window by window, and makes slices of it.
protocol WindowReader {
  /// Reads as much of `bytes` as can be told, all of it when `isAtEnd`; returns how much. The caller
  /// gives the rest again, with more behind it.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, isAtEnd: Bool) -> Int
  /// The slices so far, which are given away.
  mutating func take() -> [Slice]
  /// Ends the leaf.
  mutating func finish()
}

extension WindowReader {
  /// Reads all of `input`, a window of about `windowInBytes` at a time; one that holds nothing whole
  /// grows by `stepInBytes` or doubles. Throws when the stream cannot be read to its end; what came
  /// before was handed over.
  mutating func run(
    _ input: inout LaneInput, windowInBytes: Int, stepInBytes: Int, into sink: inout some SliceSink
  ) throws(StreamError) {
    input.fill(windowInBytes)
    while !sink.isCancelled, !input.bytes.isEmpty {
      let isAtEnd = input.isAtEnd
      let count = input.bytes.withUnsafeBufferPointer { read($0, isAtEnd: isAtEnd) }
      for slice in take() { sink.slice(slice) }
      input.discard(count)
      if count == 0 { input.grow(stepInBytes) } else { input.fill(windowInBytes) }
    }
    finish()
    for slice in take() { sink.slice(slice) }
    if let failure = input.failure { throw failure }
  }
}
