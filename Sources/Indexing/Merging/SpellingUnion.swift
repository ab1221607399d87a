// Hot code: runs once per term of a merge.
import Corpus
import Format

/// The spellings of a term over several segments, as one sorted list. One owner, reused.
final class SpellingUnion {
  private let kind: Kind
  private var folded = ByteBuffer()
  private var values: [[UInt8]] = []
  private var codes = ByteBuffer()
  /// By segment of the term and ordinal there: the ordinal in the list.
  private(set) var maps: [[UInt32]] = []
  private(set) var count = 1

  init(_ kind: Kind) { self.kind = kind }

  /// The codes of the list, one after the other; valid until the next call.
  var bytes: UnsafeBufferPointer<UInt8> { codes.bytes }

  /// Reads the spellings of a term. Most are written in one way only, the same everywhere.
  func read(_ cursors: [TermCursor]) {
    codes.removeAll()
    maps.removeAll(keepingCapacity: true)
    count = 1
    if let first = cursors.first, first.spellingCount == 1,
      cursors.allSatisfy({
        $0.spellingCount == 1 && compare($0.spellings, first.spellings) == 0
      })
    {
      codes.append(first.spellings)
      for _ in cursors { maps.append([0]) }
      return
    }
    unite(cursors)
  }

  private func unite(_ cursors: [TermCursor]) {
    folded.removeAll()
    TermKey.appendValue(of: cursors[0].key, kind: kind, to: &folded)
    let read = cursors.map(spellings)
    values = Set(read.joined()).sorted { $0.lexicographicallyPrecedes($1) }
    count = values.count
    let ordinals = Dictionary(
      uniqueKeysWithValues: values.enumerated().map { ($0.element, UInt32($0.offset)) })
    for own in read { maps.append(own.map { ordinals[$0] ?? 0 }) }
    encode()
  }

  private func spellings(_ cursor: TermCursor) -> [[UInt8]] {
    var reader = ByteReader(cursor.spellings)
    return (0..<cursor.spellingCount).map { _ in
      Spelling.value(Spelling.skip(&reader), folded: folded.bytes, kind: kind)
    }
  }

  private func encode() {
    codes.removeAll()
    for value in values {
      value.withUnsafeBufferPointer {
        Spelling.append($0, folded: folded.bytes, kind: kind, to: &codes)
      }
    }
  }

  /// Drops spellings that no posting is left of; returns from old to new ordinal.
  func keep(_ used: [Bool]) -> [UInt32] {
    if used.allSatisfy({ $0 }) { return used.indices.map { UInt32($0) } }
    var map: [UInt32] = []
    var kept: [[UInt8]] = []
    for (ordinal, isUsed) in used.enumerated() {
      map.append(UInt32(kept.count))
      if isUsed { kept.append(values[ordinal]) }
    }
    values = kept
    count = kept.count
    encode()
    return map
  }
}
