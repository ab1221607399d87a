/// What the first header of a rar archive says of all of it.
enum RarHeader {
  /// True when members share one dictionary, so that one cannot be read without those before it.
  static func isSolid(_ head: [UInt8]) -> Bool {
    guard head.starts(with: [0x52, 0x61, 0x72, 0x21, 0x1A, 7]), head.count > 20 else {
      return false
    }
    if head[6] == 0 { return head[9] == 0x73 && head[10] & 8 != 0 }
    return isSolid5(head[12...])
  }

  /// Size, type, flags and, before the archive's own flags, the size of an extra area if there is
  /// one: all of them numbers of seven bits a byte.
  private static func isSolid5(_ header: ArraySlice<UInt8>) -> Bool {
    var rest = header
    _ = number(&rest)
    guard number(&rest) == 1, let flags = number(&rest) else { return false }
    if flags & 1 != 0 { _ = number(&rest) }
    return (number(&rest) ?? 0) & 4 != 0
  }

  private static func number(_ bytes: inout ArraySlice<UInt8>) -> UInt64? {
    var value: UInt64 = 0
    for shift in stride(from: 0, to: 63, by: 7) {
      guard let byte = bytes.popFirst() else { return nil }
      value |= UInt64(byte & 0x7F) << UInt64(shift)
      if byte & 0x80 == 0 { return value }
    }
    return nil
  }
}
