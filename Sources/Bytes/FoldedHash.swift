// Hot code: a multiplication per byte.

/// The hash by which a `WordMap` finds a word, byte by byte as the caller folds it.
public struct FoldedHash {
  @usableFromInline var state: UInt64 = 0xCBF2_9CE4_8422_2325

  @usableFromInline var length = 0

  /// The number of bytes added.
  @inlinable public var count: Int { length }

  @inlinable public init() {}

  /// The hash of a word that is folded already.
  @inlinable
  public init(_ word: UnsafeBufferPointer<UInt8>) {
    for byte in word { add(byte) }
  }

  @inlinable @inline(__always)
  public mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    length += 1
  }

  /// Every bit depends on every byte.
  @inlinable @inline(__always)
  public var value: UInt64 {
    var mixed = state
    mixed = (mixed ^ mixed >> 32) &* 0xD6E8_FEB8_6659_FD93
    mixed = (mixed ^ mixed >> 32) &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ mixed >> 32
  }
}
