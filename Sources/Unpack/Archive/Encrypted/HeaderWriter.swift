/// Writes the headers of an archive.
enum HeaderWriter {
  /// A number of `count` bytes, the lowest first.
  static func append(_ value: UInt64, _ count: Int, to bytes: inout [UInt8]) {
    for index in 0..<count { bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(8 * index))) }
  }

  /// A number of seven bits a byte, as rar 5 reads them.
  static func append(variable value: UInt64, to bytes: inout [UInt8]) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// A number as 7z reads them.
  static func append(sevenZip value: UInt64, to bytes: inout [UInt8]) {
    var first: UInt8 = 0
    var mask: UInt8 = 0x80
    var count = 0
    while count < 8 {
      if value < UInt64(1) << UInt64(7 * (count + 1)) {
        first |= UInt8(truncatingIfNeeded: value >> UInt64(8 * count))
        break
      }
      first |= mask
      mask >>= 1
      count += 1
    }
    bytes.append(first)
    append(value, count, to: &bytes)
  }
}
