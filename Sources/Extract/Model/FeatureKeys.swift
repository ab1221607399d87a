// Hot code: appends to one flat array.

/// The features of a run: 64-bit keys, those of its tokens first, then those of its spans.
package struct FeatureKeys {
  package private(set) var keys: [UInt64] = []

  init() { keys.reserveCapacity(8192) }

  mutating func removeAll() { keys.removeAll(keepingCapacity: true) }

  /// A feature of `template` with its value.
  @inline(__always)
  mutating func add(_ template: UInt32, _ a: UInt32, _ b: UInt32 = 0) {
    var key = UInt64(a) << 32 | UInt64(b)
    key ^= UInt64(template) &* 0x9E37_79B9_7F4A_7C15
    key = (key ^ key >> 32) &* 0xD6E8_FEB8_6659_FD93
    key = (key ^ key >> 32) &* 0xD6E8_FEB8_6659_FD93
    keys.append(key ^ key >> 32)
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
