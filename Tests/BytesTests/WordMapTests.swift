import Testing

@testable import Bytes

/// The map beside a dictionary.
@Suite struct WordMapTests {
  private func bits(_ map: WordMap, _ word: String) -> UInt32 {
    Array(word.utf8).withUnsafeBufferPointer { map.bits($0) }
  }

  @Test("Words of a literal have its bits, words of two literals those of both")
  func literals() {
    let map = WordMap(capacity: 8)
    map.add("one two\n  three", 1)
    map.add("two four", 0x80_0000)
    #expect(bits(map, "one") == 1)
    #expect(bits(map, "two") == 0x80_0001)
    #expect(bits(map, "three") == 1)
    #expect(bits(map, "four") == 0x80_0000)
    for stranger in ["", "on", "onee", "tw o", "ONE", "\u{0}"] {
      #expect(bits(map, stranger) == 0, "\(stranger)")
    }
  }

  @Test("As many words as it has room for, each with its own bits; none is found that is not in it")
  func full() {
    var known: [String: UInt32] = [:]
    var state: UInt64 = 5
    func next(_ bound: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % bound
    }
    func word() -> String {
      String((0..<1 + next(9)).map { _ in Character(Unicode.Scalar(UInt8(0x61 + next(26)))) })
    }
    let map = WordMap(capacity: 20_000)
    while known.count < 20_000 {
      let word = word()
      let bits = UInt32(1 + next(0xFF_FFFF))
      known[word, default: 0] |= bits
      Array(word.utf8).withUnsafeBufferPointer { map.add($0, bits) }
    }
    for (word, expected) in known { #expect(bits(map, word) == expected) }
    for _ in 0..<100_000 {
      let word = word()
      #expect(bits(map, word) == known[word] ?? 0)
    }
  }
}
