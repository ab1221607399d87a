import Format

/// A sorted sequence that is read once, element by element.
protocol SortedRun {
  associatedtype Element

  /// The next element, which `advance` takes away; nil at the end.
  var head: Element? { get }
  mutating func advance() throws(IndexError)

  static func isOrdered(_ left: Element, _ right: Element) -> Bool
}

/// Brings sorted runs together. Of equal elements the one of the earlier run comes first.
struct RunMerge<Run: SortedRun> {
  private var runs: [Run]
  /// Ordinals of runs that are not at their end, as a heap by head.
  private var heap: [Int] = []
  private var isStarted = false

  init(_ runs: [Run]) { self.runs = runs }

  /// The next element and the run that it is of; nil at the end.
  mutating func next() throws(IndexError) -> (element: Run.Element, run: Int)? {
    if !isStarted { start() }
    guard let first = heap.first, let element = runs[first].head else { return nil }
    try runs[first].advance()
    if runs[first].head == nil {
      let last = heap.removeLast()
      if !heap.isEmpty { heap[0] = last }
    }
    sink(0)
    return (element, first)
  }

  private mutating func start() {
    isStarted = true
    heap = runs.indices.filter { runs[$0].head != nil }
    for place in heap.indices.reversed() { sink(place) }
  }

  private func precedes(_ left: Int, _ right: Int) -> Bool {
    guard let first = runs[left].head, let second = runs[right].head else { return false }
    if Run.isOrdered(first, second) { return true }
    return left < right && !Run.isOrdered(second, first)
  }

  private mutating func sink(_ start: Int) {
    var parent = start
    while true {
      var child = 2 * parent + 1
      guard child < heap.count else { return }
      if child + 1 < heap.count, precedes(heap[child + 1], heap[child]) { child += 1 }
      guard precedes(heap[child], heap[parent]) else { return }
      heap.swapAt(parent, child)
      parent = child
    }
  }
}
