internal import Bytes
internal import Corpus

/// The bytes of a leaf as the lane reads them: a window that grows at its end and is given up at
/// its start.
struct LaneInput {
  /// What was read and not given up yet.
  private(set) var bytes: [UInt8]
  private let stream: (any ByteStream)?
  /// Nothing comes after `bytes`.
  private(set) var isAtEnd: Bool
  /// Why the stream ended before its end.
  private(set) var failure: StreamError?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    stream = nil
    isAtEnd = true
  }

  init(_ stream: any ByteStream) {
    bytes = []
    self.stream = stream
    isAtEnd = false
  }

  /// All of it in UTF-8, when all of it is here.
  consuming func decoded(_ encoding: LeafFormat.Encoding) -> LaneInput {
    var input = self
    if encoding.markInBytes > 0 { input.bytes.removeFirst(encoding.markInBytes) }
    guard let charset = encoding.charset, charset != .utf8 else { return input }
    var decoded: [UInt8] = []
    input.bytes.withUnsafeBufferPointer { charset.decode($0, into: &decoded) }
    input.bytes = decoded
    return input
  }

  /// Reads until `count` bytes are in the window or the stream has ended.
  mutating func fill(_ count: Int) {
    guard !isAtEnd, bytes.count < count, let stream else { return }
    do throws(StreamError) {
      try stream.append(upTo: count - bytes.count, to: &bytes)
    } catch {
      failure = error
    }
    isAtEnd = bytes.count < count || failure != nil
  }

  /// Reads at least `step` bytes more, and as much again as there is, unless the stream ends.
  mutating func grow(_ step: Int) {
    fill(bytes.count + max(step, bytes.count))
  }

  /// Gives the first `count` bytes away.
  mutating func take(_ count: Int) -> [UInt8] {
    if count <= 0 { return [] }
    guard count < bytes.count else {
      defer { bytes = [] }
      return bytes
    }
    let taken = Array(bytes[..<count])
    bytes.removeFirst(count)
    return taken
  }

  /// Gives the first `count` bytes up.
  mutating func discard(_ count: Int) {
    bytes.removeFirst(min(count, bytes.count))
  }
}
