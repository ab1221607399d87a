// Hot code: a table behind an unsafe pointer.
internal import Bytes

/// What a character beyond ASCII is to a word, and its small form.
struct WideLetter {
  var shape: LetterCase.Shape
  var small: UInt32

  /// Characters in `table`.
  static let count = 0x530

  // SAFETY: filled once before it is published, never changed or freed after.
  /// The letters of Latin, Greek, Cyrillic; those beyond are asked for one by one.
  nonisolated(unsafe) static let table: UnsafePointer<WideLetter> = {
    let table = UnsafeMutablePointer<WideLetter>.allocate(capacity: count)
    for scalar in 0..<count { table[scalar] = WideLetter(UInt32(scalar)) }
    return UnsafePointer(table)
  }()

  init(_ scalar: UInt32) {
    shape = LetterCase.shape(scalar)
    small = shape == .upper ? LetterCase.other(scalar) : scalar
  }
}
