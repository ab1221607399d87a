import Corpus
import Testing

struct PathTextTests {
  static let pairs: [([UInt8], String)] = [
    (Array("plain name.csv".utf8), "plain name.csv"),
    (Array("Müller – 日本.txt".utf8), "Müller – 日本.txt"),
    ([0x61, 0xFF, 0x62], #"a\xFFb"#),
    (Array("two\nlines\u{7F}\u{1B}[31m".utf8), #"two\x0Alines\x7F\x1B[31m"#),
    (Array("c1 \u{85}".utf8), #"c1 \xC2\x85"#),
    (Array(#"dir\file"#.utf8), #"dir\file"#),
    (Array(#"like\x41escape"#.utf8), #"like\x5Cx41escape"#),
    ([0xED, 0xA0, 0x80], #"\xED\xA0\x80"#),
    ([0xE3, 0x81], #"\xE3\x81"#),
    ([0xF4, 0x90, 0x80, 0x80], #"\xF4\x90\x80\x80"#),
    (Array("a\u{202E}vsc.exe".utf8), #"a\xE2\x80\xAEvsc.exe"#),
    ([], ""),
  ]

  @Test(arguments: pairs)
  func writesAndReadsBack(bytes: [UInt8], text: String) {
    #expect(PathText.text(bytes) == text)
    #expect(PathText.bytes(text) == bytes)
  }

  @Test func givesBackAnyBytes() {
    var state: UInt64 = 7
    for _ in 0..<2000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let length = Int(state >> 60)
      let alphabet: [UInt8] =
        Array(#"\x4Fa/"#.utf8) + [0, 0x80, 0xC3, 0xA9, 0xE2, 0x82, 0xAC, 0xFF]
      var bytes: [UInt8] = []
      for _ in 0..<length {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(alphabet[Int((state >> 33) % UInt64(alphabet.count))])
      }
      #expect(PathText.bytes(PathText.text(bytes)) == bytes)
    }
  }
}
