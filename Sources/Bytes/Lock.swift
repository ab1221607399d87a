import Glibc

/// A mutual exclusion lock over `pthread_mutex_t`.
///
/// Not `Synchronization.Mutex`, which gives false reports under the thread sanitizer on Linux.
public final class Lock: @unchecked Sendable {
  // SAFETY: a mutex may be used from any thread; it is allocated once and never moves.
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>

  public init() {
    mutex = .allocate(capacity: 1)
    let status = pthread_mutex_init(mutex, nil)
    precondition(status == 0, "pthread_mutex_init failed with \(status)")
  }

  deinit {
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  /// Runs `body` while holding the lock. Must not be entered again by the same thread.
  public func withLock<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return try body()
  }
}
