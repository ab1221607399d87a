import Format

/// Blocks of rows, decompressed, for what is looked up near them. One owner, not thread-safe.
final class BlockCache {
  struct Key: Hashable {
    var catalog: Int
    var block: Int
  }

  /// What is kept at most; then all of it is dropped.
  private static let limitInBytes = 32 << 20

  private var blocks: [Key: [UInt8]] = [:]
  private var sizeInBytes = 0

  /// The block, from `read` where it is not kept.
  func bytes(
    _ key: Key, _ read: () throws(IndexError) -> UnsafeBufferPointer<UInt8>
  ) throws(IndexError) -> [UInt8] {
    if let known = blocks[key] { return known }
    let bytes = Array(try read())
    if sizeInBytes > BlockCache.limitInBytes {
      blocks.removeAll(keepingCapacity: true)
      sizeInBytes = 0
    }
    sizeInBytes += bytes.count
    blocks[key] = bytes
    return bytes
  }
}
