/// SipHash-2-4 with a 128-bit key (Aumasson and Bernstein, 2012): a keyed hash that tells nothing
/// of what was hashed to who has not the key.
struct SipHash {
  private var v0: UInt64
  private var v1: UInt64
  private var v2: UInt64
  private var v3: UInt64

  private init(_ high: UInt64, _ low: UInt64) {
    v0 = low ^ 0x736F_6D65_7073_6575
    v1 = high ^ 0x646F_7261_6E64_6F6D
    v2 = low ^ 0x6C79_6765_6E65_7261
    v3 = high ^ 0x7465_6462_7974_6573
  }

  private static func rotate(_ value: UInt64, _ bits: UInt64) -> UInt64 {
    value << bits | value >> (64 - bits)
  }

  private mutating func round() {
    v0 &+= v1
    v1 = SipHash.rotate(v1, 13) ^ v0
    v0 = SipHash.rotate(v0, 32)
    v2 &+= v3
    v3 = SipHash.rotate(v3, 16) ^ v2
    v0 &+= v3
    v3 = SipHash.rotate(v3, 21) ^ v0
    v2 &+= v1
    v1 = SipHash.rotate(v1, 17) ^ v2
    v2 = SipHash.rotate(v2, 32)
  }

  private mutating func take(_ word: UInt64) {
    v3 ^= word
    round()
    round()
    v0 ^= word
  }

  private mutating func finish() -> UInt64 {
    v2 ^= 0xFF
    for _ in 0..<4 { round() }
    return v0 ^ v1 ^ v2 ^ v3
  }

  /// The hash of `bytes`. The key's first eight bytes, little-endian, are `low`.
  static func hash(
    _ bytes: UnsafeBufferPointer<UInt8>, high: UInt64, low: UInt64
  ) -> UInt64 {
    var state = SipHash(high, low)
    var word: UInt64 = 0
    for (index, byte) in bytes.enumerated() {
      word |= UInt64(byte) << UInt64(8 * (index & 7))
      if index & 7 == 7 {
        state.take(word)
        word = 0
      }
    }
    state.take(word | UInt64(bytes.count & 0xFF) << 56)
    return state.finish()
  }
}
