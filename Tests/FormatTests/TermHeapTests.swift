import Corpus
import Testing

@testable import Format

/// The terms of several dictionaries in one order: held against sorting them all.
@Suite struct TermHeapTests {
  @Test(arguments: [1, 2, 3, 17])
  func severalComeTogether(count: Int) {
    let parts = (0..<count).map { InventedTerms.terms(40 + 300 * $0 % 7, seed: UInt64($0 + 5)) }
    walk(parts[...], []) { cursors in
      var heap = TermHeap(cursors)
      var expected = Set(parts.joined().map(\.key)).sorted { $0.lexicographicallyPrecedes($1) }[...]
      while heap.next() {
        let key = expected.popFirst()
        #expect(Array(heap.key) == key)
        #expect(heap.current == parts.indices.filter { parts[$0].contains { $0.key == key } })
        for ordinal in heap.current { #expect(Array(heap.cursor(ordinal).key) == key) }
      }
      #expect(expected.isEmpty)
      #expect(heap.damaged() == nil)
      let isAtEnd = !heap.next()
      #expect(isAtEnd)
    }
  }

  @Test func noneHasNoTerms() {
    var heap = TermHeap([])
    let isAtEnd = !heap.next()
    #expect(isAtEnd)
  }

  @Test func portionsOfPostingsAreAllPostings() {
    let terms = InventedTerms.terms(200, seed: 3)
    walk([terms], []) { cursors in
      for term in terms {
        #expect(cursors[0].next())
        var positions: [UInt64] = []
        if term.positions.count % 3 == 0, let first = cursors[0].nextPosting() {
          positions.append(first.position)
        }
        while !cursors[0].isAtEnd {
          cursors[0].readPostings { positions += $0.map(\.position) }
        }
        #expect(positions == term.positions)
        #expect(cursors[0].nextPosting() == nil)
      }
    }
  }

  /// Whatever a byte is turned into, reading ends, and gives no more than the directory promises.
  @Test func damagedBytesEndTheTerms() {
    let terms = InventedTerms.terms(60, seed: 9)
    InventedTerms.withDictionary(terms) { data, tail in
      for index in data.indices {
        for change in [0x01, 0x80, 0xFF] as [UInt8] {
          var damaged = data
          damaged[index] ^= change
          _ = InventedTerms.read(damaged, tail) { reader in
            let cursor = TermCursor(reader, shard: 0, .company)
            #expect(readAll(cursor, inPortions: index % 2 == 0) <= 60)
          }
        }
      }
    }
  }

  private func readAll(_ cursor: TermCursor, inPortions: Bool) -> Int {
    var terms = 0
    while cursor.next() {
      terms += 1
      if inPortions {
        while !cursor.isAtEnd { cursor.readPostings { _ in } }
      } else {
        while cursor.nextPosting() != nil {}
      }
    }
    return terms
  }

  /// Calls `body` with cursors over the dictionaries of all parts.
  private func walk(
    _ parts: ArraySlice<[InventedTerms.Term]>, _ cursors: [TermCursor],
    _ body: ([TermCursor]) -> Void
  ) {
    guard let terms = parts.first else {
      body(cursors)
      return
    }
    InventedTerms.withDictionary(terms) { data, tail in
      let isRead = InventedTerms.read(data, tail) { reader in
        walk(parts.dropFirst(), cursors + [TermCursor(reader, shard: 0, .company)], body)
      }
      #expect(isRead)
    }
  }
}
