/// Decodes values of web forms (`application/x-www-form-urlencoded`).
enum FormDecoding {
  /// Puts `value` decoded into `output`.
  static func decode(_ value: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
    output.removeAll(keepingCapacity: true)
    var at = 0
    while at < value.count {
      switch value[at] {
      case UInt8(ascii: "+"): output.append(0x20)
      case UInt8(ascii: "%"):
        if at + 2 < value.count, let high = digit(value[at + 1]), let low = digit(value[at + 2]) {
          output.append(high << 4 | low)
          at += 2
        } else {
          output.append(value[at])
        }
      default: output.append(value[at])
      }
      at += 1
    }
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
