/// The rest of a stream that cannot be read: throws at once. Behind a `PrefixedStream` it hands
/// over what could be read and then says why there is no more.
public final class FailedStream: ByteStream {
  private let error: StreamError

  public init(_ error: StreamError) {
    self.error = error
  }

  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(StreamError) -> Int {
    if buffer.count == 0 { return 0 }
    throw error
  }
}
