// Hot code: writes into memory that its maker owns.

/// The features of a token or span while they are collected: 64-bit keys.
struct FeatureKeys {
  /// More than any token or span has.
  static let capacity = 64

  // SAFETY: its maker gives room for `capacity` keys.
  private let base: UnsafeMutablePointer<UInt64>
  private(set) var count = 0

  init(_ base: UnsafeMutablePointer<UInt64>) { self.base = base }

  var keys: UnsafeBufferPointer<UInt64> { UnsafeBufferPointer(start: base, count: count) }

  mutating func removeAll() { count = 0 }

  /// A feature of `template` with its value.
  @inline(__always)
  mutating func add(_ template: UInt32, _ a: UInt32, _ b: UInt32 = 0) {
    var key = UInt64(a) << 32 | UInt64(b)
    key ^= UInt64(template) &* 0x9E37_79B9_7F4A_7C15
    key = (key ^ key >> 32) &* 0xD6E8_FEB8_6659_FD93
    key = (key ^ key >> 32) &* 0xD6E8_FEB8_6659_FD93
    base[count] = key ^ key >> 32
    count += 1
  }

  /// A feature of three values.
  @inline(__always)
  mutating func add(_ template: UInt32, _ a: UInt32, _ b: UInt32, _ c: UInt32) {
    add(template, a, Self.join(b, c))
  }

  /// Two values as one.
  @inline(__always)
  static func join(_ a: UInt32, _ b: UInt32) -> UInt32 {
    let mixed = (a ^ 0x5BD1_E995) &* 0x9E37_79B1
    return (mixed ^ mixed >> 15) &+ b &* 0x85EB_CA6B
  }
}
