import Bytes
import Testing

@Suite struct LetterFoldTests {
  private func fold(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var out = [UInt8](repeating: 0, count: bytes.count)
    let length = bytes.withUnsafeBufferPointer { input in
      out.withUnsafeMutableBufferPointer { LetterFold.fold(input, into: $0) }
    }
    return String(decoding: out[0..<length], as: UTF8.self)
  }

  @Test(arguments: [
    ("Élodie", "elodie"), ("E\u{301}LODIE", "elodie"), ("Straße", "strasse"), ("Łódź", "lodz"),
    ("Ångström", "angstrom"), ("Ærø", "aero"), ("ΆΛΦΑ", "αλφα"), ("Ёлка", "елка"),
    ("Йод", "йод"), ("İstanbul", "istanbul"), ("ＡＢＣ", "abc"), ("Nguyễn", "nguyen"),
    ("田中", "田中"), ("a-b.C", "a-b.c"), ("", ""),
  ])
  func foldsCaseAndDiacritics(_ text: String, _ expected: String) {
    #expect(fold(text) == expected)
  }

  @Test func neverGrows() {
    for value in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(scalar)
      #expect(fold(text).utf8.count <= text.utf8.count)
    }
  }

  @Test func copiesInvalidBytes() {
    let bytes: [UInt8] = [0xFF, 0x41, 0xC3, 0x28, 0xE2, 0x82]
    var out = [UInt8](repeating: 0, count: 16)
    let length = bytes.withUnsafeBufferPointer { input in
      out.withUnsafeMutableBufferPointer { LetterFold.fold(input, into: $0) }
    }
    #expect(Array(out[0..<length]) == [0xFF, 0x61, 0xC3, 0x28, 0xE2, 0x82])
  }
}
