/// A stream whose first bytes were read already, to look at them, and are given once more.
public final class PrefixedStream: ByteStream {
  private let prefix: [UInt8]
  private var position = 0
  private let rest: any ByteStream

  /// `prefix` is what was read from the start of `rest`.
  public init(_ prefix: [UInt8], then rest: any ByteStream) {
    self.prefix = prefix
    self.rest = rest
  }

  public var lengthInBytes: UInt64? { rest.lengthInBytes }
  public var isSeekable: Bool { rest.isSeekable }

  public func seek(to position: UInt64) throws(StreamError) {
    // Past the prefix for good: the stream below holds the same bytes.
    try rest.seek(to: position)
    self.position = prefix.count
  }

  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(StreamError) -> Int {
    guard position < prefix.count else { return try rest.read(into: buffer) }
    let count = min(buffer.count, prefix.count - position)
    prefix.withUnsafeBytes {
      buffer.copyMemory(from: .init(rebasing: $0[position..<position + count]))
    }
    position += count
    return count
  }
}
