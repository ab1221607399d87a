import CZstd

/// A zstd context that compresses blocks one after the other. One owner, not thread-safe.
public struct Compressor: ~Copyable {
  private let context: OpaquePointer
  private let level: Int32

  public init(level: Int32 = 1) {
    guard let context = ZSTD_createCCtx() else { fatalError("out of memory") }
    self.context = context
    self.level = level
  }

  deinit { ZSTD_freeCCtx(context) }

  /// Appends a block: the raw length, then the compressed length, or 0 when compression does not
  /// pay and the bytes follow as they are.
  public borrowing func append(
    _ raw: UnsafeBufferPointer<UInt8>, to output: inout ByteBuffer, scratch: inout ByteBuffer
  ) {
    output.append(varint: UInt64(raw.count))
    scratch.removeAll()
    let bound = ZSTD_compressBound(raw.count)
    scratch.reserve(bound)
    let size = ZSTD_compressCCtx(context, scratch.base, bound, raw.baseAddress, raw.count, level)
    if ZSTD_isError(size) == 0, size + 8 < raw.count {
      output.append(varint: UInt64(size))
      // SAFETY: zstd wrote `size` bytes, at most `bound`, for which room was made.
      output.append(UnsafeBufferPointer(start: scratch.base, count: size))
    } else {
      output.append(varint: 0)
      output.append(raw)
    }
  }
}
