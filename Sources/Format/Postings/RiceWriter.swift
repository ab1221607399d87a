// Hot code: runs once per mention.

/// Writes a bit stream of Rice-coded numbers: the quotient by 2^k in unary (ones, ended by a
/// zero), then the k low bits. Bits fill bytes from the lowest on.
///
/// Sorted numbers that lie evenly cost about half a bit more than the best code can do.
struct RiceWriter: ~Copyable {
  private var window: UInt64 = 0
  private var used: UInt64 = 0

  /// The k that suits `count` numbers whose sum is `sum`.
  static func parameter(sum: UInt64, count: Int) -> UInt8 {
    guard count > 0 else { return 0 }
    let mean = sum / UInt64(count)
    return mean < 2 ? 0 : UInt8(63 - mean.leadingZeroBitCount)
  }

  mutating func append(_ value: UInt64, parameter k: UInt8, to bytes: inout ByteBuffer) {
    var quotient = value >> UInt64(k)
    while quotient >= 32 {
      put(0xFFFF_FFFF, bits: 32, to: &bytes)
      quotient -= 32
    }
    put((1 << quotient) - 1, bits: quotient + 1, to: &bytes)
    var rest = value & ((1 << UInt64(k)) - 1)
    var bits = UInt64(k)
    if bits > 32 {
      put(rest & 0xFFFF_FFFF, bits: 32, to: &bytes)
      rest >>= 32
      bits -= 32
    }
    put(rest, bits: bits, to: &bytes)
  }

  /// `bits` is at most 33 and the window holds at most 7 bits before, so nothing is shifted out.
  private mutating func put(_ value: UInt64, bits: UInt64, to bytes: inout ByteBuffer) {
    window |= value << used
    used += bits
    while used >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: window))
      window >>= 8
      used -= 8
    }
  }

  /// Fills the last byte with zeros.
  mutating func flush(to bytes: inout ByteBuffer) {
    if used > 0 { bytes.append(UInt8(truncatingIfNeeded: window)) }
    window = 0
    used = 0
  }
}
