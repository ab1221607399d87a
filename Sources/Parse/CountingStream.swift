internal import Corpus

/// Counts what is read of a stream.
final class CountingStream: ByteStream {
  private let inner: any ByteStream
  /// Bytes read so far.
  private(set) var count: UInt64 = 0

  init(_ inner: any ByteStream) {
    self.inner = inner
  }

  var lengthInBytes: UInt64? { inner.lengthInBytes }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(StreamError) -> Int {
    let read = try inner.read(into: buffer)
    count += UInt64(read)
    return read
  }
}
