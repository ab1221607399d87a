import Format
import Testing

@Suite struct OrdinalIndexTests {
  private func pairs(_ numbers: [UInt32]) -> [[UInt32]] {
    var index = OrdinalIndex()
    for number in numbers { index.append(number) }
    var pairs: [[UInt32]] = []
    index.write { bytes in
      var reader = ByteReader(bytes)
      while !reader.isAtEnd {
        let place = reader.fixed(UInt32.self)
        pairs.append([reader.fixed(UInt32.self), place])
      }
    }
    return pairs
  }

  @Test func sortsByNumberThenPlace() {
    #expect(pairs([7, 3, 7, 0]) == [[0, 3], [3, 1], [7, 0], [7, 2]])
    #expect(pairs([]) == [])
  }

  @Test func leavesOutWhatHasNoNumber() {
    #expect(pairs([OrdinalIndex.none, 0]) == [[0, 1]])
    #expect(pairs([OrdinalIndex.none]) == [])
    #expect(pairs([5, OrdinalIndex.none, UInt32.max - 1]) == [[5, 0], [UInt32.max - 1, 2]])
  }

  @Test func givesManyInPortions() {
    // More than one portion of 32 MiB, with numbers that repeat.
    let count = 5_000_000
    var index = OrdinalIndex()
    for place in 0..<count { index.append(UInt32(truncatingIfNeeded: place * 7919 % 100_003)) }
    var portions = 0
    var seen = 0
    var last: UInt64 = 0
    var isSorted = true
    index.write { bytes in
      portions += 1
      var reader = ByteReader(bytes)
      while !reader.isAtEnd {
        let pair = reader.fixed(UInt64.self)
        if seen > 0, pair <= last { isSorted = false }
        last = pair
        seen += 1
      }
    }
    #expect(portions > 1)
    #expect(isSorted)
    #expect(seen == count)
  }

  @Test func tellsWhetherEachNumberIsItsPlace() {
    #expect(isIdentity([]))
    #expect(isIdentity([0, 1]))
    #expect(!isIdentity([0, 1, 3]))
  }

  private func isIdentity(_ numbers: [UInt32]) -> Bool {
    var index = OrdinalIndex()
    for number in numbers { index.append(number) }
    return index.isIdentity
  }
}
