// Warm code: one step per byte of the words that are not ASCII.
internal import Bytes

/// A word with letters beyond ASCII while it is read: its hash without regard to case, and its
/// shape. Words of ASCII alone are hashed by `WordHash`.
struct WordReading {
  private let table: UnsafePointer<WideLetter>
  private(set) var hash: UInt32 = 0x811C_9DC5
  private var letters = 0
  private var capitals = 0
  private var digits = 0
  private var beginsWithCapital = false
  private var isCode = false
  private var isUncased = false

  /// `table`: `WideLetter.table`, which the caller keeps, so that no word asks whether it was made.
  init(_ table: UnsafePointer<WideLetter>) { self.table = table }

  /// Takes an ASCII byte; false when it belongs to no word.
  mutating func take(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      letters += 1
      mix(UInt32(byte))
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      if letters == 0, digits == 0 { beginsWithCapital = true }
      letters += 1
      capitals += 1
      mix(UInt32(byte | 0x20))
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      digits += 1
      mix(UInt32(byte))
    case UInt8(ascii: "_"):
      isCode = true
      mix(UInt32(byte))
    default: return false
    }
    return true
  }

  /// Takes a letter beyond ASCII; false when the scalar is none.
  mutating func take(wide scalar: UInt32) -> Bool {
    let letter = scalar < WideLetter.count ? table[Int(scalar)] : WideLetter(scalar)
    switch letter.shape {
    case .none: return false
    case .lower: break
    case .upper:
      if letters == 0, digits == 0 { beginsWithCapital = true }
      capitals += 1
    case .uncased:
      // Combining marks are uncased, too; only letters of scripts without case make a word so.
      if scalar >= 0x530 { isUncased = true }
    }
    mix(letter.small)
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
