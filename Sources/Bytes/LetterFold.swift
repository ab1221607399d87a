// Hot code: borrows, never allocates after the first call.
@_spi(_Unicode) import Swift

/// Folds case and diacritics of UTF-8 text, so that `Élodie`, `ELODIE` and `elodie` are one key.
///
/// Latin letters become ASCII (`ß` `ss`, `ø` `o`, `ł` `l`), Greek and Cyrillic ones lower case
/// without accents (`й` stays); combining marks vanish; all else stays as it is. Full-width Latin
/// becomes ASCII. The result is never longer than the input.
public enum LetterFold {
  /// Folds `bytes` into `out` and returns the length; stops before the first character that does
  /// not fit. Invalid bytes are copied as they are.
  public static func fold(
    _ bytes: UnsafeBufferPointer<UInt8>, into out: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var from = 0
    var length = 0
    let room = out.count
    while from < bytes.count {
      let byte = bytes[from]
      if byte < 0x80 {
        guard length < room else { return length }
        out[length] = byte &- 0x41 < 26 ? byte | 0x20 : byte
        length += 1
        from += 1
        continue
      }
      let (scalar, width) = decode(bytes, at: from)
      guard length + width <= room else { return length }
      length = append(folded(scalar, byte), to: out, at: length)
      from += width
    }
    return length
  }

  /// The folded form of `text`, for cold code.
  public static func folded(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      String(unsafeUninitializedCapacity: bytes.count) { fold(bytes, into: $0) }
    }
  }

  /// A scalar of two to four bytes at `index`, with its width; an invalid byte is its own value
  /// above the range of Unicode, with width 1.
  @inlinable
  public static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (scalar: UInt32, width: Int) {
    let first = UInt32(bytes[index])
    func tail(_ offset: Int) -> UInt32? {
      guard index + offset < bytes.count else { return nil }
      let byte = bytes[index + offset]
      return byte & 0xC0 == 0x80 ? UInt32(byte & 0x3F) : nil
    }
    if first < 0x80 { return (first, 1) }
    if first & 0xE0 == 0xC0, first > 0xC1, let a = tail(1) { return ((first & 0x1F) << 6 | a, 2) }
    if first & 0xF0 == 0xE0, let a = tail(1), let b = tail(2) {
      let scalar = (first & 0x0F) << 12 | a << 6 | b
      if scalar >= 0x800, scalar &- 0xD800 >= 0x800 { return (scalar, 3) }
    }
    if first & 0xF8 == 0xF0, let a = tail(1), let b = tail(2), let c = tail(3) {
      let scalar = (first & 0x07) << 18 | a << 12 | b << 6 | c
      if scalar >= 0x10000, scalar < 0x110000 { return (scalar, 4) }
    }
    return (invalid | first, 1)
  }

  /// Marks an invalid byte in what `decode` returns.
  @usableFromInline
  static let invalid: UInt32 = 0x8000_0000

  /// Two ASCII letters in one entry of the table.
  private static let pair: UInt32 = 0x4000_0000

  private static func folded(_ scalar: UInt32, _ byte: UInt8) -> UInt32 {
    if scalar < 0x530 { return table[Int(scalar)] }
    if scalar &- 0x1E00 < 0x200 { return table[Int(scalar - 0x1E00) + 0x530] }
    if scalar &- 0xFF01 < 94 {
      let ascii = scalar - 0xFEE0
      return ascii &- 0x41 < 26 ? ascii | 0x20 : ascii
    }
    return scalar
  }

  private static func append(
    _ value: UInt32, to out: UnsafeMutableBufferPointer<UInt8>, at start: Int
  ) -> Int {
    if value == 0 { return start }
    if value & invalid != 0 {
      out[start] = UInt8(truncatingIfNeeded: value)
      return start + 1
    }
    if value & pair != 0 {
      out[start] = UInt8(truncatingIfNeeded: value >> 8)
      out[start + 1] = UInt8(truncatingIfNeeded: value)
      return start + 2
    }
    return encode(value, into: out, at: start)
  }

  /// Writes a scalar as UTF-8 at `start` and returns where it ends.
  public static func encode(
    _ scalar: UInt32, into out: UnsafeMutableBufferPointer<UInt8>, at start: Int
  ) -> Int {
    func low(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: scalar >> shift) & 0x3F | 0x80 }
    if scalar < 0x80 {
      out[start] = UInt8(scalar)
      return start + 1
    }
    if scalar < 0x800 {
      out[start] = 0xC0 | UInt8(truncatingIfNeeded: scalar >> 6)
      out[start + 1] = low(0)
      return start + 2
    }
    if scalar < 0x10000 {
      out[start] = 0xE0 | UInt8(truncatingIfNeeded: scalar >> 12)
      out[start + 1] = low(6)
      out[start + 2] = low(0)
      return start + 3
    }
    out[start] = 0xF0 | UInt8(truncatingIfNeeded: scalar >> 18) & 0x07
    out[start + 1] = low(12)
    out[start + 2] = low(6)
    out[start + 3] = low(0)
    return start + 4
  }

  // SAFETY: filled once before it is published, never changed or freed after.
  /// The folded form of U+0000...U+052F, then of U+1E00...U+1FFF.
  nonisolated(unsafe) private static let table: UnsafePointer<UInt32> = {
    let table = UnsafeMutablePointer<UInt32>.allocate(capacity: 0x730)
    for index in 0..<0x730 {
      let scalar = UInt32(index < 0x530 ? index : index - 0x530 + 0x1E00)
      table[index] = entry(scalar)
    }
    return UnsafePointer(table)
  }()

  private static func entry(_ value: UInt32) -> UInt32 {
    guard let scalar = Unicode.Scalar(value) else { return value }
    if scalar.properties.generalCategory == .nonspacingMark { return 0 }
    if value == 0x439 || value == 0x419 { return 0x439 }
    guard let base = String(scalar)._nfd.first(where: { _ in true }) else { return value }
    if let special = special(base) { return special }
    guard let lower = String(base).lowercased().unicodeScalars.first else { return value }
    // `Ⱥ` is two bytes and its lower case three: it stays, so that nothing grows.
    if lower.value >= 0x800, value < 0x800 { return value }
    return special(lower) ?? lower.value
  }

  /// Letters that do not decompose.
  private static func special(_ scalar: Unicode.Scalar) -> UInt32? {
    func letters(_ a: Unicode.Scalar, _ b: Unicode.Scalar) -> UInt32 {
      pair | a.value << 8 | b.value
    }
    switch scalar {
    case "ß", "ẞ": return letters("s", "s")
    case "æ", "Æ": return letters("a", "e")
    case "œ", "Œ": return letters("o", "e")
    case "þ", "Þ": return letters("t", "h")
    case "ø", "Ø": return 0x6F
    case "ł", "Ł": return 0x6C
    case "đ", "Đ", "ð", "Ð": return 0x64
    case "ħ", "Ħ": return 0x68
    case "ı", "İ": return 0x69
    case "ŧ", "Ŧ": return 0x74
    case "ŋ", "Ŋ": return 0x6E
    case "ς": return 0x3C3
    default: return nil
    }
  }
}
