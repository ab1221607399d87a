import Bytes

/// A number that one thread raises and another reads.
final class Countup: @unchecked Sendable {
  // SAFETY: `lock` protects `count`.
  private let lock = Lock()
  private var count: UInt64 = 0

  var value: UInt64 { lock.withLock { count } }

  func add(_ more: Int) {
    lock.withLock { count += UInt64(more) }
  }
}
