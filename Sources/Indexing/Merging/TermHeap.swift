// Hot code: every term of a merge goes through it.
import Format

/// Goes through the terms of one section of one shard of several segments in key order; what
/// several segments have of a term comes together, in the order of the segments.
struct TermHeap {
  private let cursors: [TermCursor]
  private var heap: [Int] = []
  /// The ordinals of the cursors that stand on the current term, ascending.
  private(set) var current: [Int] = []

  init(_ inputs: [MappedMentions], shard: Int, _ section: TermDictionary.Section) {
    cursors = inputs.map { TermCursor($0.segment.dictionary, shard: shard, section) }
    current = Array(inputs.indices)
  }

  func cursor(_ ordinal: Int) -> TermCursor { cursors[ordinal] }

  /// The current term's key, valid until `next`.
  var key: UnsafeBufferPointer<UInt8> { cursors[current[0]].key }

  /// Whether a cursor met bytes that it cannot read; then its terms end early.
  func damaged() -> Int? { cursors.firstIndex { $0.isDamaged } }

  /// Goes to the next term; false at the end.
  mutating func next() -> Bool {
    for ordinal in current where cursors[ordinal].next() { push(ordinal) }
    current.removeAll(keepingCapacity: true)
    guard let first = pop() else { return false }
    current.append(first)
    while let other = heap.first, compare(cursors[other].key, cursors[first].key) == 0 {
      _ = pop()
      current.append(other)
    }
    if current.count > 1 { current.sort() }
    return true
  }

  private func precedes(_ left: Int, _ right: Int) -> Bool {
    compare(cursors[left].key, cursors[right].key) < 0
  }

  private mutating func push(_ ordinal: Int) {
    heap.append(ordinal)
    var child = heap.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard precedes(heap[child], heap[parent]) else { return }
      heap.swapAt(child, parent)
      child = parent
    }
  }

  private mutating func pop() -> Int? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    if heap.isEmpty { return first }
    heap[0] = last
    var parent = 0
    while true {
      var child = 2 * parent + 1
      guard child < heap.count else { return first }
      if child + 1 < heap.count, precedes(heap[child + 1], heap[child]) { child += 1 }
      guard precedes(heap[child], heap[parent]) else { return first }
      heap.swapAt(child, parent)
      parent = child
    }
  }
}
