import Glibc

/// A lock with a condition: waiters sleep until somebody changes what they wait for.
final class Monitor: @unchecked Sendable {
  // SAFETY: both may be used from any thread; they are allocated once and never move.
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let condition: UnsafeMutablePointer<pthread_cond_t>

  init() {
    mutex = .allocate(capacity: 1)
    condition = .allocate(capacity: 1)
    precondition(pthread_mutex_init(mutex, nil) == 0, "pthread_mutex_init failed")
    precondition(pthread_cond_init(condition, nil) == 0, "pthread_cond_init failed")
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  /// Runs `body` while holding the lock, which `wait` lets go of while it sleeps.
  func enter<Result>(_ body: () -> Result) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return body()
  }

  /// Sleeps until `wakeAll`. Only inside `enter`, and in a loop that looks again.
  func wait() {
    pthread_cond_wait(condition, mutex)
  }

  /// Wakes every waiter. Only inside `enter`.
  func wakeAll() {
    pthread_cond_broadcast(condition)
  }
}
