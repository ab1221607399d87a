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
    var cursor = HeaderCursor(header)
    _ = cursor.variable()
    guard cursor.variable() == 1, let flags = cursor.variable() else { return false }
    if flags & 1 != 0 { _ = cursor.variable() }
    return (cursor.variable() ?? 0) & 4 != 0
  }
}
