/// Reads the headers of an archive; every step is nil where they end before it.
struct HeaderCursor {
  private let bytes: ArraySlice<UInt8>
  private(set) var at: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    at = bytes.startIndex
  }

  init(_ bytes: [UInt8]) { self.init(bytes[...]) }

  var isAtEnd: Bool { at == bytes.endIndex }
  var left: Int { bytes.endIndex - at }

  mutating func byte() -> UInt8? {
    guard at < bytes.endIndex else { return nil }
    defer { at += 1 }
    return bytes[at]
  }

  mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, count <= left else { return nil }
    defer { at += count }
    return bytes[at..<at + count]
  }

  /// What was read since `start`.
  func slice(from start: Int) -> ArraySlice<UInt8> { bytes[start..<at] }

  /// A number of `count` bytes, the lowest first.
  mutating func number(_ count: Int) -> UInt64? {
    take(count)?.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// A number of seven bits a byte, the lowest first, as rar 5 writes them.
  mutating func variable() -> UInt64? {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 63, by: 7) {
      guard let byte = byte() else { return nil }
      value |= UInt64(byte & 0x7F) << shift
      if byte & 0x80 == 0 { return value }
    }
    return nil
  }

  /// A number as 7z writes them: the first byte tells by its high bits how many follow.
  mutating func sevenZipNumber() -> UInt64? {
    guard let first = byte() else { return nil }
    var value: UInt64 = 0
    var mask: UInt8 = 0x80
    for index in UInt64(0)..<8 {
      if first & mask == 0 { return value | UInt64(first & (mask &- 1)) << (8 * index) }
      guard let next = byte() else { return nil }
      value |= UInt64(next) << (8 * index)
      mask >>= 1
    }
    return value
  }

  /// A number that counts something of at least one byte, bit or item of what is left.
  mutating func sevenZipCount(atMost limit: Int) -> Int? {
    guard let value = sevenZipNumber(), value <= UInt64(limit) else { return nil }
    return Int(value)
  }
}
