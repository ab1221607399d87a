// Hot code: one probe, nearly always; no comparison of bytes.

/// Words with 24 bits of what is known of each, in an open hash table of 8 bytes a slot, filled once.
///
/// A slot holds 40 bits of the word's hash beside its bits; with those that choose the slot, 50 and
/// more bits tell words apart: of 10^11 words that are not in a table of 200,000 about one is taken
/// for one that is.
public struct WordMap: Sendable {
  // SAFETY: filled by the one who makes it, before anybody else sees it; lives as long as the program.
  @usableFromInline nonisolated(unsafe) let slots: UnsafeMutablePointer<UInt64>
  @usableFromInline let mask: Int

  @usableFromInline static let bitMask: UInt64 = 0xFF_FFFF

  /// A map with room for `capacity` words, which is never freed: for tables of the program.
  public init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = .allocate(capacity: size)
    slots.initialize(repeating: 0, count: size)
    mask = size - 1
  }

  /// Adds `bits`, which are not 0, to what is known of each word of a literal divided by white space.
  public func add(_ literal: StaticString, _ bits: UInt32) {
    WordMap.eachWord(literal) { add($0, bits) }
  }

  /// Adds `bits`, which are not 0, to what is known of `word`.
  public func add(_ word: UnsafeBufferPointer<UInt8>, _ bits: UInt32) {
    let hash = FoldedHash(word).value
    var index = Int(truncatingIfNeeded: hash) & mask
    while slots[index] != 0, (slots[index] ^ hash) & ~WordMap.bitMask != 0 {
      index = (index + 1) & mask
    }
    slots[index] |= hash & ~WordMap.bitMask | UInt64(bits) & WordMap.bitMask
  }

  /// Calls `body` with each word of a literal divided by white space.
  public static func eachWord(
    _ literal: StaticString, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    // SAFETY: the literal is constant data of the length that it says.
    let text = UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
    var start = 0
    while start < text.count {
      while start < text.count, text[start] <= 0x20 { start += 1 }
      var end = start
      while end < text.count, text[end] > 0x20 { end += 1 }
      if end > start { body(UnsafeBufferPointer(rebasing: text[start..<end])) }
      start = end
    }
  }

  /// What is known of the word of this hash; 0 where nothing is.
  @inlinable @inline(__always)
  public func bits(_ hash: FoldedHash) -> UInt32 {
    guard hash.length > 0 else { return 0 }
    let value = hash.value
    var index = Int(truncatingIfNeeded: value) & mask
    while true {
      // SAFETY: the mask keeps the index in the table, of which half at least is empty.
      let slot = slots[index]
      if slot == 0 { return 0 }
      if (slot ^ value) & ~WordMap.bitMask == 0 {
        return UInt32(truncatingIfNeeded: slot & WordMap.bitMask)
      }
      index = (index + 1) & mask
    }
  }

  /// What is known of `word`; 0 where nothing is.
  @inlinable
  public func bits(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 { bits(FoldedHash(word)) }
}
