import Bytes

/// Counts the pieces of something that are still under way on any worker.
final class Countdown: @unchecked Sendable {
  // SAFETY: `lock` protects `count`.
  private let lock = Lock()
  private var count = 1

  /// Begins with one piece: whoever made it.
  init() {}

  /// One piece more.
  func hold() {
    lock.withLock { count += 1 }
  }

  /// One piece less; true for the last one.
  func release() -> Bool {
    lock.withLock {
      count -= 1
      return count == 0
    }
  }
}
