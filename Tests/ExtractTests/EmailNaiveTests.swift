import Corpus
import Testing

@testable import Extract

/// The finder against slow and plain rules, on random text of what is nasty about addresses.
@Suite struct EmailNaiveTests {
  private static let pieces = [
    "@", "@", "@", ".", ".", "-", "_", "+", "a", "b", "Z", "7", "a.b", ".com", "@example.com",
    "bob",
    ".co.uk", "example.org", "x.de", " ", "\n", "<", ">", ",", ":", "(", ")", "[", "]", "..", "...",
    "com", "1.2", "Please", ".Then", "--", "b@x.com", ":", "xn--p1ai", ".xn--p1ai",
    String(repeating: "q", count: 31), String(repeating: "w.", count: 62), "-.",
  ]

  private static let tags = ["<a>", "<a ", "<a\n", "<b>", "<b ", "<b\n"]

  @Test("The same addresses, whatever the text")
  func sameAsNaive() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SplitMixGenerator(state: seed)
    var addresses = 0
    for _ in 0..<4_000 {
      var text = ""
      for _ in 0..<Int.random(in: 1...14, using: &random) {
        text += Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
      }
      // The plain rules know no tags, across which the finder joins.
      if Self.tags.contains(where: text.contains) { continue }
      let expected = NaiveEmails.find(text)
      let found = EmailHit.find(text).map(\.value)
      addresses += expected.count
      guard found == expected else {
        Issue.record("seed \(seed): \(text.debugDescription): \(found), expected \(expected)")
        return
      }
    }
    #expect(addresses > 250, "seed \(seed)")
  }

  @Test("Any bytes at all: no trap, and what is found is an address at its place")
  func anyBytes() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SplitMixGenerator(state: seed)
    let pieces =
      Self.pieces.map { Array($0.utf8) }
      + [
        "%40", "&#64;", "=40", "\\u0040", "\\n", "=\n", "&amp;", "<b>", "</b>", "'", "\"", "\\\"",
        "&",
        "/", "!", "#", "$", "*", "é", "ü.de", "邮", "＠", " at ", "(at)", " dot ", "%3C", "=3D", "//",
        "http://", "mailto:", "\u{AD}", "SRS0=", "=",
      ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x80], [0xF0, 0x9F], [0]]
    for _ in 0..<4_000 {
      var text: [UInt8] = []
      for _ in 0..<Int.random(in: 1...14, using: &random) {
        text += pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }
      var end = 0
      var finder = EmailFinder()
      text.withUnsafeBufferPointer { finder.find(in: $0, carrier: .text) }
      for match in finder.matches {
        let value = finder.values[match.value]
        let isSound =
          match.offset >= end && match.offset + match.length <= text.count && match.length > 0
          && value.count <= 254 && value.contains(UInt8(ascii: "@"))
          && String(validating: value, as: UTF8.self) != nil
        guard isSound else {
          Issue.record("seed \(seed): \(text): \(match)")
          return
        }
        end = match.offset + match.length
      }
    }
  }
}

/// SplitMix64, so that a printed seed gives the same text again.
struct SplitMixGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
