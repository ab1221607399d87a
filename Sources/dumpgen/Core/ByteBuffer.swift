// Hot code: a growing buffer without checks per byte.
import Glibc

/// Bytes under construction.
final class ByteBuffer {
  // SAFETY: `base` holds `capacity` bytes, of which the first `count` are written.
  private(set) var base: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int = 4096) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }
  var text: String { String(decoding: bytes, as: UTF8.self) }

  func clear() { count = 0 }

  /// Cuts back to a count that was read before.
  func truncate(to earlier: Int) { count = min(count, earlier) }

  /// Makes room for `more` bytes and returns where they go; `grow(by:)` then claims them.
  func room(_ more: Int) -> UnsafeMutablePointer<UInt8> {
    if capacity - count < more { enlarge(more) }
    return base + count
  }

  func grow(by written: Int) { count += written }

  private func enlarge(_ more: Int) {
    capacity = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    memcpy(larger, base, count)
    base.deallocate()
    base = larger
  }

  func write(_ piece: Piece) {
    // SAFETY: room() has made `piece.count` bytes of space.
    memcpy(room(piece.count), piece.base, piece.count)
    count += piece.count
  }

  func write(_ other: ByteBuffer) { write(other.bytes) }

  func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    // SAFETY: room() has made space for all of `bytes`.
    memcpy(room(bytes.count), start, bytes.count)
    count += bytes.count
  }

  func write(text: String) {
    var copy = text
    copy.withUTF8 { write($0) }
  }

  func byte(_ value: UInt8) {
    room(1).pointee = value
    count += 1
  }

  func byte(_ value: Unicode.Scalar) { byte(UInt8(ascii: value)) }

  /// A decimal number, at least `width` digits.
  func number(_ value: Int, width: Int = 1) {
    var digits: UInt64 = 0
    var length = 0
    var rest = value.magnitude
    // At most 20 digits fit a 64-bit number; they are kept in a small buffer from the end.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 24) { scratch in
      var at = 24
      repeat {
        digits = UInt64(rest % 10)
        rest /= 10
        at -= 1
        scratch[at] = 48 + UInt8(digits)
        length += 1
      } while rest > 0 || length < min(width, 20)
      if value < 0 { byte("-") }
      write(UnsafeBufferPointer(rebasing: scratch[at..<24]))
    }
  }

  /// `digits` lower-case hexadecimal digits of `value`.
  func hex(_ value: UInt64, digits: Int) {
    let start = room(digits)
    for index in 0..<digits {
      let nibble = UInt8(truncatingIfNeeded: value >> UInt64((digits - 1 - index) * 4)) & 15
      start[index] = nibble < 10 ? 48 + nibble : 87 + nibble
    }
    count += digits
  }
}
