// Hot code: a value of two words and a half, no memory.

/// Up to 32 decimal digits, the first in the highest four bits.
struct DigitString: Hashable, Sendable {
  static let capacity = 32

  private(set) var bits: UInt128 = 0
  private(set) var count = 0

  init() {}

  /// The decimal digits of `value`.
  init(_ value: UInt16) {
    var rest = value
    repeat {
      bits = bits >> 4 | UInt128(rest % 10) << 124
      count += 1
      rest /= 10
    } while rest > 0
  }

  var isEmpty: Bool { count == 0 }

  /// The first digit; 0 where there is none.
  var first: UInt8 { UInt8(truncatingIfNeeded: bits >> 124) }

  /// The digit at `index`, which is less than `capacity`.
  subscript(index: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: bits >> UInt128(124 - 4 * index)) & 15
  }

  /// Adds a digit at the end; false, and nothing added, where there is no room.
  mutating func append(_ digit: UInt8) -> Bool {
    guard count < Self.capacity else { return false }
    bits |= UInt128(digit) << UInt128(124 - 4 * count)
    count += 1
    return true
  }

  /// All but the first `length` digits.
  func dropping(_ length: Int) -> DigitString {
    var rest = self
    rest.bits = length >= Self.capacity ? 0 : bits << UInt128(4 * length)
    rest.count = max(0, count - length)
    return rest
  }

  /// The first `length` digits.
  func keeping(_ length: Int) -> DigitString {
    guard length < count else { return self }
    var head = self
    head.bits = length == 0 ? 0 : bits & ~(UInt128.max >> UInt128(4 * length))
    head.count = length
    return head
  }

  /// `self` followed by `tail`; digits beyond the capacity are lost.
  func appending(_ tail: DigitString) -> DigitString {
    guard count < Self.capacity else { return self }
    var whole = self
    whole.bits |= tail.bits >> UInt128(4 * count)
    whole.count = min(count + tail.count, Self.capacity)
    return whole
  }

  func starts(with head: DigitString) -> Bool {
    count >= head.count && keeping(head.count).bits == head.bits
  }
}
