import Corpus

@testable import Format

/// Terms that nobody has, for tests of what reads them.
enum InventedTerms {
  struct Term {
    var key: [UInt8]
    var spellings: Int
    var positions: [UInt64]
  }

  static let limit: UInt64 = 1 << 20

  /// Keys that share long beginnings, some of them the beginning of others; postings inline and in
  /// lists, with one spelling and with several.
  static func terms(_ count: Int, seed: UInt64) -> [Term] {
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

  /// Calls `body` with the dictionary of some terms as it lies in a file.
  static func withDictionary(
    _ terms: [Term], _ body: ([UInt8], borrowing DictionaryTail) -> Void
  ) {
    var writer = DictionaryWriter()
    for section in TermDictionary.Section.allCases {
      writer.beginSection(shard: 0, section, positionLimit: limit)
      if section == .company {
        for term in terms { write(term, to: &writer) }
      }
      writer.endSection()
    }
    let data = Array(writer.data.bytes)
    let tail = writer.finish()
    body(data, tail)
  }

  /// Calls `body` with a reader of a dictionary; false where its directory cannot be read.
  static func read(
    _ data: [UInt8], _ tail: borrowing DictionaryTail, _ body: (DictionaryReader) -> Void
  ) -> Bool {
    data.withUnsafeBufferPointer { data in
      let reader = DictionaryReader(
        data: data, directory: tail.directory.bytes, blockIndex: tail.blockIndex.bytes, shards: 1)
      if let reader { body(reader) }
      return reader != nil
    }
  }

  private static func write(_ term: Term, to writer: inout DictionaryWriter) {
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
}
