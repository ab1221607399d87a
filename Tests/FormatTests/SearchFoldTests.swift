import Testing

@testable import Format

/// The quick way of folding beside the one that asks Unicode.
@Suite struct SearchFoldTests {
  private func short(_ text: String) -> [UInt8]? {
    var folded = ByteBuffer()
    let isWhole = Array(text.utf8).withUnsafeBufferPointer {
      SearchFold.appendShort($0, to: &folded)
    }
    return isWhole ? Array(folded.bytes) : nil
  }

  @Test("Every character below U+0530 folds as Unicode says")
  func everyCharacter() throws {
    for value in 0..<UInt32(0x530) {
      let text = String(try #require(Unicode.Scalar(value)))
      #expect(short(text) == Array(SearchFold.of(text).utf8), "U+\(String(value, radix: 16))")
    }
  }

  @Test("Marks in any order and number, letters of all scripts below, mixed")
  func sequences() throws {
    var state: UInt32 = 7
    func next(_ bound: UInt32) -> UInt32 {
      state = state &* 1_664_525 &+ 1_013_904_223
      return (state >> 8) % bound
    }
    for _ in 0..<20_000 {
      var text = ""
      for _ in 0..<(1 + next(8)) {
        let value = next(3) == 0 ? 0x300 + next(0x70) : next(0x530)
        text.unicodeScalars.append(try #require(Unicode.Scalar(value)))
      }
      #expect(short(text) == Array(SearchFold.of(text).utf8), "\(text.unicodeScalars.map(\.value))")
    }
  }

  @Test("Anything else is left to the slow way", arguments: ["Ế", "山田", "a\u{1E00}", "😀", "א"])
  func others(text: String) {
    #expect(short(text) == nil)
  }
}
