// Hot code: runs once per distinct term of a flush.

/// Sorts byte strings by a multikey quicksort over eight bytes at a time (Bentley and Sedgewick,
/// with the bytes cached beside the pointer, so that most comparisons touch no string).
struct KeySorter {
  struct Item {
    var key: UnsafePointer<UInt8>
    var length: UInt32
    var payload: UInt32
    var cache: UInt64
  }

  /// Orders `items` as `compare` orders their keys. Equal keys end side by side in any order.
  static func sort(_ items: UnsafeMutableBufferPointer<Item>) {
    load(items, at: 0)
    sort(items, at: 0)
  }

  private static func load(_ items: UnsafeMutableBufferPointer<Item>, at depth: Int) {
    for index in 0..<items.count { items[index].cache = cache(items[index], depth) }
  }

  /// Eight bytes from `depth` on, the first in the highest place, zeros past the end.
  private static func cache(_ item: Item, _ depth: Int) -> UInt64 {
    let left = Int(item.length) - depth
    // SAFETY: only bytes of the key are read.
    if left >= 8 {
      return UInt64(
        bigEndian: UnsafeRawPointer(item.key + depth).loadUnaligned(as: UInt64.self))
    }
    var value: UInt64 = 0
    var index = 0
    while index < left {
      value |= UInt64(item.key[depth + index]) << UInt64(56 - 8 * index)
      index += 1
    }
    return value
  }

  private static func sort(_ all: UnsafeMutableBufferPointer<Item>, at depth: Int) {
    var items = all
    while items.count > 12 {
      let pivot = median(items)
      var less = 0
      var index = 0
      var greater = items.count
      while index < greater {
        let value = items[index].cache
        if value < pivot {
          items.swapAt(less, index)
          less += 1
          index += 1
        } else if value > pivot {
          greater -= 1
          items.swapAt(index, greater)
        } else {
          index += 1
        }
      }
      deepen(.init(rebasing: items[less..<greater]), at: depth)
      // The smaller side by recursion, the larger by the loop: the stack stays logarithmic.
      let left = UnsafeMutableBufferPointer(rebasing: items[..<less])
      let right = UnsafeMutableBufferPointer(rebasing: items[greater...])
      if left.count < right.count {
        sort(left, at: depth)
        items = right
      } else {
        sort(right, at: depth)
        items = left
      }
    }
    insertionSort(items, at: depth)
  }

  private static func median(_ items: UnsafeMutableBufferPointer<Item>) -> UInt64 {
    let first = items[0].cache
    let middle = items[items.count / 2].cache
    let last = items[items.count - 1].cache
    return max(min(first, middle), min(max(first, middle), last))
  }

  /// Sorts items whose eight bytes are equal: those that end within them by length, then the rest
  /// by what follows.
  private static func deepen(_ items: UnsafeMutableBufferPointer<Item>, at depth: Int) {
    guard items.count > 1 else { return }
    var ended = 0
    for index in 0..<items.count where Int(items[index].length) <= depth + 8 {
      items.swapAt(ended, index)
      ended += 1
    }
    if ended > 1 {
      var short = UnsafeMutableBufferPointer(rebasing: items[..<ended])
      short.sort { $0.length < $1.length }
    }
    let rest = UnsafeMutableBufferPointer(rebasing: items[ended...])
    guard rest.count > 1 else { return }
    load(rest, at: depth + 8)
    sort(rest, at: depth + 8)
  }

  private static func insertionSort(
    _ items: UnsafeMutableBufferPointer<Item>, at depth: Int
  ) {
    guard items.count > 1 else { return }
    for index in 1..<items.count {
      let item = items[index]
      var hole = index
      while hole > 0, precedes(item, items[hole - 1], depth) {
        items[hole] = items[hole - 1]
        hole -= 1
      }
      items[hole] = item
    }
  }

  private static func precedes(_ left: Item, _ right: Item, _ depth: Int) -> Bool {
    if left.cache != right.cache { return left.cache < right.cache }
    let shorter = min(Int(left.length), Int(right.length))
    var at = depth + 8
    while at < shorter {
      let first = cache(left, at)
      let second = cache(right, at)
      if first != second { return first < second }
      at += 8
    }
    return left.length < right.length
  }
}
