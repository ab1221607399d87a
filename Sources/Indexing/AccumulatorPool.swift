import Glibc

/// The accumulators that fill: one per worker that adds at the same time. Thread-safe.
///
/// `rotate` takes them all at once, waiting for workers that are in the middle of a batch, so that
/// what was added before the call is in what it returns.
final class AccumulatorPool: @unchecked Sendable {
  private final class Generation {
    var idle: [Accumulator] = []
    var busy = 0
    var sizeInBytes = 0
  }

  // SAFETY: `mutex` protects `current` and the generations; an accumulator is used by whoever
  // borrowed it.
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let returned: UnsafeMutablePointer<pthread_cond_t>
  private var current = Generation()
  private let slabs = Slabs()
  private let shards: Int

  init(shards: Int) {
    self.shards = shards
    mutex = .allocate(capacity: 1)
    returned = .allocate(capacity: 1)
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(returned, nil)
  }

  deinit {
    pthread_cond_destroy(returned)
    pthread_mutex_destroy(mutex)
    returned.deallocate()
    mutex.deallocate()
  }

  /// Runs `body` with an accumulator of its own; returns the memory of all that fill.
  func withAccumulator(_ body: (Accumulator) -> Void) -> Int {
    pthread_mutex_lock(mutex)
    let generation = current
    let accumulator = generation.idle.popLast() ?? Accumulator(shards: shards, slabs: slabs)
    generation.busy += 1
    pthread_mutex_unlock(mutex)
    let before = accumulator.sizeInBytes
    body(accumulator)
    let grown = accumulator.sizeInBytes - before
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    generation.idle.append(accumulator)
    generation.busy -= 1
    generation.sizeInBytes += grown
    if generation.busy == 0 { pthread_cond_broadcast(returned) }
    return current.sizeInBytes
  }

  /// Memory of all accumulators that fill.
  var sizeInBytes: Int {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return current.sizeInBytes
  }

  /// Takes all accumulators; new ones fill from now on.
  func rotate() -> [Accumulator] {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    let generation = current
    current = Generation()
    while generation.busy > 0 { pthread_cond_wait(returned, mutex) }
    return generation.idle
  }
}
