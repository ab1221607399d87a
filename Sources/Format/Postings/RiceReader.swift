// Hot code: runs once per posting that is read.

/// Reads what `RiceWriter` wrote. Past the end it gives zeros and sets `isDamaged`.
public struct RiceReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position: Int
  private var window: UInt64 = 0
  private var available: UInt64 = 0
  private(set) var isDamaged = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    position = 0
  }

  /// Fills the window to more than 56 bits, with zeros past the end.
  private mutating func refill() {
    if available == 0, position + 8 <= bytes.count, let base = bytes.baseAddress {
      // SAFETY: eight bytes are there by the check above.
      window = UInt64(
        littleEndian: UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self))
      position += 8
      available = 64
      return
    }
    while available <= 56, position < bytes.count {
      window |= UInt64(bytes[position]) << available
      position += 1
      available += 8
    }
  }

  mutating func next(parameter k: UInt8) -> UInt64 {
    var quotient: UInt64 = 0
    while true {
      if available < 40 { refill() }
      guard available > 0 else {
        isDamaged = true
        return 0
      }
      let ones = UInt64((~window).trailingZeroBitCount)
      if ones < available {
        quotient += ones
        consume(ones + 1)
        break
      }
      quotient += available
      window = 0
      available = 0
    }
    let low = take(min(UInt64(k), 32))
    let high = k > 32 ? take(UInt64(k) - 32) : 0
    let rest = low | high << 32
    guard quotient <= UInt64.max >> UInt64(k) else {
      isDamaged = true
      return 0
    }
    return quotient << UInt64(k) | rest
  }

  private mutating func consume(_ bits: UInt64) {
    // A shift by 64 gives 0 with the smart shift.
    window = bits >= 64 ? 0 : window >> bits
    available -= min(bits, available)
  }

  private mutating func take(_ bits: UInt64) -> UInt64 {
    guard bits > 0 else { return 0 }
    if available < bits { refill() }
    guard available >= bits else {
      isDamaged = true
      return 0
    }
    let value = window & ((1 << bits) - 1)
    consume(bits)
    return value
  }
}
