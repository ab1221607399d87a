import Testing

@testable import Extract

/// What the caches of word sums remember changes no answer.
@Suite struct ModelCacheTests {
  private static let texts = [
    "Yesterday I met Anna Schmidt of Contoso Ltd. and Élodie Müller in Berlin.",
    "Anna, please call Mr Smith. Smith said that Fabrikam AG has paid.",
    "The Board of Northwind Traders Inc. met in Paris with ANNA SCHMIDT.",
    "Gestern hat Frau Élodie Müller angerufen. Die Firma Müller GmbH liefert am Montag.",
  ]

  private func names(_ model: inout TextModel, _ text: String) -> [String] {
    guard let data = ModelData.shipped else { return [] }
    model.begin()
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer { model.find(in: $0, 0..<bytes.count, data) }
    return model.matches.map { "\($0.range) \($0.kind) \($0.likelihood)" }
  }

  /// A worker that has read much answers as one that has read nothing.
  @Test func aUsedModelAnswersAsAFreshOne() {
    var used = TextModel()
    for round in 0..<3 {
      for number in 0..<6_000 {
        let text = "On day \(round) Aname\(number) met Bname\(number) Cname of Dname\(number) Ltd."
        if number % 500 == 0 { _ = names(&used, text) }
      }
      for text in Self.texts {
        var fresh = TextModel()
        let expected = names(&fresh, text)
        #expect(!expected.isEmpty)
        #expect(names(&used, text) == expected)
      }
    }
  }

  /// Keys that share a place push each other out and are summed again.
  @Test func placesAreTakenOver() throws {
    let data = try #require(ModelData.shipped)
    let owner = ModelMemoryOwner(unit: data.unit)
    let memory = owner.memory
    let keys = (0..<20_000 as Range<UInt32>).map { number in
      WordKey(word: number &* 2_654_435_761 | 4, shape: ModelToken.Shape.title.rawValue)
    }
    for key in keys { _ = memory.own(key, data) }
    for key in keys.prefix(500) {
      let known = memory.own(key, data).pointee.row
      let again = WordSums(key, data, memory.features).row
      #expect(known == again)
    }
    withExtendedLifetime(owner) {}
  }
}
