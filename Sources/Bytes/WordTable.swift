// Hot code: borrows, never allocates after it is made.
internal import Glibc

/// A fixed set of words that lie in the program's constant data: a hash index over a string
/// literal, built once.
///
/// One look-up costs a hash and, nearly always, one comparison. Words are divided by spaces and
/// line ends and are looked up byte by byte, so the caller folds what it asks for.
public final class WordTable: Sendable {
  // SAFETY: filled in `init`, never changed after; the table lives as long as the program.
  nonisolated(unsafe) private let slots: UnsafeMutablePointer<Slot>
  // SAFETY: points into the program's constant data.
  nonisolated(unsafe) private let words: UnsafePointer<UInt8>
  private let mask: Int

  /// The number of words.
  public let count: Int

  private struct Slot {
    /// Where the word starts in `words`, plus one; 0 is empty.
    var start: UInt32
    var length: UInt16
    /// The high bits of the hash, so that most misses need no comparison.
    var tag: UInt16
  }

  /// `ordinals` in the order of the literal; a word that stands twice keeps its first.
  public init(_ literal: StaticString) {
    words = literal.utf8Start
    let size = literal.utf8CodeUnitCount
    var found = 0
    var inWord = false
    for index in 0..<size {
      let isWord = words[index] > 0x20
      if isWord, !inWord { found += 1 }
      inWord = isWord
    }
    var capacity = 16
    while capacity < found * 2 { capacity *= 2 }
    mask = capacity - 1
    count = found
    slots = .allocate(capacity: capacity)
    slots.initialize(repeating: Slot(start: 0, length: 0, tag: 0), count: capacity)
    fill(size)
  }

  deinit { slots.deallocate() }

  private func fill(_ size: Int) {
    var start = 0
    while start < size {
      while start < size, words[start] <= 0x20 { start += 1 }
      var end = start
      while end < size, words[end] > 0x20 { end += 1 }
      if end > start { insert(start, end - start) }
      start = end
    }
  }

  private func insert(_ start: Int, _ length: Int) {
    let word = UnsafeBufferPointer(start: words + start, count: length)
    let hash = Self.hash(word)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].start != 0 {
      if matches(slots[slot], word, hash) { return }
      slot = (slot + 1) & mask
    }
    slots[slot] = Slot(
      start: UInt32(start + 1), length: UInt16(length), tag: UInt16(truncatingIfNeeded: hash >> 48))
  }

  private func matches(_ slot: Slot, _ word: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Bool {
    guard slot.tag == UInt16(truncatingIfNeeded: hash >> 48), Int(slot.length) == word.count,
      let base = word.baseAddress
    else { return false }
    return memcmp(words + Int(slot.start) - 1, base, word.count) == 0
  }

  /// True when `word` is in the table.
  public func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    position(of: word) != nil
  }

  /// Where `word` stands in the literal, in bytes; words can be told into groups by it.
  public func position(of word: UnsafeBufferPointer<UInt8>) -> Int? {
    guard word.count > 0 else { return nil }
    let hash = Self.hash(word)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].start != 0 {
      if matches(slots[slot], word, hash) { return Int(slots[slot].start) - 1 }
      slot = (slot + 1) & mask
    }
    return nil
  }

  @inline(__always)
  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    hash64(UnsafeRawBufferPointer(word))
  }
}
