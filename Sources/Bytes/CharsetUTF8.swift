// Hot code: borrows, never allocates but for the output.

/// UTF-8 text: is it valid, and what is left when it is not.
public enum CharsetUTF8 {
  /// How many bytes at the start of `bytes`, from `start`, are ASCII.
  public static func asciiPrefix(
    of bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0
  ) -> Int {
    guard let base = bytes.baseAddress, start < bytes.count else { return 0 }
    let raw = UnsafeRawPointer(base)
    var index = start
    // SAFETY: both loops stay below bytes.count.
    while index + 32 <= bytes.count {
      let a = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let b = raw.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self)
      let c = raw.loadUnaligned(fromByteOffset: index + 16, as: UInt64.self)
      let d = raw.loadUnaligned(fromByteOffset: index + 24, as: UInt64.self)
      if (a | b | c | d) & 0x8080_8080_8080_8080 != 0 { break }
      index += 32
    }
    while index < bytes.count, base[index] < 0x80 { index += 1 }
    return index - start
  }

  /// Where the first byte that is no part of a valid character stands, or `bytes.count`.
  public static func validPrefix(of bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int {
    var index = start
    while true {
      index += asciiPrefix(of: bytes, from: index)
      guard index < bytes.count else { return bytes.count }
      let (length, isValid) = character(in: bytes, at: index)
      guard isValid else { return index }
      index += length
    }
  }

  public static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    validPrefix(of: bytes) == bytes.count
  }

  /// Appends `bytes` with each sequence that is no character replaced by one U+FFFD.
  public static func append(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
    var index = 0
    while index < bytes.count {
      let end = validPrefix(of: bytes, from: index)
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[index..<end]))
      guard end < bytes.count else { return }
      appendReplacement(to: &output)
      index = end + character(in: bytes, at: end).length
    }
  }

  /// Appends U+FFFD.
  @inline(__always)
  static func appendReplacement(to output: inout [UInt8]) {
    output.append(0xEF)
    output.append(0xBF)
    output.append(0xBD)
  }

  /// Length of the character at `index`, or of the longest start of one (Unicode 3.9, "maximal
  /// subpart") when it is not valid.
  static func character(
    in bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (length: Int, isValid: Bool) {
    let lead = bytes[index]
    let need: Int
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    switch lead {
    case 0..<0x80: return (1, true)
    case 0xC2...0xDF: need = 1
    case 0xE0: (need, low) = (2, 0xA0)
    case 0xED: (need, high) = (2, 0x9F)
    case 0xE1...0xEF: need = 2
    case 0xF0: (need, low) = (3, 0x90)
    case 0xF1...0xF3: need = 3
    case 0xF4: (need, high) = (3, 0x8F)
    default: return (1, false)
    }
    for step in 1...need {
      guard index + step < bytes.count, bytes[index + step] >= low, bytes[index + step] <= high
      else { return (step, false) }
      (low, high) = (0x80, 0xBF)
    }
    return (need + 1, true)
  }

  /// How many bytes at the end of `bytes` are the start of a character that more bytes may
  /// complete: 0 to 3.
  static func incompleteSuffix(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var start = bytes.count - 1
    while start >= 0, bytes.count - start <= 3 {
      if bytes[start] >= 0xC2, bytes[start] <= 0xF4 {
        let (length, isValid) = character(in: bytes, at: start)
        return !isValid && start + length == bytes.count ? length : 0
      }
      guard bytes[start] & 0xC0 == 0x80 else { return 0 }
      start -= 1
    }
    return 0
  }

  /// Appends one scalar value. Values that are none become U+FFFD.
  @inline(__always)
  static func append(scalar value: UInt32, to output: inout [UInt8]) {
    if value < 0x80 {
      output.append(UInt8(truncatingIfNeeded: value))
      return
    }
    if value >= 0x800 {
      if value >= 0x10000 {
        guard value <= 0x10FFFF else { return appendReplacement(to: &output) }
        output.append(0xF0 | UInt8(truncatingIfNeeded: value >> 18))
        output.append(0x80 | UInt8(truncatingIfNeeded: (value >> 12) & 0x3F))
      } else {
        if value >= 0xD800, value <= 0xDFFF { return appendReplacement(to: &output) }
        output.append(0xE0 | UInt8(truncatingIfNeeded: value >> 12))
      }
      output.append(0x80 | UInt8(truncatingIfNeeded: (value >> 6) & 0x3F))
    } else {
      output.append(0xC0 | UInt8(truncatingIfNeeded: value >> 6))
    }
    output.append(0x80 | UInt8(truncatingIfNeeded: value & 0x3F))
  }
}
