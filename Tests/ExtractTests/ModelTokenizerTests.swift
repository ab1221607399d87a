import Testing

@testable import Extract

@Suite struct ModelTokenizerTests {
  private func tokens(_ text: String) -> [ModelToken] {
    var tokenizer = ModelTokenizer()
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer { _ = tokenizer.read($0, 0..<bytes.count) }
    return tokenizer.withTokens(Array.init)
  }

  private func words(_ text: String) -> [String] {
    tokens(text).map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
  }

  @Test func cutsAtEveryMark() {
    #expect(
      words("Sean O'Brien-Smith, Jr.") == ["Sean", "O", "'", "Brien", "-", "Smith", ",", "Jr", "."])
    #expect(words("Bush’s “New” Élysée…") == ["Bush", "’", "s", "“", "New", "”", "Élysée", "…"])
  }

  @Test func keepsAddressesAndLinksWhole() {
    #expect(
      words("ask Jane.Doe@Example.com, please") == ["ask", "Jane.Doe@Example.com", ",", "please"])
    #expect(words("see https://Example.com/A-B?c.") == ["see", "https://Example.com/A-B?c", "."])
    #expect(words("Ken Rice@ENRON wrote") == ["Ken", "Rice", "@", "ENRON", "wrote"])
  }

  @Test func tellsShapes() {
    let shapes = tokens("word Word WORD W McDonald\neBay 12 Q1 3rd 田 a_b").map(\.shape)
    #expect(
      shapes == [
        .lower, .title, .upper, .initial, .mixed, .innerCapital, .digits, .capitalDigits,
        .lowerDigits, .uncased, .code,
      ])
  }

  @Test func hashesWithoutRegardToCase() {
    let words = tokens("Élodie ÉLODIE élodie Elodie").map(\.word)
    #expect(words[0] == words[1] && words[1] == words[2] && words[2] != words[3])
  }

  /// Words are hashed eight bytes at a time where the text goes on, and byte by byte where it ends:
  /// the same word is the same at any length and place.
  @Test func hashesAlikeWhereverAWordStands() {
    let letters = Array("abcdefghijklmnopqrstuvwxyz".utf8)
    var seen: Set<UInt32> = []
    for length in 1...20 {
      let word = String(decoding: letters[..<length], as: UTF8.self)
      let atEnd = tokens("So " + word)
      let inside = tokens("So " + word + ", and so it goes on for long")
      #expect(atEnd[1].word == inside[1].word && atEnd[1].shape == .lower)
      #expect(tokens("So " + word.uppercased())[1].word == atEnd[1].word)
      #expect(TextAnalysis.hash(of: word) == atEnd[1].word)
      #expect(seen.insert(atEnd[1].word).inserted)
    }
  }

  @Test func tellsWrappedLinesFromShortOnes() {
    let long = String(repeating: "word ", count: 12) + "Anna"
    #expect(tokens(long + "\nSmith agreed.").first { $0.shape == .title && $0.gap == .wrap } != nil)
    #expect(tokens("Best,\nAnna").last?.gap == .line)
    #expect(tokens("> Hello Anna").first?.gap == .block)
  }

  @Test(arguments: [
    "2022-03-14 09:26:53,120 INFO [worker-3] com.example.OrderService - Order shipped to Berlin",
    "Mar 14 09:26:53 host Sshd: Accepted password for Root from 10.0.0.1",
    "  private func read(_ Name: String) -> [Token] { return Table[Name] ?? [] }",
    "12 450.00 88 101 4453 Smith 99 12 7 7 12 99 100 12 88 71 71",
  ])
  func leavesOutLogsAndCode(_ line: String) { #expect(tokens(line).isEmpty) }

  @Test func takesAnyBytes() {
    var tokenizer = ModelTokenizer()
    var state: UInt64 = 42
    for length in 0..<400 {
      let bytes = (0..<length).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 33)
      }
      bytes.withUnsafeBufferPointer { _ = tokenizer.read($0, 0..<bytes.count) }
      var end = 0
      for token in tokenizer.withTokens(Array.init) {
        #expect(Int(token.start) >= end && token.end > token.start && Int(token.end) <= length)
        end = Int(token.end)
      }
    }
  }
}
