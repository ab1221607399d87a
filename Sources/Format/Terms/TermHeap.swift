// Hot code: every term of a merge and of a scan goes through it.

/// Goes through the terms of several cursors in key order; what several cursors have of a term
/// comes together, in the order of the cursors.
public struct TermHeap {
  /// A cursor that waits, with its key: valid as long as the cursor does not move.
  private struct Entry {
    var key: UnsafeBufferPointer<UInt8>
    var ordinal: Int
  }

  private let cursors: [TermCursor]
  private var heap: [Entry] = []
  /// The ordinals of the cursors that stand on the current term, ascending.
  public private(set) var current: [Int]
  /// The current term's key, valid until `next`.
  public private(set) var key = UnsafeBufferPointer<UInt8>(start: nil, count: 0)

  /// Before the first term. Each cursor stands before the first one that counts.
  public init(_ cursors: [TermCursor]) {
    self.cursors = cursors
    current = Array(cursors.indices)
  }

  public func cursor(_ ordinal: Int) -> TermCursor { cursors[ordinal] }

  /// The first cursor that met bytes which it cannot read: its terms ended early.
  public func damaged() -> Int? { cursors.firstIndex { $0.isDamaged } }

  /// Goes to the next term; false at the end.
  public mutating func next() -> Bool {
    guard current.count == 1 else { return nextOfSeveral() }
    let ordinal = current[0]
    guard cursors[ordinal].next() else { return nextOfSeveral(advances: false) }
    let entry = Entry(key: cursors[ordinal].key, ordinal: ordinal)
    // A cursor goes on alone while its terms come before those of all others.
    guard let first = heap.first, compare(first.key, entry.key) <= 0 else {
      key = entry.key
      return true
    }
    siftDown(entry)
    current[0] = first.ordinal
    takeEqual(to: first)
    return true
  }

  private mutating func nextOfSeveral(advances: Bool = true) -> Bool {
    if advances {
      for ordinal in current where cursors[ordinal].next() {
        push(Entry(key: cursors[ordinal].key, ordinal: ordinal))
      }
    }
    current.removeAll(keepingCapacity: true)
    guard let first = pop() else { return false }
    current.append(first.ordinal)
    takeEqual(to: first)
    return true
  }

  private mutating func takeEqual(to first: Entry) {
    key = first.key
    while let other = heap.first, compare(other.key, first.key) == 0 {
      _ = pop()
      current.append(other.ordinal)
    }
    if current.count > 1 { current.sort() }
  }

  private mutating func push(_ entry: Entry) {
    heap.append(entry)
    var child = heap.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard compare(entry.key, heap[parent].key) < 0 else { break }
      heap[child] = heap[parent]
      child = parent
    }
    heap[child] = entry
  }

  private mutating func pop() -> Entry? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    if !heap.isEmpty { siftDown(last) }
    return first
  }

  /// Puts an entry in the place of the first, and the heap in order.
  private mutating func siftDown(_ entry: Entry) {
    var parent = 0
    while true {
      var child = 2 * parent + 1
      guard child < heap.count else { break }
      if child + 1 < heap.count, compare(heap[child + 1].key, heap[child].key) < 0 { child += 1 }
      guard compare(heap[child].key, entry.key) < 0 else { break }
      heap[parent] = heap[child]
      parent = child
    }
    heap[parent] = entry
  }
}
