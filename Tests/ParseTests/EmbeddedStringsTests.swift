import Corpus
import Testing

@testable import Parse

@Suite struct EmbeddedStringsTests {
  private static func strings(_ bytes: [UInt8], chunk: Int? = nil) -> [String] {
    var lines: [UInt8] = []
    var piece: [UInt8] = []
    let step = chunk ?? max(1, bytes.count)
    for start in stride(from: 0, to: bytes.count, by: step) {
      let end = min(bytes.count, start + step)
      piece += bytes[start..<end]
      let read = piece.withUnsafeBufferPointer {
        EmbeddedStrings().append($0, isAtEnd: end == bytes.count, to: &lines)
      }
      piece.removeFirst(read)
    }
    return String(decoding: lines, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private static func wide(_ text: String, isBigEndian: Bool = false) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isBigEndian ? pair.reversed() : pair
    }
  }

  @Test("ASCII, UTF-8 and UTF-16 of either order, whatever stands around them")
  func encodings() {
    for edge in [[0x01, 0x02], [0xFF, 0xFE, 0x01], [0x00, 0x00, 0x00], [0x90]] as [[UInt8]] {
      #expect(Self.strings(edge + Array("bob@example.com".utf8) + edge) == ["bob@example.com"])
      #expect(Self.strings(edge + Array("josé@example.es".utf8) + edge) == ["josé@example.es"])
      #expect(
        Self.strings(edge + Self.wide("bob@example.com") + [0x01] + edge) == ["bob@example.com"])
    }
    #expect(Self.strings([0x01] + Self.wide("josé@example.es") + [0, 0]) == ["josé@example.es"])
    #expect(
      Self.strings([0x02] + Self.wide("bob@example.com", isBigEndian: true) + [0x03])
        == ["bob@example.com"])
  }

  @Test("Text of one byte a character before text of two")
  func change() {
    let bytes =
      Array("\u{1}abcdefgh\u{1}".utf8) + Self.wide("bob@example.com") + [1, 1]
      + Array("alice@example.org".utf8) + [0]
    #expect(Self.strings(bytes) == ["abcdefgh", "bob@example.com", "alice@example.org"])
  }

  @Test("Short runs are no text")
  func short() {
    #expect(Self.strings(Array("abc\u{1}de\u{2}fghij\u{3}".utf8)) == [])
    #expect(Self.strings(Self.wide("abcde") + [1]) == [])
    #expect(Self.strings([]) == [])
  }

  @Test("The same in pieces of any size", arguments: [1, 2, 3, 5, 7, 16, 64])
  func pieces(chunk: Int) {
    var bytes: [UInt8] = [0xFF, 0x01]
    for index in 0..<20 {
      bytes += Self.wide("user\(index)@example.com") + [1, 2]
      bytes += Array("plain\(index)@example.org".utf8) + [0xFF, 3]
    }
    #expect(Self.strings(bytes, chunk: chunk) == Self.strings(bytes))
    #expect(Self.strings(bytes).count == 40)
  }

  @Test("A long run is cut, not kept waiting for")
  func longRun() {
    let long = [UInt8](repeating: UInt8(ascii: "a"), count: 200_000)
    #expect(Self.strings(long, chunk: 50_000).map(\.count).reduce(0, +) == long.count)
  }

  @Test("Through the reader: a record for each string")
  func leaf() throws {
    var bytes: [UInt8] = [0x7F, 0x01, 0x02, 0x03]
    for index in 0..<50 {
      bytes += [1, 2, 3, 4, 5, 6, 0xFF, 0xFE, 7, 8] + Self.wide("user\(index)@example.com")
    }
    let leaf = try ParsedLeaf(bytes)
    #expect(leaf.report.outcome == .indexed)
    #expect(leaf.records.count == 50)
    #expect(leaf.records[7].fields == [.init(name: "strings", text: "user7@example.com")])
    #expect(try ParsedLeaf(bytes, chunk: 100).records == leaf.records)
  }
}
