import Bytes
import Format

extension IndexWriter {
  /// Flushes what fills the memory, unless another worker did so meanwhile.
  func flushIfFull() {
    flushLock.withLock {
      guard failure == nil, pool.sizeInBytes > options.memoryInBytes / 2 else { return }
      do throws(IndexError) {
        try flushLocked(pool.rotate())
      } catch {
        fail(error)
      }
    }
  }

  /// Writes accumulators as a segment, which the next commit names.
  func flush(_ accumulators: [Accumulator]) throws(IndexError) {
    try flushLock.withLock { () throws(IndexError) in try flushLocked(accumulators) }
  }

  private func flushLocked(_ accumulators: [Accumulator]) throws(IndexError) {
    guard accumulators.contains(where: { $0.mentionCount > 0 }) else { return }
    let id = lock.withLock { state.takeSegmentID() }
    let entry = try MentionsFlush.write(
      accumulators, id: id, workers: options.flushWorkers, without: tombstones, place: place)
    guard let entry else { return }
    lock.withLock {
      state.finishSegment(entry)
      state.mentionsAdded += entry.count
    }
    // As often as memory was full, what look-ups read must not fill it.
    lock.withLock { state.committed }.releasePages()
  }
}
