import Bytes
import CZstd

/// zstd contexts that wait for their next user. Thread-safe.
///
/// Making one maps and touches 160 KB, as long as a whole look-up takes; a range of 64 shards needs
/// 64 of them.
final class DecompressionContexts: @unchecked Sendable {
  static let shared = DecompressionContexts()

  /// More than this are freed when they come back: 40 MB at most lie idle.
  private static let maximumIdle = 256

  // SAFETY: `lock` protects `idle`; a context is used by whoever took it.
  private let lock = Lock()
  private var idle: [OpaquePointer] = []

  func take() -> OpaquePointer {
    if let known = lock.withLock({ idle.popLast() }) { return known }
    guard let context = ZSTD_createDCtx() else { fatalError("out of memory") }
    return context
  }

  func giveBack(_ context: OpaquePointer) {
    let isKept = lock.withLock {
      if idle.count >= DecompressionContexts.maximumIdle { return false }
      idle.append(context)
      return true
    }
    if !isKept { ZSTD_freeDCtx(context) }
  }
}
