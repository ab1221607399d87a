// Hot code: exports, statistics and range look-ups go through it.
import Format

/// Goes through the terms of one section of all shards and segments in key order; what several
/// segments have of a term comes together. One owner, not thread-safe.
final class TermScan {
  struct Source {
    let segment: Int
    let cursor: TermCursor
  }

  private var heap: TermHeap
  /// By cursor of the heap.
  private let segments: [Int]
  private let upper: [UInt8]?

  /// Keys from `lower` on, and before `upper` where there is one. `shards` nil: all.
  init(
    _ snapshot: Snapshot, _ section: TermDictionary.Section, shards: Range<Int>? = nil,
    from lower: [UInt8] = [], before upper: [UInt8]? = nil
  ) {
    self.upper = upper
    var cursors: [TermCursor] = []
    var segments: [Int] = []
    for shard in shards ?? 0..<snapshot.manifest.shards {
      for (segment, mentions) in snapshot.mentions.enumerated() {
        let dictionary = mentions.segment.dictionary
        guard dictionary.entry(shard: shard, section).terms > 0 else { continue }
        let cursor = TermCursor(dictionary, shard: shard, section)
        if !lower.isEmpty { lower.withUnsafeBufferPointer { cursor.seek($0) } }
        cursors.append(cursor)
        segments.append(segment)
      }
    }
    heap = TermHeap(cursors)
    self.segments = segments
  }

  /// The current term's key, valid until `next`.
  var key: UnsafeBufferPointer<UInt8> { heap.key }

  /// The cursors that stand on the current term, in the order of their segments: a term lies in one
  /// shard.
  var current: [Source] { ordinals.map { Source(segment: segment($0), cursor: cursor($0)) } }

  /// As `current`, without making a list.
  var ordinals: [Int] { heap.current }
  func segment(_ ordinal: Int) -> Int { segments[ordinal] }
  func cursor(_ ordinal: Int) -> TermCursor { heap.cursor(ordinal) }

  /// Goes to the next term; false at the end.
  func next() -> Bool {
    guard heap.next() else { return false }
    guard let upper else { return true }
    return upper.withUnsafeBufferPointer { compare(heap.key, $0) < 0 }
  }

  /// Throws where terms could not be read, so that a scan is never silently short.
  func checkDamage() throws(IndexError) {
    guard heap.damaged() != nil else { return }
    throw IndexError(
      .inconsistent,
      "terms cannot be read: run `leakindex verify`, then restore from a copy or index again")
  }
}
