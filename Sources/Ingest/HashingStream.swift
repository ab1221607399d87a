import Bytes
import Corpus

/// A stream that hashes what passes through it, stops over a length limit and when the run is
/// cancelled.
final class HashingStream: ByteStream {
  private let base: any ByteStream
  private var hash: Hash128
  private let maximumInBytes: UInt64
  private let isCancelled: () -> Bool

  /// Bytes that passed so far.
  private(set) var positionInBytes: UInt64 = 0

  init(
    _ base: any ByteStream, seed: UInt64, maximumInBytes: UInt64,
    isCancelled: @escaping () -> Bool
  ) {
    self.base = base
    hash = Hash128(seed: seed)
    self.maximumInBytes = maximumInBytes
    self.isCancelled = isCancelled
  }

  var lengthInBytes: UInt64? { base.lengthInBytes }

  /// The hash of all that passed.
  var value: ContentHash {
    let (high, low) = hash.value()
    return ContentHash(high: high, low: low)
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(StreamError) -> Int {
    guard !isCancelled() else { throw StreamError(.cancelled, "cancelled") }
    let count = try base.read(into: buffer)
    positionInBytes += UInt64(count)
    guard positionInBytes <= maximumInBytes else {
      throw StreamError(
        .refused, "member size over the limit \(maximumInBytes) (--max-size)",
        position: maximumInBytes)
    }
    hash.update(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<count]))
    return count
  }

  /// Reads what is left, so that hash and length speak of the whole content.
  func drain() throws(StreamError) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 16)
    defer { buffer.deallocate() }
    while try read(into: buffer) > 0 {}
  }
}
