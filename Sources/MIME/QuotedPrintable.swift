import Bytes

// Hot code: memchr for the equals sign, whole runs are copied.

/// Quoted-printable (RFC 2045, section 6.7) and the `Q` encoding of header words (RFC 2047).
public enum QuotedPrintable {
  /// Appends what `text` decodes to. An equals sign that encodes nothing stays as it is.
  public static func decode(_ text: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
    guard let base = text.baseAddress else { return }
    output.append(atMost: text.count) { target in
      var written = 0
      var index = 0
      while index < text.count {
        let mark = firstIndex(of: 0x3D, in: text, from: index) ?? text.count
        // SAFETY: never more is written than was read, and the room is the length of the text.
        (target + written).update(from: base + index, count: mark - index)
        written += mark - index
        guard mark < text.count else { break }
        index = mark + 1
        if index + 1 < text.count, let high = text[index].hexValue,
          let low = text[index + 1].hexValue
        {
          target[written] = high << 4 | low
          written += 1
          index += 2
        } else if let next = softBreak(in: text, at: index) {
          index = next
        } else {
          target[written] = 0x3D
          written += 1
        }
      }
      return written
    }
  }

  /// Behind the line end if only white space stands before it; the end of the text is one too.
  private static func softBreak(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    var index = start
    while index < text.count, text[index].isBlank, index - start < 256 { index += 1 }
    if index == text.count { return index }
    let isReturn = text[index] == 0x0D
    if isReturn { index += 1 }
    if index < text.count, text[index] == 0x0A { return index + 1 }
    return isReturn ? index : nil
  }

  /// The `Q` encoding: an underscore is a space, line ends are none.
  static func decodeWord(_ text: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte == 0x3D, index + 2 < text.count, let high = text[index + 1].hexValue,
        let low = text[index + 2].hexValue
      {
        output.append(high << 4 | low)
        index += 3
        continue
      }
      output.append(byte == 0x5F ? 0x20 : byte)
      index += 1
    }
  }
}
