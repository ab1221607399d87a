internal import Bytes
internal import CUchardet

/// Guesses the charset of a text that declares none and is no valid UTF-8.
enum CharsetGuess {
  private static let sampleInBytes = 64 << 10

  /// What libuchardet says where that is plausible, else windows-1252, which any bytes can be.
  static func charset(of text: UnsafeBufferPointer<UInt8>) -> Charset {
    guard let detector = uchardet_new() else { return .windows1252 }
    defer { uchardet_delete(detector) }
    let sample = densest(text)
    let status = sample.withMemoryRebound(to: CChar.self) {
      uchardet_handle_data(detector, $0.baseAddress, $0.count)
    }
    guard status == 0 else { return .windows1252 }
    uchardet_data_end(detector)
    guard let name = uchardet_get_charset(detector) else { return .windows1252 }
    let label = String(cString: name)
    // Guesses that are nearly always wrong on the Latin text of short files.
    guard !label.isEmpty, !label.hasPrefix("UTF-"), label != "ASCII", label != "TIS-620",
      !label.hasPrefix("MAC-"), !label.hasPrefix("VISCII"), label != "ISO-8859-11",
      let charset = Charset(label: label), charset.isASCIISuperset
    else { return .windows1252 }
    return charset
  }

  /// The part of a long text around its first byte that is not ASCII.
  private static func densest(
    _ text: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    guard text.count > sampleInBytes else { return text }
    let first = CharsetUTF8.asciiPrefix(of: text)
    let start = min(max(0, first - 1024), text.count - sampleInBytes)
    return UnsafeBufferPointer(rebasing: text[start..<start + sampleInBytes])
  }
}
