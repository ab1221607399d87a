import Corpus
import Format
import Indexing
import Query
import Testing

/// Compares an index with the naive one.
enum IndexCheck {
  static func expect(
    _ directory: String, says input: InventedInput, sources: [Int], leak: String? = nil,
    without forgotten: Set<NaiveIndex.Key> = []
  ) throws {
    let naive = NaiveIndex(input, sources: sources, leak: leak)
    let reader = try IndexReader.open(directory)
    var count = 0
    var identities = reader.identities(leak: leak)
    while let identity = try identities.next() {
      count += 1
      let key = NaiveIndex.Key(kind: identity.kind, folded: identity.value.lowercased())
      let expected = try #require(naive.identities[key], "\(identity.value)")
      #expect(!forgotten.contains(key), "\(identity.value)")
      #expect(identity.mentions == expected.mentions, "\(identity.value)")
      #expect(identity.documents == expected.documents, "\(identity.value)")
      #expect(identity.contents == expected.contents, "\(identity.value)")
      #expect(identity.value == naive.display(key))
    }
    #expect(count == naive.identities.keys.filter { !forgotten.contains($0) }.count)
    #expect(reader.verify().problems.map(\.description) == [])
  }
}
