// Hot code: one load per question.

/// A bit for each value of the highest bits of a hash: whether a word of a sort may have it. Most
/// words that are not of the sort are told so from memory that stays in the nearest cache.
package struct WordFilter {
  // SAFETY: constant data of `1 << bits` bits.
  private let words: UnsafePointer<UInt64>
  private let shift: UInt32

  /// A filter of `1 << bits` bits at `base`.
  init(_ base: UnsafeRawPointer, bits: UInt32) {
    words = base.assumingMemoryBound(to: UInt64.self)
    shift = 32 - bits
  }

  @inline(__always)
  func mayHold(_ word: UInt32) -> Bool {
    let bit = word >> shift
    return words[Int(bit >> 6)] >> UInt64(bit & 63) & 1 != 0
  }
}
