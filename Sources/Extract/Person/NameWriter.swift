// Hot code: appends to a reused buffer.
internal import Bytes
@_spi(_Unicode) import Swift

/// Writes the words of a canonical name.
enum NameWriter {
  enum Style { case asWritten, title, lower }

  /// Appends a word; `title` gives a capital to its first letter and to those behind `-` and `'`.
  static func append(
    _ bytes: UnsafeBufferPointer<UInt8>, _ token: NameToken, _ style: Style,
    to value: inout [UInt8]
  ) {
    if style == .asWritten {
      value.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[token.start..<token.end]))
      return
    }
    var atStart = true
    var index = token.start
    var letters = 0
    while index < token.end {
      let (scalar, width) = LetterFold.decode(bytes, at: index)
      let shape = LetterCase.shape(scalar)
      let wantsUpper = style == .title && (atStart || isMc(bytes, token, letters))
      var written = scalar
      if shape == .upper, !wantsUpper { written = LetterCase.other(scalar) }
      if shape == .lower, wantsUpper { written = LetterCase.other(scalar) }
      append(written, bytes, index, width, to: &value)
      atStart = shape == .none && scalar != 0x2E
      if shape != .none { letters += 1 }
      index += width
    }
  }

  /// `MCDONALD` is `McDonald`.
  private static func isMc(
    _ bytes: UnsafeBufferPointer<UInt8>, _ token: NameToken, _ letters: Int
  ) -> Bool {
    letters == 2 && token.letters >= 5 && bytes[token.start] | 0x20 == UInt8(ascii: "m")
      && bytes[token.start + 1] | 0x20 == UInt8(ascii: "c")
  }

  private static func append(
    _ scalar: UInt32, _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ width: Int,
    to value: inout [UInt8]
  ) {
    if scalar < 0x80 {
      value.append(UInt8(truncatingIfNeeded: scalar))
    } else if scalar < 0x800, width == 2 {
      value.append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
      value.append(0x80 | UInt8(truncatingIfNeeded: scalar) & 0x3F)
    } else if scalar < 0x10000, width == 3 {
      value.append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
      value.append(0x80 | UInt8(truncatingIfNeeded: scalar >> 6) & 0x3F)
      value.append(0x80 | UInt8(truncatingIfNeeded: scalar) & 0x3F)
    } else {
      value.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[index..<index + width]))
    }
  }

  /// Brings `value` to NFC. Allocates only when it holds combining marks, which is rare.
  static func normalize(_ value: inout [UInt8]) {
    var hasMarks = false
    for byte in value where byte == 0xCC || byte == 0xCD || byte == 0xE1 { hasMarks = true }
    guard hasMarks else { return }
    var text = ""
    for scalar in String(decoding: value, as: UTF8.self)._nfc { text.unicodeScalars.append(scalar) }
    value.removeAll(keepingCapacity: true)
    value.append(contentsOf: text.utf8)
  }
}
