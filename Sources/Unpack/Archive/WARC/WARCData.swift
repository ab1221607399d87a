// Hot code: one copy from the block to the caller's buffer.
import Corpus

/// The bytes below a `WARCReader`: header lines, and the data of the record that it stands at.
final class WARCData: ByteStream {
  private let stream: any ByteStream
  private var block: [UInt8] = []
  private var next = 0
  /// Of the record's data, not yet read.
  private var left: UInt64 = 0
  /// In the WARC file.
  private(set) var position: UInt64 = 0
  private(set) var lengthInBytes: UInt64?

  private static let blockInBytes = 128 << 10

  init(_ stream: any ByteStream) { self.stream = stream }

  /// Stands at the data of a record whose header was just read.
  func begin(lengthInBytes: UInt64) {
    left = lengthInBytes
    self.lengthInBytes = lengthInBytes
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(StreamError) -> Int {
    guard left > 0, buffer.count > 0 else { return 0 }
    guard try fill() else {
      let missing = left
      left = 0
      throw StreamError(
        .failed, "the file ends \(missing) bytes before the end of the record", position: position)
    }
    let count = min(buffer.count, block.count - next, Int(clamping: left))
    block.withUnsafeBytes {
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[next..<next + count]))
    }
    advance(count)
    left -= UInt64(count)
    return count
  }

  /// Goes to the end of the record's data. One that is cut off has said so to whoever read it.
  func skip() throws(StreamError) {
    while left > 0, try fill() {
      let count = min(block.count - next, Int(clamping: left))
      advance(count)
      left -= UInt64(count)
    }
    if left > 0 {
      left = 0
      throw StreamError(.failed, "the file ends within a record", position: position)
    }
  }

  /// The next line without its end, or nil at the end of the file. Throws where it is longer than
  /// `limit`.
  func line(limit: Int) throws(StreamError) -> [UInt8]? {
    var line: [UInt8] = []
    var isAny = false
    while try fill() {
      isAny = true
      let rest = block[next...]
      let end = rest.firstIndex(of: 0x0A)
      line += rest[..<(end ?? rest.endIndex)].prefix(limit + 1 - line.count)
      guard line.count <= limit else {
        throw StreamError(.failed, "damaged header of a WARC record", position: position)
      }
      advance((end.map { $0 + 1 } ?? rest.endIndex) - next)
      if end != nil { break }
    }
    if line.last == 0x0D { line.removeLast() }
    return isAny ? line : nil
  }

  private func advance(_ count: Int) {
    next += count
    position += UInt64(count)
  }

  /// Makes sure that the block holds something; false at the end of the file.
  private func fill() throws(StreamError) -> Bool {
    if next < block.count { return true }
    block.removeAll(keepingCapacity: true)
    next = 0
    try stream.append(upTo: WARCData.blockInBytes, to: &block)
    return !block.isEmpty
  }
}
