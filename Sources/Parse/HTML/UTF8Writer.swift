/// Writes Unicode scalar values as UTF-8.
enum UTF8Writer {
  /// Appends `value`; what is no scalar value becomes U+FFFD.
  static func append(_ value: UInt32, to output: inout [UInt8]) {
    if value < 0x80 { return output.append(UInt8(truncatingIfNeeded: value)) }
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
