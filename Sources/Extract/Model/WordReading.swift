// Hot code: one step per byte.
internal import Bytes

/// A word while its letters are read: its hash without regard to case, and its shape.
struct WordReading {
  private(set) var hash: UInt32 = 0x811C_9DC5
  private var letters = 0
  private var capitals = 0
  private var digits = 0
  private var beginsWithCapital = false
  private var isCode = false
  private var isUncased = false

  /// Takes an ASCII byte; false when it belongs to no word.
  @inline(__always)
  mutating func take(_ byte: UInt8) -> Bool {
    switch TextByte.kinds[Int(byte)] {
    case TextByte.lower:
      letters += 1
      mix(UInt32(byte))
    case TextByte.upper:
      if letters == 0, digits == 0 { beginsWithCapital = true }
      letters += 1
      capitals += 1
      mix(UInt32(byte | 0x20))
    case TextByte.digit:
      digits += 1
      mix(UInt32(byte))
    case TextByte.underscore:
      isCode = true
      mix(UInt32(byte))
    default: return false
    }
    return true
  }

  /// Takes a letter beyond ASCII; false when the scalar is none.
  mutating func take(wide scalar: UInt32) -> Bool {
    switch LetterCase.shape(scalar) {
    case .none: return false
    case .lower: mix(scalar)
    case .upper:
      if letters == 0, digits == 0 { beginsWithCapital = true }
      capitals += 1
      mix(LetterCase.other(scalar))
    case .uncased:
      // Combining marks are uncased, too; only letters of scripts without case make a word so.
      if scalar >= 0x530 { isUncased = true }
      mix(scalar)
    }
    letters += 1
    return true
  }

  @inline(__always)
  private mutating func mix(_ value: UInt32) {
    hash = (hash ^ value) &* 0x0100_0193
  }

  var shape: ModelToken.Shape {
    // `ENRON_DEVELOPMENT` is how some systems write a name.
    if isCode { return capitals == letters && digits == 0 && letters > 3 ? .upper : .code }
    if isUncased { return .uncased }
    if letters == 0 { return .digits }
    if digits > 0 { return beginsWithCapital ? .capitalDigits : .lowerDigits }
    if capitals == 0 { return .lower }
    if letters == 1 { return .initial }
    if capitals == letters { return .upper }
    if !beginsWithCapital { return .innerCapital }
    return capitals == 1 ? .title : .mixed
  }
}
