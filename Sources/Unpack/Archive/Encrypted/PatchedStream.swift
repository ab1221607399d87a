// Hot code: bytes of a decrypted archive pass here once.
internal import Corpus

/// An archive put together from pieces of another stream: as they are, decrypted as they are read,
/// or written anew. Nothing of it is ever stored.
final class PatchedStream: ByteStream {
  enum Piece {
    case written([UInt8])
    /// A range of the stream below.
    case copied(Range<UInt64>)
    /// The first `count` bytes of what begins at `start` and was encrypted.
    case decrypted(start: UInt64, count: UInt64, BlockCipher)

    var count: UInt64 {
      switch self {
      case .written(let bytes): UInt64(bytes.count)
      case .copied(let range): UInt64(range.count)
      case .decrypted(_, let count, _): count
      }
    }
  }

  private let stream: any ByteStream
  private let pieces: [Piece]
  /// Where each piece begins, and at last where all end.
  private let starts: [UInt64]
  private var position: UInt64 = 0
  private var piece = 0
  /// Whole blocks are read at once.
  private static let windowInBytes = 64 << 10
  /// The blocks that were decrypted last, and where they begin in the patched stream.
  private var window: [UInt8] = []
  private var windowStart: UInt64 = 0

  /// `stream` must be able to seek.
  init(_ stream: any ByteStream, _ pieces: [Piece]) {
    self.stream = stream
    self.pieces = pieces.filter { $0.count > 0 }
    var starts: [UInt64] = [0]
    for piece in self.pieces { starts.append(starts[starts.count - 1] &+ piece.count) }
    self.starts = starts
  }

  var lengthInBytes: UInt64? { starts[starts.count - 1] }
  var isSeekable: Bool { true }

  func seek(to position: UInt64) throws(StreamError) {
    self.position = position
    // The piece that holds the position: the last one that begins at or before it.
    var (low, high) = (0, pieces.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle + 1] <= position { low = middle + 1 } else { high = middle }
    }
    piece = low
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(StreamError) -> Int {
    while piece < pieces.count, position >= starts[piece + 1] { piece += 1 }
    guard piece < pieces.count, buffer.count > 0 else { return 0 }
    let offset = position - starts[piece]
    let room = Int(min(UInt64(buffer.count), starts[piece + 1] - position))
    let part = UnsafeMutableRawBufferPointer(rebasing: buffer[..<room])
    let count: Int
    switch pieces[piece] {
    case .written(let bytes):
      part.copyBytes(from: bytes[Int(offset)..<Int(offset) + room])
      count = room
    case .copied(let range):
      try stream.seek(to: range.lowerBound + offset)
      count = try stream.read(into: part)
    case .decrypted(let start, let whole, let cipher):
      count = try readDecrypted(start, offset, whole, cipher, into: part)
    }
    position += UInt64(count)
    return count
  }

  private func readDecrypted(
    _ start: UInt64, _ offset: UInt64, _ whole: UInt64, _ cipher: BlockCipher,
    into part: UnsafeMutableRawBufferPointer
  ) throws(StreamError) -> Int {
    if position < windowStart || position >= windowStart + UInt64(window.count) {
      try decrypt(start, offset, whole, cipher)
    }
    guard position < windowStart + UInt64(window.count) else { return 0 }
    let from = Int(position - windowStart)
    let count = min(part.count, window.count - from)
    part.copyBytes(from: window[from..<from + count])
    return count
  }

  /// Decrypts the blocks from that of `offset` on, up to the end of the piece; a block that is not
  /// whole is nothing.
  private func decrypt(
    _ start: UInt64, _ offset: UInt64, _ whole: UInt64, _ cipher: BlockCipher
  ) throws(StreamError) {
    let block = UInt64(BlockCipher.blockInBytes)
    let first = offset / block * block
    var before = cipher.initialVector
    window = []
    if first > 0 {
      try stream.seek(to: start + first - block)
      before = try stream.readFully(BlockCipher.blockInBytes)
    } else {
      try stream.seek(to: start)
    }
    var bytes = try stream.readFully(Self.windowInBytes)
    bytes.removeLast(bytes.count % BlockCipher.blockInBytes)
    guard before.count == BlockCipher.blockInBytes else { return }
    bytes.withUnsafeMutableBytes { cipher.decrypt($0, after: before) }
    // What fills up the last block is not of the piece.
    if UInt64(bytes.count) > whole - first { bytes.removeLast(bytes.count - Int(whole - first)) }
    window = bytes
    windowStart = position - (offset - first)
  }
}
