// Hot code: exports, statistics and range look-ups go through it.
import Format

/// Goes through the terms of one section of all shards and segments in key order; what several
/// segments have of a term comes together. One owner, not thread-safe.
final class TermScan {
  struct Source {
    let segment: Int
    let cursor: TermCursor
  }

  private var heap: [Source] = []
  /// The cursors that stand on the current term.
  private(set) var current: [Source] = []
  private let upper: [UInt8]?
  private(set) var isDamaged = false

  /// Keys from `lower` on, and before `upper` where there is one. `shards` nil: all.
  init(
    _ snapshot: Snapshot, _ section: TermDictionary.Section, shards: Range<Int>? = nil,
    from lower: [UInt8] = [], before upper: [UInt8]? = nil
  ) {
    self.upper = upper
    for shard in shards ?? 0..<snapshot.manifest.shards {
      for (segment, mentions) in snapshot.mentions.enumerated() {
        let dictionary = mentions.segment.dictionary
        guard dictionary.entry(shard: shard, section).terms > 0 else { continue }
        let cursor = TermCursor(dictionary, shard: shard, section)
        if !lower.isEmpty { lower.withUnsafeBufferPointer { cursor.seek($0) } }
        push(Source(segment: segment, cursor: cursor))
      }
    }
  }

  /// The current term's key, valid until `next`.
  var key: UnsafeBufferPointer<UInt8> {
    current.first?.cursor.key ?? UnsafeBufferPointer(start: nil, count: 0)
  }

  /// Goes to the next term; false at the end.
  func next() -> Bool {
    for source in current { push(source) }
    current.removeAll(keepingCapacity: true)
    guard let first = heap.first else { return false }
    if let upper, upper.withUnsafeBufferPointer({ compare(first.cursor.key, $0) >= 0 }) {
      heap.removeAll()
      return false
    }
    current.append(pop())
    while let other = heap.first, compare(other.cursor.key, first.cursor.key) == 0 {
      current.append(pop())
    }
    if current.count > 1 { current.sort { $0.segment < $1.segment } }
    return true
  }

  private func push(_ source: Source) {
    guard source.cursor.next() else {
      if source.cursor.isDamaged { isDamaged = true }
      return
    }
    heap.append(source)
    var child = heap.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard compare(source.cursor.key, heap[parent].cursor.key) < 0 else { break }
      heap.swapAt(child, parent)
      child = parent
    }
  }

  /// Takes the source with the smallest key off the heap, which is not empty.
  private func pop() -> Source {
    let first = heap[0]
    let last = heap.removeLast()
    if heap.isEmpty { return first }
    heap[0] = last
    var parent = 0
    while true {
      var child = 2 * parent + 1
      guard child < heap.count else { return first }
      if child + 1 < heap.count,
        compare(heap[child + 1].cursor.key, heap[child].cursor.key) < 0
      {
        child += 1
      }
      guard compare(heap[child].cursor.key, last.cursor.key) < 0 else { return first }
      heap.swapAt(child, parent)
      parent = child
    }
  }
}

extension TermScan {
  /// Throws where terms could not be read, so that a scan is never silently short.
  func checkDamage() throws(IndexError) {
    guard isDamaged else { return }
    throw IndexError(
      .inconsistent,
      "terms cannot be read: run `leakindex verify`, then restore from a copy or index again")
  }
}
