import Format
import Testing

/// The fast folding beside Unicode's own, scalar by scalar.
@Suite struct CaseFoldTests {
  private func folded(_ bytes: [UInt8]) -> [UInt8]? {
    var buffer = ByteBuffer()
    let isTaken = bytes.withUnsafeBufferPointer { CaseFold.append($0, to: &buffer) }
    return isTaken ? Array(buffer.bytes) : nil
  }

  @Test func foldsEachLetterAsUnicodeDoes() {
    for value in UInt32(0x20)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "A\(scalar)Z"
      #expect(folded(Array(text.utf8)) == Array(CaseFold.of(text).utf8), "U+\(value)")
    }
  }

  @Test(arguments: ["MÜLLER@Example.org", "ÉÀ", "ДМИТРИЙ Ivanov", "İstanbul", "株式会社Ａ", "e\u{301}É"])
  func foldsMixedText(_ text: String) {
    #expect(folded(Array(text.utf8)) == Array(CaseFold.of(text).utf8))
  }

  @Test func invalidBytesBecomeReplacements() {
    #expect(folded([0x41, 0xFF, 0x42]) == Array("a\u{FFFD}b".utf8))
    #expect(folded([0xC3]) == Array("\u{FFFD}".utf8))
    #expect(folded([0xC3, 0x41]) == Array("\u{FFFD}a".utf8))
  }

  @Test func controlCharactersAreRefused() {
    #expect(folded([0x41, 0x00]) == nil)
    #expect(folded([0x41, 0xC3, 0x89, 0x1F]) == nil)
  }
}
