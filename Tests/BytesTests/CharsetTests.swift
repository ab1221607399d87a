import Bytes
import Testing

@Suite struct CharsetTests {
  private func decode(_ bytes: [UInt8], _ label: String) -> String? {
    guard let charset = Charset(label: label) else { return nil }
    var output: [UInt8] = []
    bytes.withUnsafeBufferPointer { charset.decode($0, into: &output) }
    return String(decoding: output, as: UTF8.self)
  }

  private func decodeInPieces(_ bytes: [UInt8], _ label: String, size: Int) -> String? {
    guard let charset = Charset(label: label) else { return nil }
    let decoder = CharsetDecoder(charset)
    var output: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      let end = min(start + size, bytes.count)
      bytes[start..<end].withUnsafeBufferPointer { decoder.decode($0, into: &output) }
    }
    decoder.finish(into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  private static let samples: [(String, [UInt8], String)] = [
    ("utf-8", Array("Zoë Äpfel € 😀".utf8), "Zoë Äpfel € 😀"),
    ("iso-8859-1", [0x5A, 0x6F, 0xEB], "Zoë"),
    ("us-ascii", [0x93, 0x41, 0x94], "“A”"),
    ("Windows-1252", [0x80, 0xE9, 0x92], "€é’"),
    ("windows-1251", [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2], "Привет"),
    ("koi8-r", [0xF0, 0xD2, 0xC9, 0xD7, 0xC5, 0xD4], "Привет"),
    ("iso-8859-15", [0xA4, 0x20, 0xE9], "€ é"),
    ("iso-8859-2", [0xA3, 0xF3, 0x64, 0xBC], "Łódź"),
    ("gb2312", [0xC4, 0xE3, 0xBA, 0xC3], "你好"),
    ("gb18030", [0xC4, 0xE3, 0x81, 0x30, 0x81, 0x30], "你\u{80}"),
    ("big5", [0xA7, 0x41, 0xA6, 0x6E], "你好"),
    ("shift_jis", [0x93, 0xFA, 0x96, 0x7B, 0xB1], "日本ｱ"),
    ("euc-jp", [0xC6, 0xFC, 0xCB, 0xDC], "日本"),
    ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x4B, 0x5C, 0x1B, 0x28, 0x42, 0x41], "日本A"),
    ("euc-kr", [0xC7, 0xD1, 0xB1, 0xB9], "한국"),
    ("utf-7", Array("Hi Mom -+Jjo--!".utf8), "Hi Mom -☺-!"),
    ("utf-16", [0xFE, 0xFF, 0x00, 0x41, 0x20, 0xAC], "A€"),
    ("utf-16", [0xFF, 0xFE, 0x41, 0x00, 0xAC, 0x20], "A€"),
    ("utf-16", [0x41, 0x00, 0xAC, 0x20], "A€"),
    ("utf-16be", [0xD8, 0x3D, 0xDE, 0x00], "😀"),
    ("hz-gb-2312", Array("A~{Dc:C~}B~~".utf8), "A你好B~"),
    ("windows-1254", [0xDD, 0x73, 0x74], "İst"),
    ("macintosh", [0x8E, 0x8F], "éè"),
    ("cp850", [0x82], "é"),
    ("tis-620", [0xA1], "ก"),
  ]

  @Test(arguments: samples)
  func decodesWholeAndInPieces(_ label: String, _ bytes: [UInt8], _ text: String) {
    #expect(decode(bytes, label) == text)
    for size in 1...3 { #expect(decodeInPieces(bytes, label, size: size) == text) }
  }

  @Test(arguments: [
    ("UTF8", "utf-8"), ("\"utf-8\"", "utf-8"), ("ISO_8859-1:1987", "iso-8859-1"),
    ("iso8859-1", "iso-8859-1"), ("latin1", "iso-8859-1"), ("cp1252", "windows-1252"),
    ("cp-1251", "windows-1251"), ("WIN-1250", "windows-1250"), ("1251", "windows-1251"),
    ("x-sjis", "shift_jis"), ("CSKOI8R", "koi8-r"), ("ks_c_5601-1987", "euc-kr"),
    ("x-windows-949", "euc-kr"), ("GBK", "gb18030"), ("cp936", "gb18030"),
    ("ansi_x3.4-1968", "us-ascii"), ("unicode-1-1-utf-7", "utf-7"), ("iso-8859-8-i", "iso-8859-8"),
    ("IBM1047", "ibm1047"),
  ])
  func knowsTheLabel(_ label: String, _ name: String) {
    #expect(Charset(label: label)?.name == name)
  }

  @Test(arguments: [
    "", "unknown-8bit", "default", "x-unknown", "utf-8//IGNORE", "../../etc/passwd", "💥",
    "a-label-that-is-far-too-long-to-be-the-name-of-a-charset",
  ])
  func refusesTheLabel(_ label: String) {
    #expect(Charset(label: label) == nil)
  }

  @Test func replacesWhatCannotBeRead() {
    #expect(decode([0x41, 0xFF, 0x42], "utf-8") == "A\u{FFFD}B")
    #expect(decode([0x41, 0xE2, 0x82], "utf-8") == "A\u{FFFD}")
    #expect(decode([0xE2, 0x82, 0x41], "utf-8") == "\u{FFFD}A")
    #expect(decode([0xED, 0xA0, 0x80], "utf-8") == "\u{FFFD}\u{FFFD}\u{FFFD}")
    #expect(decode([0x41, 0x00, 0x00, 0xD8], "utf-16le") == "A\u{FFFD}")
    #expect(decode([0x41, 0xC6], "euc-jp") == "A\u{FFFD}")
    #expect(decode([0xFF, 0x41], "euc-jp") == "\u{FFFD}A")
  }

  @Test func leavesOutTheByteOrderMark() {
    #expect(decode([0xEF, 0xBB, 0xBF, 0x41], "utf-8") == "A")
    #expect(decodeInPieces([0xEF, 0xBB, 0xBF, 0x41], "utf-8", size: 1) == "A")
    #expect(decode([0xFF, 0xFE, 0x41, 0x00], "utf-16le") == "A")
    let mark = [UInt8]([0xFE, 0xFF, 0, 0x41]).withUnsafeBufferPointer { Charset.byteOrderMark($0) }
    #expect(mark?.charset == .utf16BE)
    #expect(mark?.lengthInBytes == 2)
  }

  @Test func agreesWithTheStandardLibraryOnRandomUTF8() {
    var random = SystemRandomNumberGenerator()
    let alphabet: [UInt8] = [
      0x41, 0x7F, 0x80, 0xBF, 0xC0, 0xC2, 0xE0, 0xA0, 0xED, 0x9F, 0xEF, 0xF0, 0x90, 0xF4, 0x8F,
      0xF5, 0xFF,
    ]
    for _ in 0..<5000 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        alphabet.randomElement(using: &random) ?? 0
      }
      guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { continue }
      let expected = String(decoding: bytes, as: UTF8.self)
      #expect(decode(bytes, "utf-8") == expected, "\(bytes)")
      #expect(decodeInPieces(bytes, "utf-8", size: 3) == expected, "\(bytes)")
    }
  }

  @Test func survivesRandomBytesInEveryCharset() {
    var random = SystemRandomNumberGenerator()
    for (label, _, _) in CharsetTests.samples {
      for _ in 0..<20 {
        let bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &random) }
        _ = decode(bytes, label)
        _ = decodeInPieces(bytes, label, size: 7)
      }
    }
  }
}
