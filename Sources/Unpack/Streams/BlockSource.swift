import Corpus

/// A stream that holds its next bytes in memory of its own already: a reader on top of it borrows
/// them instead of copying them (a tar inside a gzip stream).
protocol BlockSource: ByteStream {
  /// The next bytes, empty only at the end; valid until the next call of any method.
  func nextBlock() throws(StreamError) -> UnsafeRawBufferPointer
}
