import Corpus
import Testing

@testable import Format

/// `TermCursor.seek` passes terms without reading them: held against reading them all.
@Suite struct TermSeekTests {
  private func expect(_ cursor: TermCursor, at term: InventedTerms.Term?) {
    guard let term else {
      #expect(!cursor.next())
      return
    }
    #expect(cursor.next())
    #expect(Array(cursor.key) == term.key)
    #expect(cursor.spellingCount == term.spellings)
    var positions: [UInt64] = []
    while let posting = cursor.nextPosting() { positions.append(posting.position) }
    #expect(positions == term.positions)
  }

  @Test(arguments: [1, 2, 255, 256, 257, 700])
  func everyKeyAndBetween(count: Int) {
    let terms = InventedTerms.terms(count, seed: UInt64(count))
    InventedTerms.withDictionary(terms) { data, tail in
      #expect(InventedTerms.read(data, tail) { seekEach(of: terms, $0) })
    }
  }

  private func seekEach(of terms: [InventedTerms.Term], _ reader: DictionaryReader) {
    for term in terms {
      for wanted in [term.key, term.key + [0x61], Array(term.key.dropLast()), term.key + [0x00]] {
        let cursor = TermCursor(reader, shard: 0, .company)
        wanted.withUnsafeBufferPointer { cursor.seek($0) }
        let place = terms.firstIndex { !$0.key.lexicographicallyPrecedes(wanted) }
        expect(cursor, at: place.map { terms[$0] })
        // Reading goes on from there.
        guard let place, place + 1 < terms.count else { continue }
        expect(cursor, at: terms[place + 1])
      }
    }
    for wanted in [[], [0xFF]] as [[UInt8]] {
      let cursor = TermCursor(reader, shard: 0, .company)
      wanted.withUnsafeBufferPointer { cursor.seek($0) }
      expect(cursor, at: wanted.isEmpty ? terms.first : nil)
    }
  }

  @Test("A position is found in the span that holds it")
  func spans() {
    var shapes = ShapeTableWriter()
    let tuple = MentionTuple(
      field: FieldID(rawValue: 1), rule: .csvColumn, confidence: Confidence(percent: 90))
    let other = MentionTuple(
      field: FieldID(rawValue: 2), rule: .csvColumn, confidence: Confidence(percent: 90))
    let ordinals = [shapes.shape([tuple]), shapes.shape([tuple, other])]
    var writer = SpanTableWriter()
    for content in 0..<200 {
      let stride = 1 + content % 2
      _ = writer.append(
        content: ContentID(rawValue: UInt32(content * 3)), records: UInt64(1 + content % 5),
        stride: stride, shape: ordinals[stride - 1])
    }
    let bytes = writer.finish()
    let shapeBytes = shapes.finish()
    guard let table = ShapeTable(shapeBytes.bytes).flatMap({ SpanTable(bytes.bytes, shapes: $0) })
    else {
      Issue.record("the tables cannot be read")
      return
    }
    let all = table.all()
    #expect(all.count == 200)
    for position in 0..<table.limit {
      let expected = all.first { $0.base <= position && position < $0.end }
      let found = table.span(of: position)
      #expect(found?.content == expected?.content && found?.base == expected?.base)
    }
    #expect(table.span(of: table.limit) == nil)
  }
}
