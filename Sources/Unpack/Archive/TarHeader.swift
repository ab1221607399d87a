/// The one mark that all tar flavours share, from v7 on: the sum over the 512 bytes of a header.
enum TarHeader {
  /// True when `head` begins with a tar header. A block of zeros (the end of an archive) is none.
  static func isValid(_ head: UnsafeRawBufferPointer) -> Bool {
    guard head.count >= 512, let expected = octal(head[148..<156]) else { return false }
    var unsigned = 0
    var signed = 0
    for index in 0..<512 {
      // The sum is taken with its own field as spaces; some old writers summed signed bytes.
      let byte = (148..<156).contains(index) ? 0x20 : head[index]
      unsigned += Int(byte)
      signed += Int(Int8(bitPattern: byte))
    }
    return expected > 0 && (expected == unsigned || expected == signed)
  }

  /// Octal digits between optional spaces and NULs, or nil for anything else.
  private static func octal(_ field: Slice<UnsafeRawBufferPointer>) -> Int? {
    var value = 0
    var digits = 0
    var isOver = false
    for byte in field {
      switch byte {
      case 0x30...0x37 where !isOver:
        value = value << 3 | Int(byte & 7)
        digits += 1
      case 0x20, 0: isOver = digits > 0
      default: return nil
      }
    }
    return digits > 0 ? value : nil
  }
}
