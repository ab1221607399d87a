// Hot code: borrows, never allocates after the first call.

/// Whether a scalar is a letter, and of what case; and its other case.
///
/// Exact for Latin, Greek and Cyrillic, by block for other scripts, whose letters have no case.
public enum LetterCase {
  public enum Shape: UInt8, Sendable {
    case none, upper, lower
    /// A letter of a script without case (`田`, `א`), or a mark that belongs to one.
    case uncased
  }

  /// The shape of a scalar as `LetterFold.decode` returns it; `none` for invalid bytes.
  @inline(__always)
  public static func shape(_ scalar: UInt32) -> Shape {
    if scalar < 0x80 {
      if scalar &- 0x61 < 26 { return .lower }
      return scalar &- 0x41 < 26 ? .upper : .none
    }
    return wide(scalar)
  }

  private static func wide(_ scalar: UInt32) -> Shape {
    if let slot = slot(scalar) {
      return Shape(rawValue: UInt8(truncatingIfNeeded: table[slot] >> 30)) ?? .none
    }
    switch scalar {
    case 0x530..<0x1E00, 0x2C00..<0x2E00, 0x3005...0x3007, 0x3040..<0xD800, 0xF900..<0xFE00,
      0xFE70..<0xFF00, 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xFF66..<0xFFE0, 0x20000..<0x30000:
      return .uncased
    default: return .none
    }
  }

  /// The lower case of an upper-case scalar, the upper case of a lower-case one.
  public static func other(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return shape(scalar) == .none ? scalar : scalar ^ 0x20 }
    guard let slot = slot(scalar) else { return scalar }
    return table[slot] & 0x1F_FFFF
  }

  private static func slot(_ scalar: UInt32) -> Int? {
    if scalar < 0x530 { return Int(scalar) }
    if scalar &- 0x1E00 < 0x200 { return Int(scalar - 0x1E00) + 0x530 }
    return nil
  }

  // SAFETY: filled once before it is published, never changed or freed after.
  /// Shape in the two high bits, the other case below.
  nonisolated(unsafe) private static let table: UnsafePointer<UInt32> = {
    let table = UnsafeMutablePointer<UInt32>.allocate(capacity: 0x730)
    for index in 0..<0x730 {
      let value = UInt32(index < 0x530 ? index : index - 0x530 + 0x1E00)
      table[index] = entry(value)
    }
    return UnsafePointer(table)
  }()

  private static func entry(_ value: UInt32) -> UInt32 {
    guard let scalar = Unicode.Scalar(value) else { return value }
    let properties = scalar.properties
    let mapped = properties.isUppercase ? properties.lowercaseMapping : properties.uppercaseMapping
    var other = value
    // Only pairs of the same length in UTF-8: text is turned in place.
    if let first = mapped.unicodeScalars.first, mapped.unicodeScalars.count == 1,
      UTF8.width(first) == UTF8.width(scalar)
    {
      other = first.value
    }
    var shape = Shape.none
    if properties.isUppercase {
      shape = .upper
    } else if properties.isLowercase {
      shape = .lower
    } else if properties.isAlphabetic || properties.generalCategory == .nonspacingMark {
      shape = .uncased
    }
    return UInt32(shape.rawValue) << 30 | other
  }
}
