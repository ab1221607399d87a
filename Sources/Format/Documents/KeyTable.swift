// Hot code: asked once for each content and source of a run.
public import Corpus

/// Entries of equal width, sorted by a 128-bit hash that each starts with, over mapped bytes, which
/// must outlive it. Equal keys may follow each other.
///
/// Hashes lie evenly, so the place of one is guessed by interpolation: a look-up reads one or two
/// pages, however large the table is.
public struct KeyTable: Sendable {
  static let keyInBytes = 16

  // SAFETY: borrowed from a map that the owner of the table holds; never written.
  nonisolated(unsafe) private let bytes: UnsafeBufferPointer<UInt8>
  private let width: Int
  public let count: Int

  /// Nil where the bytes are no whole number of entries.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, payloadInBytes: Int) {
    width = KeyTable.keyInBytes + payloadInBytes
    guard bytes.count % width == 0 else { return nil }
    self.bytes = bytes
    count = bytes.count / width
  }

  private func word(_ index: Int, _ offset: Int) -> UInt64 {
    // SAFETY: `init` checked that there are `count` entries, and an index is below.
    UInt64(
      littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(
        fromByteOffset: index * width + offset, as: UInt64.self))
  }

  public func key(_ index: Int) -> ContentHash {
    ContentHash(high: word(index, 0), low: word(index, 8))
  }

  /// What follows the key.
  func payload(_ index: Int) -> ByteReader {
    ByteReader(bytes, at: index * width + KeyTable.keyInBytes)
  }

  /// The index of the first entry whose key is not less, or `count`.
  public func firstIndex(of key: ContentHash) -> Int {
    var (low, high) = bracket(key)
    while low < high {
      let middle = (low + high) / 2
      if self.key(middle) < key { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// A range of indexes that has the place of a key: grown from where it should be.
  private func bracket(_ key: ContentHash) -> (Int, Int) {
    guard count > 0 else { return (0, 0) }
    let guess = Int(UInt64(count).multipliedFullWidth(by: key.high).high)
    var step = 16
    if self.key(guess) < key {
      var low = guess + 1
      while low + step < count, self.key(low + step) < key {
        low += step
        step *= 2
      }
      return (low, min(low + step, count))
    }
    var high = guess
    while high - step > 0, !(self.key(high - step) < key) {
      high -= step
      step *= 2
    }
    return (max(high - step, 0), high)
  }
}
