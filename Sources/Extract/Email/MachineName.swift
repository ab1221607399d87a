// Hot code: one pass over long local parts.

/// Tells local parts that a machine made from those that somebody chose.
enum MachineName {
  private static let shortest = 14

  /// Digits and letters in turn, hexadecimal digests, dates to the second: the identifiers of
  /// messages and of bounces. Short names are never such.
  static func isLikely(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard name.count >= shortest else { return false }
    var digits = 0
    var changes = 0
    var dollars = 0
    var wasDigit = EmailBytes.isDigit(name[0])
    for byte in name {
      let isDigit = EmailBytes.isDigit(byte)
      if isDigit { digits += 1 }
      if isDigit != wasDigit { changes += 1 }
      if byte == UInt8(ascii: "$") { dollars += 1 }
      wasDigit = isDigit
    }
    if dollars > 0 { return digits >= 4 }
    if digits * 2 >= name.count { return changes >= 3 || digits >= 12 }
    return digits >= 6 && changes >= 6 && digits * 5 >= name.count
  }
}
