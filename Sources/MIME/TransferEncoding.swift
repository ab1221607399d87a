/// How the bytes of a body were wrapped for transport (RFC 2045, section 6).
public enum TransferEncoding: UInt8, Sendable {
  /// 7bit, 8bit, binary, and every name that nobody knows.
  case identity
  case base64
  case quotedPrintable
  case uuencode

  /// By the value of `Content-Transfer-Encoding`, in its real spellings.
  init(_ value: UnsafeBufferPointer<UInt8>) {
    let word = value.part(value.trimmed(0..<value.count))
    if word.starts(withIgnoringCase: "base64") || word.starts(withIgnoringCase: "\"base64") {
      self = .base64
    } else if word.starts(withIgnoringCase: "quoted") || word.starts(withIgnoringCase: "\"quoted") {
      self = .quotedPrintable
    } else if word.matches("x-uuencode") || word.matches("uuencode") || word.matches("x-uue") {
      self = .uuencode
    } else {
      self = .identity
    }
  }
}
