import MIME
import Testing

@Suite struct TransferEncodingTests {
  private func base64(_ text: String) -> (decoded: String, rest: String) {
    var output: [UInt8] = []
    let bytes = Array(text.utf8)
    let read = bytes.withUnsafeBufferPointer { Base64.decode($0, into: &output) }
    return (
      String(decoding: output, as: UTF8.self), String(decoding: bytes[read...], as: UTF8.self)
    )
  }

  private func quotedPrintable(_ text: String) -> String {
    var output: [UInt8] = []
    Array(text.utf8).withUnsafeBufferPointer { QuotedPrintable.decode($0, into: &output) }
    return String(decoding: output, as: UTF8.self)
  }

  @Test func decodesBase64() {
    #expect(base64("aGVsbG8=").decoded == "hello")
    #expect(base64("aGVs\r\nbG8=\r\n").decoded == "hello")
    #expect(base64("aGVsbG8").decoded == "hello")
    #expect(base64("a G*V!s bG8=").decoded == "hello")
    #expect(base64("aGVsbG8=\naGVsbG8=\n").decoded == "hellohello")
    #expect(base64("aGVsbG8=\n_____\nlist@example.com\n").decoded == "hello")
    #expect(base64("aGVsbG8=\n_____\nlist@example.com\n").rest == "_____\nlist@example.com\n")
    #expect(base64("").decoded == "")
    #expect(base64("=").decoded == "")
    #expect(base64("a").decoded == "")
    #expect(base64("a===").decoded == "")
  }

  @Test func decodesQuotedPrintable() {
    #expect(quotedPrintable("a=3Db=\r\nc=\nd= \t\ne") == "a=bcde")
    #expect(quotedPrintable("=c3=A9") == "é")
    #expect(quotedPrintable("=XY = == =4") == "=XY = == =4")
    #expect(quotedPrintable("end=") == "end")
  }

  /// A stranger in each place of a long line, which the kernel must stop at and the rest step over.
  @Test func stepsOverStrangersAnywhere() {
    let letters = Array(
      "TWFueSBoYW5kcyBtYWtlIGxpZ2h0IHdvcmsuIE1hbnkgaGFuZHMgbWFrZSBsaWdodCB3b3JrLg".utf8)
    let whole = base64(String(decoding: letters, as: UTF8.self)).decoded
    #expect(whole == "Many hands make light work. Many hands make light work.")
    for stranger in [
      UInt8(ascii: "\n"), UInt8(ascii: "*"), 0x00, 0x2C, 0x2D, 0x3A, 0x40, 0x5B, 0x60, 0x7B, 0xFF,
    ] {
      for place in 0...letters.count {
        var text = letters
        text.insert(stranger, at: place)
        var output: [UInt8] = []
        let read = text.withUnsafeBufferPointer { Base64.decode($0, into: &output) }
        #expect(read == text.count)
        #expect(output == Array(whole.utf8), "\(stranger) at \(place)")
      }
    }
  }

  @Test func roundTripsAtEveryLength() {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var random = SystemRandomNumberGenerator()
    for length in 0..<200 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      var encoded: [UInt8] = []
      for start in stride(from: 0, to: length, by: 3) {
        let chunk = bytes[start..<min(start + 3, length)]
        var quantum: UInt32 = 0
        for place in 0..<3 {
          quantum = quantum << 8 | UInt32(place < chunk.count ? chunk[start + place] : 0)
        }
        for place in 0..<4 {
          let letter = alphabet[Int(quantum >> UInt32(18 - 6 * place)) & 63]
          encoded.append(place <= chunk.count ? letter : 0x3D)
        }
        if encoded.count % 77 == 76 { encoded.append(0x0A) }
      }
      var decoded: [UInt8] = []
      let read = encoded.withUnsafeBufferPointer { Base64.decode($0, into: &decoded) }
      #expect(decoded == bytes)
      #expect(read == encoded.count)
      let printable = bytes.flatMap { byte -> [UInt8] in
        let hex = Array(String(byte, radix: 16, uppercase: true).utf8)
        return [0x3D] + (hex.count == 1 ? [0x30] : []) + hex
      }
      decoded = []
      printable.withUnsafeBufferPointer { QuotedPrintable.decode($0, into: &decoded) }
      #expect(decoded == bytes)
    }
  }
}
