// Hot code: reads eight bytes at a time.

/// The hash of a word of ASCII letters, digits and underscores, without regard to case.
///
/// Small letters and digits have the bit that tells small letters from capitals, so setting it
/// everywhere folds a word of eight letters in one step.
enum WordHash {
  private static let fold: UInt64 = 0x2020_2020_2020_2020
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The hash of the `count` bytes at `start`; never 0 to 3, which stand for what is no word.
  static func of(_ start: UnsafePointer<UInt8>, _ count: Int) -> UInt32 {
    guard count > 8 else { return short(bytes(start, count), count) }
    let bytes = UnsafeRawPointer(start)
    var hash = UInt64(truncatingIfNeeded: count) &* factor
    var at = 0
    // SAFETY: every load ends at or before `count`.
    while count - at > 8 {
      hash = mix(hash, bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self) | fold)
      at += 8
    }
    let last = bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
    return last32(mix(hash, last | fold))
  }

  /// The hash of a word of `count` bytes, at most eight, which are the low bytes of `word`; the others
  /// are zero.
  @inline(__always)
  static func short(_ word: UInt64, _ count: Int) -> UInt32 {
    last32(mix(UInt64(truncatingIfNeeded: count) &* factor, word | fold))
  }

  private static func bytes(_ start: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    var word: UInt64 = 0
    for index in 0..<count { word |= UInt64(start[index]) << UInt64(index * 8) }
    return word
  }

  @inline(__always)
  private static func last32(_ hash: UInt64) -> UInt32 {
    let folded = UInt32(truncatingIfNeeded: hash >> 32)
    return folded > 3 ? folded : folded &+ 4
  }

  @inline(__always)
  private static func mix(_ hash: UInt64, _ value: UInt64) -> UInt64 {
    let mixed = (hash ^ value) &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ mixed >> 32
  }
}
