// Hot code.

/// UTF-16 to UTF-8.
enum CharsetUTF16 {
  /// Appends `bytes`, decoded, lone surrogates as U+FFFD; returns how many bytes were read: fewer
  /// than all only when the rest is half a character.
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, bigEndian: Bool, into output: inout [UInt8]
  ) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    let raw = UnsafeRawPointer(base)
    // SAFETY: asked only for even offsets with offset + 2 <= bytes.count.
    func unit(_ offset: Int) -> UInt32 {
      let value = raw.loadUnaligned(fromByteOffset: offset, as: UInt16.self)
      return UInt32(bigEndian ? UInt16(bigEndian: value) : UInt16(littleEndian: value))
    }
    output.reserveCapacity(output.count + bytes.count / 2)
    var index = 0
    while index + 2 <= bytes.count {
      let value = unit(index)
      if value >= 0xD800, value < 0xDC00 {
        guard index + 4 <= bytes.count else { return index }
        let low = unit(index + 2)
        if low >= 0xDC00, low < 0xE000 {
          let scalar = 0x10000 + ((value - 0xD800) << 10) + (low - 0xDC00)
          CharsetUTF8.append(scalar: scalar, to: &output)
          index += 4
          continue
        }
      }
      CharsetUTF8.append(scalar: value, to: &output)
      index += 2
    }
    return index
  }
}
