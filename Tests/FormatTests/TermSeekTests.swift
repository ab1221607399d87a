import Corpus
import Testing

@testable import Format

/// `TermCursor.seek` passes terms without reading them: held against reading them all.
@Suite struct TermSeekTests {
  private struct Term {
    var key: [UInt8]
    var spellings: Int
    var positions: [UInt64]
  }

  private static let limit: UInt64 = 1 << 20

  /// Keys that share long beginnings, some of them the beginning of others; postings inline and in
  /// lists, with one spelling and with several.
  private static func terms(_ count: Int, seed: UInt64) -> [Term] {
    var state = seed
    func next(_ bound: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % bound
    }
    var keys: Set<[UInt8]> = []
    while keys.count < count {
      var key = Array("com\u{2}example\u{1}".utf8.prefix(Int(next(14))))
      for _ in 0...next(6) { key.append(UInt8(0x61 + next(3))) }
      keys.insert(key)
    }
    return keys.sorted { $0.lexicographicallyPrecedes($1) }.map { key in
      let size = next(8) == 0 ? next(300) + 1 : next(16) + 1
      let positions = Set((0..<size).map { _ in next(limit) }).sorted()
      return Term(key: key, spellings: next(4) == 0 ? 2 : 1, positions: positions)
    }
  }

  private func withReader(_ terms: [Term], _ body: (DictionaryReader) -> Void) {
    var writer = DictionaryWriter()
    for section in TermDictionary.Section.allCases {
      writer.beginSection(shard: 0, section, positionLimit: Self.limit)
      if section == .company {
        for term in terms { write(term, to: &writer) }
      }
      writer.endSection()
    }
    let data = Array(writer.data.bytes)
    let tail = writer.finish()
    data.withUnsafeBufferPointer { data in
      let reader = DictionaryReader(
        data: data, directory: tail.directory.bytes, blockIndex: tail.blockIndex.bytes, shards: 1)
      #expect(reader != nil)
      if let reader { body(reader) }
    }
  }

  private func write(_ term: Term, to writer: inout DictionaryWriter) {
    var codes = ByteBuffer()
    codes.append(0)
    if term.spellings == 2 { codes.append(2) }
    writer.beginTerm(spellingCount: term.spellings)
    for (index, position) in term.positions.enumerated() {
      writer.append(Posting(position: position, spelling: UInt32(index % term.spellings)))
    }
    term.key.withUnsafeBufferPointer {
      writer.endTerm(
        key: $0, attributes: TermAttributes(flags: [], country: .none), spellings: codes.bytes)
    }
  }

  private func expect(_ cursor: TermCursor, at term: Term?) {
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
    let terms = Self.terms(count, seed: UInt64(count))
    withReader(terms) { reader in
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
