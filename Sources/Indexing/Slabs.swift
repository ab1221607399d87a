import Bytes

/// Memory for accumulators, in slabs that are handed back after a flush and used again, so that a
/// long run does not fragment the heap. Thread-safe.
final class Slabs: @unchecked Sendable {
  static let slabInBytes = 1 << 20

  // SAFETY: `lock` protects `free`.
  private let lock = Lock()
  private var free: [UnsafeMutablePointer<UInt8>] = []

  deinit { for slab in free { slab.deallocate() } }

  func take() -> UnsafeMutablePointer<UInt8> {
    lock.withLock { free.popLast() } ?? .allocate(capacity: Slabs.slabInBytes)
  }

  func giveBack(_ slabs: [UnsafeMutablePointer<UInt8>]) {
    lock.withLock { free.append(contentsOf: slabs) }
  }
}
