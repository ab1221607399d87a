internal import Bytes

/// How a value behind a label is written.
enum ValueEncoding {
  case plain
  /// As in an address of the web: `Marie+Dupont`, `M%C3%BCller`.
  case form
  /// As in XML: `Dupont &amp; Roux`.
  case markup

  /// Puts `value` decoded into `output`.
  func decode(_ value: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
    switch self {
    case .plain: output = Array(value)
    case .form: FormDecoding.decode(value, into: &output)
    case .markup: MarkupDecoding.decode(value, into: &output)
    }
  }
}
