/// What to do with the national prefix, carrier code or missing area code of a number as dialled.
///
/// The national number is `insert`, then `keep` digits after the first `drop`, then, after another
/// `skip`, the rest: `0 343 15 5551234` in Argentina is `9 343 5551234`.
struct DialledPrefix {
  private let drop: Int
  private let keep: Int
  private let skip: Int
  private var insert = DigitString()

  /// Reads the eight bytes of the table.
  init(_ bytes: UnsafePointer<UInt8>) {
    // SAFETY: the caller hands eight bytes; the fourth is at most 4, by the generator.
    drop = Int(bytes[0])
    keep = Int(bytes[1])
    skip = Int(bytes[2])
    for index in 0..<min(Int(bytes[3]), 4) { _ = insert.append(bytes[4 + index]) }
  }

  func applied(to number: DigitString) -> DigitString {
    let rest = number.dropping(drop)
    return insert.appending(rest.keeping(keep)).appending(rest.dropping(keep + skip))
  }
}
