/// Bytes that come one after the other: a file, a member of an archive, a decoded attachment.
///
/// Calls are per chunk (64 KiB and more), so the dynamic dispatch costs nothing. Not thread-safe:
/// one owner at a time.
public protocol ByteStream: AnyObject {
  /// Fills up to `buffer.count` bytes and returns how many; 0 only at the end (or for an empty
  /// buffer). Throws `StreamError` when the rest cannot be read; what came before stands.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(StreamError) -> Int

  /// Total length in bytes if it is known beforehand.
  var lengthInBytes: UInt64? { get }

  /// True when `seek` works.
  var isSeekable: Bool { get }

  /// Goes to an absolute position. Only for seekable streams.
  func seek(to position: UInt64) throws(StreamError)
}

extension ByteStream {
  public var lengthInBytes: UInt64? { nil }
  public var isSeekable: Bool { false }
  public func seek(to position: UInt64) throws(StreamError) {
    throw StreamError(.failed, "this stream cannot seek")
  }

  /// Reads until `count` bytes are there or the stream ends.
  public func readFully(_ count: Int) throws(StreamError) -> [UInt8] {
    var bytes: [UInt8] = []
    try append(upTo: count, to: &bytes)
    return bytes
  }

  /// Appends up to `count` bytes to `bytes`; fewer only at the end of the stream. When it throws,
  /// `bytes` holds what could be read before.
  public func append(upTo count: Int, to bytes: inout [UInt8]) throws(StreamError) {
    if let length = lengthInBytes {
      bytes.reserveCapacity(bytes.count + min(count, Int(clamping: length)))
    }
    // A caller's "up to" can be far more than what there is, so it passes through a small buffer.
    let buffer = UnsafeMutableRawBufferPointer.allocate(
      byteCount: min(count, 128 << 10), alignment: 16)
    defer { buffer.deallocate() }
    var left = count
    while left > 0 {
      let got = try read(
        into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<min(left, buffer.count)]))
      if got == 0 { return }
      bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: buffer[..<got]))
      left -= got
    }
  }
}
