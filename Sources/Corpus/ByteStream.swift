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
    let goal = bytes.count + count
    let step = 1 << 20
    while bytes.count < goal {
      let start = bytes.count
      let want = min(step, goal - start)
      // Grown step by step: a caller's "up to" can be far more than what there is.
      bytes.append(contentsOf: repeatElement(0, count: want))
      // `Array`'s closure takes no typed error, so the error crosses it as a value.
      var failure: StreamError?
      let filled = bytes.withUnsafeMutableBytes { raw in
        fill(UnsafeMutableRawBufferPointer(rebasing: raw[start...]), failure: &failure)
      }
      bytes.removeLast(want - filled)
      if let failure { throw failure }
      if filled < want { return }
    }
  }

  /// Reads until `buffer` is full, the stream ends or fails; returns how much is there.
  private func fill(_ buffer: UnsafeMutableRawBufferPointer, failure: inout StreamError?) -> Int {
    var filled = 0
    while filled < buffer.count {
      do throws(StreamError) {
        let got = try read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
        if got == 0 { break }
        filled += got
      } catch {
        failure = error
        break
      }
    }
    return filled
  }
}
