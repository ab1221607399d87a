// Hot code: every byte of an index goes through it.
internal import CKernels

/// Bytes that grow at the end: what encoders write into. One owner, not thread-safe.
public struct ByteBuffer: ~Copyable {
  @usableFromInline var base: UnsafeMutablePointer<UInt8>
  @usableFromInline var capacity: Int
  public private(set) var count = 0

  public init(capacity: Int = 256) {
    self.capacity = max(capacity, 16)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  /// What was written, valid until the next change.
  public var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: base, count: count)
  }

  /// Empties the buffer and keeps its memory.
  public mutating func removeAll() { count = 0 }

  /// Drops everything after the first `newCount` bytes.
  public mutating func truncate(to newCount: Int) {
    precondition(newCount >= 0 && newCount <= count)
    count = newCount
  }

  /// Makes room for `more` bytes.
  public mutating func reserve(_ more: Int) {
    if capacity - count < more { grow(more) }
  }

  private mutating func grow(_ more: Int) {
    let wanted = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: wanted)
    // SAFETY: `larger` is new, so the ranges cannot overlap, and it holds at least `count`.
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
    capacity = wanted
  }

  public mutating func append(_ byte: UInt8) {
    reserve(1)
    // SAFETY: room was made above, here and in the functions below.
    base[count] = byte
    count += 1
  }

  public mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress, bytes.count > 0 else { return }
    reserve(bytes.count)
    (base + count).update(from: source, count: bytes.count)
    count += bytes.count
  }

  /// Appends bytes in lower case as far as they are printable ASCII; returns how many.
  mutating func appendFoldedASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let source = bytes.baseAddress else { return 0 }
    reserve(bytes.count)
    // SAFETY: room for all of them was made.
    let folded = ck_fold_ascii(source, bytes.count, base + count)
    count += folded
    return folded
  }

  public mutating func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { append($0) }
  }

  /// Length as a varint, then the UTF-8.
  public mutating func append(text: String) {
    var text = text
    text.withUTF8 {
      append(varint: UInt64($0.count))
      append($0)
    }
  }

  /// LEB128: seven bits a byte, the lowest first, the high bit set on all but the last.
  public mutating func append(varint value: UInt64) {
    reserve(10)
    var rest = value
    while rest >= 0x80 {
      base[count] = UInt8(truncatingIfNeeded: rest) | 0x80
      count += 1
      rest >>= 7
    }
    base[count] = UInt8(truncatingIfNeeded: rest)
    count += 1
  }

  /// Signed numbers as varints: 0, -1, 1, -2 … become 0, 1, 2, 3 ….
  public mutating func append(zigzag value: Int64) {
    append(varint: UInt64(bitPattern: (value << 1) ^ (value >> 63)))
  }

  /// Little-endian, as all numbers of fixed width.
  public mutating func append<Number: FixedWidthInteger>(fixed value: Number) {
    let size = MemoryLayout<Number>.size
    reserve(size)
    UnsafeMutableRawPointer(base + count).storeBytes(of: value.littleEndian, as: Number.self)
    count += size
  }

  /// Zeros up to the next multiple of eight.
  public mutating func padToEight() {
    while count & 7 != 0 { append(0) }
  }
}
