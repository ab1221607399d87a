import CXXHash

/// A keyed 128-bit hash (XXH3) fed piece by piece.
///
/// XXH3 is fast (over 10 GB/s) but not cryptographic: with a secret seed it tells contents apart,
/// it does not prove anything to an attacker who knows the seed.
public struct Hash128: ~Copyable {
  private let state: OpaquePointer

  public init(seed: UInt64) {
    guard let state = XXH3_createState() else { fatalError("out of memory") }
    self.state = state
    XXH3_128bits_reset_withSeed(state, seed)
  }

  deinit { XXH3_freeState(state) }

  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress, bytes.count > 0 else { return }
    XXH3_128bits_update(state, base, bytes.count)
  }

  /// The hash of everything fed so far.
  public borrowing func value() -> (high: UInt64, low: UInt64) {
    let hash = XXH3_128bits_digest(state)
    return (hash.high64, hash.low64)
  }

  /// The hash of one piece.
  public static func of(_ bytes: UnsafeRawBufferPointer, seed: UInt64) -> (
    high: UInt64, low: UInt64
  ) {
    let hash = XXH3_128bits_withSeed(bytes.baseAddress, bytes.count, seed)
    return (hash.high64, hash.low64)
  }
}

/// XXH3, 64 bits, of `bytes`.
public func hash64(_ bytes: UnsafeRawBufferPointer, seed: UInt64 = 0) -> UInt64 {
  XXH3_64bits_withSeed(bytes.baseAddress, bytes.count, seed)
}
