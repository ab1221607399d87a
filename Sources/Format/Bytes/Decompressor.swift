import CZstd

/// Reads the blocks that `Compressor` wrote. One owner, not thread-safe.
public final class Decompressor {
  private let context: OpaquePointer
  private var space: UnsafeMutableBufferPointer<UInt8>

  /// No block is larger; a damaged length cannot make us allocate more.
  public static let maximumBlockInBytes = 16 << 20

  public init() {
    context = DecompressionContexts.shared.take()
    space = .allocate(capacity: 16 << 10)
  }

  deinit {
    DecompressionContexts.shared.giveBack(context)
    space.deallocate()
  }

  /// The raw bytes of the block at the reader's position, valid until the next call; nil where the
  /// block is damaged. Blocks that are not compressed are not copied.
  public func block(_ reader: inout ByteReader) -> UnsafeBufferPointer<UInt8>? {
    let rawCount = reader.count(upTo: Decompressor.maximumBlockInBytes)
    let count = reader.count(upTo: reader.bytes.count)
    guard !reader.isDamaged else { return nil }
    if count == 0 {
      let raw = reader.take(rawCount)
      return reader.isDamaged ? nil : raw
    }
    let packed = reader.take(count)
    guard !reader.isDamaged else { return nil }
    if space.count < rawCount {
      space.deallocate()
      space = .allocate(capacity: max(rawCount, 2 * space.count))
    }
    let size = ZSTD_decompressDCtx(
      context, space.baseAddress, rawCount, packed.baseAddress, packed.count)
    guard ZSTD_isError(size) == 0, size == rawCount else { return nil }
    return UnsafeBufferPointer(rebasing: space[..<rawCount])
  }
}
