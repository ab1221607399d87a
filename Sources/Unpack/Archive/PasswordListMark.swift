import Bytes

/// Stands for a list of passwords in the reason of a refusal, so that a later run with another list
/// tries again.
///
/// It is kept in the index, so it says next to nothing: 16 bits of a hash over the whole list.
public enum PasswordListMark {
  /// `list 3F9A`.
  public static func text(_ passwords: [[UInt8]]) -> String {
    let joined: [UInt8] = passwords.reduce(into: []) { $0 += $1 + [0] }
    let bits = joined.withUnsafeBytes { hash64($0) } & 0xFFFF
    let digits = String(bits, radix: 16, uppercase: true)
    return "list " + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
