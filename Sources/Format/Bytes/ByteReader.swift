// Hot code: borrows mapped bytes.

/// Reads numbers and ranges out of borrowed bytes, which may be damaged.
///
/// Past the end, or on a varint of more than ten bytes, it gives zeros and sets `isDamaged`, so
/// that the caller checks once per block. The bytes must outlive the reader.
public struct ByteReader {
  public let bytes: UnsafeBufferPointer<UInt8>
  public var position: Int
  public private(set) var isDamaged = false

  public init(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int = 0) {
    self.bytes = bytes
    self.position = position
    if position < 0 || position > bytes.count {
      self.position = bytes.count
      isDamaged = true
    }
  }

  public var isAtEnd: Bool { position >= bytes.count }

  public mutating func byte() -> UInt8 {
    guard position < bytes.count else {
      isDamaged = true
      return 0
    }
    defer { position += 1 }
    return bytes[position]
  }

  public mutating func varint() -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
      if shift > 63 { break }
    }
    isDamaged = true
    return 0
  }

  public mutating func zigzag() -> Int64 {
    let value = varint()
    return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
  }

  /// A varint that must not be over `limit`.
  public mutating func count(upTo limit: Int) -> Int {
    let value = varint()
    guard value <= UInt64(limit) else {
      isDamaged = true
      return 0
    }
    return Int(value)
  }

  /// The next `count` bytes, or none when there are fewer.
  public mutating func take(_ count: Int) -> UnsafeBufferPointer<UInt8> {
    guard count >= 0, count <= bytes.count - position else {
      isDamaged = true
      position = bytes.count
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    defer { position += count }
    return UnsafeBufferPointer(rebasing: bytes[position..<position + count])
  }

  public mutating func text() -> String {
    String(decoding: take(count(upTo: bytes.count)), as: UTF8.self)
  }

  public mutating func fixed<Number: FixedWidthInteger>(_ type: Number.Type = Number.self) -> Number
  {
    let size = MemoryLayout<Number>.size
    let field = take(size)
    guard field.count == size else { return 0 }
    // SAFETY: `field` holds exactly the number's bytes.
    return Number(littleEndian: UnsafeRawBufferPointer(field).loadUnaligned(as: Number.self))
  }
}
