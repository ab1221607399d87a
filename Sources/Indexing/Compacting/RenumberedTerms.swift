// Hot code: every mention of a compaction passes once.
import Corpus
import Format

/// Writes the terms of one kind with new positions. One owner, used for shard after shard.
///
/// The postings of a term are sorted in memory; of one that has more than `maximumPostings`, those
/// of a range of positions at a time, for each of which its lists are read again.
struct RenumberedTerms {
  private let kind: Kind
  private let maps: [SpanMap]
  private let inputs: [MappedMentions]
  private let tombstones: Tombstones
  private let maximumPostings: Int
  private let spellings: SpellingUnion
  private var postings: [Posting] = []
  private var used: [Bool] = []

  private static let bucketCount = 4096

  init(
    _ kind: Kind, _ maps: [SpanMap], _ inputs: [MappedMentions], without tombstones: Tombstones,
    maximumPostings: Int
  ) {
    self.kind = kind
    self.maps = maps
    self.inputs = inputs
    self.tombstones = tombstones
    self.maximumPostings = maximumPostings
    spellings = SpellingUnion(kind)
  }

  mutating func write(
    _ shard: Int, limit: UInt64, _ words: WordBox?, _ file: inout MentionsFile
  ) throws(IndexError) {
    let section = TermDictionary.Section(kind)
    var heap = TermHeap(
      inputs.map { TermCursor($0.segment.dictionary, shard: shard, section) })
    file.terms.beginSection(shard: shard, section, positionLimit: limit)
    while heap.next() {
      if !tombstones.isEmpty, tombstones.contains(kind, key: heap.key) { continue }
      if try write(heap, limit, &file) { words?.add(heap.key) }
      try file.moveIfFull()
    }
    if let damaged = heap.damaged() { throw inputs[damaged].damaged }
    file.terms.endSection()
  }

  /// Writes the current term; false where nothing of it counts.
  private mutating func write(
    _ heap: borrowing TermHeap, _ limit: UInt64, _ file: inout MentionsFile
  ) throws(IndexError) -> Bool {
    let cursors = heap.current.map { heap.cursor($0) }
    spellings.read(cursors)
    used.removeAll(keepingCapacity: true)
    used += repeatElement(false, count: spellings.count)
    let count = cursors.reduce(0) { $0 + $1.count }
    let isWritten =
      count <= UInt64(maximumPostings)
      ? try writeAtOnce(heap, &file) : try writeByRanges(heap, limit, &file)
    guard isWritten else { return false }
    let attributes = cursors.dropFirst().reduce(cursors[0].attributes) {
      $0.merged(with: $1.attributes)
    }
    file.terms.endTerm(key: heap.key, attributes: attributes, spellings: spellings.bytes)
    return true
  }

  private mutating func writeAtOnce(
    _ heap: borrowing TermHeap, _ file: inout MentionsFile
  ) throws(IndexError) -> Bool {
    try collect(heap, 0..<UInt64.max)
    if postings.isEmpty { return false }
    for posting in postings { used[Int(posting.spelling)] = true }
    let map = spellings.keep(used)
    file.terms.beginTerm(spellingCount: spellings.count)
    append(map, &file)
    return true
  }

  private mutating func writeByRanges(
    _ heap: borrowing TermHeap, _ limit: UInt64, _ file: inout MentionsFile
  ) throws(IndexError) -> Bool {
    let ranges = try ranges(heap, limit)
    if ranges.isEmpty { return false }
    let map = spellings.keep(used)
    file.terms.beginTerm(spellingCount: spellings.count)
    for range in ranges {
      for ordinal in heap.current { heap.cursor(ordinal).restartPostings() }
      try collect(heap, range)
      append(map, &file)
      try file.moveIfFull()
    }
    return true
  }

  /// Ranges of positions that have about as many postings as fit the memory, and which spellings
  /// are used.
  private mutating func ranges(
    _ heap: borrowing TermHeap, _ limit: UInt64
  ) throws(IndexError) -> [Range<UInt64>] {
    let width = limit / UInt64(RenumberedTerms.bucketCount) + 1
    var counts = [Int](repeating: 0, count: RenumberedTerms.bucketCount)
    var sum = 0
    try forEachPosting(heap) { posting, used in
      counts[Int(posting.position / width)] += 1
      used[Int(posting.spelling)] = true
      sum += 1
    }
    guard sum > 0 else { return [] }
    var ranges: [Range<UInt64>] = []
    var start = 0
    var inRange = 0
    for (bucket, count) in counts.enumerated() {
      if inRange > 0, inRange + count > maximumPostings {
        ranges.append(UInt64(start) * width..<UInt64(bucket) * width)
        start = bucket
        inRange = 0
      }
      inRange += count
    }
    ranges.append(UInt64(start) * width..<UInt64.max)
    return ranges
  }

  private mutating func collect(
    _ heap: borrowing TermHeap, _ range: Range<UInt64>
  ) throws(IndexError) {
    var own: [Posting] = []
    swap(&own, &postings)
    own.removeAll(keepingCapacity: true)
    try forEachPosting(heap) { posting, _ in
      if range.contains(posting.position) { own.append(posting) }
    }
    swap(&own, &postings)
    sort()
  }

  private mutating func forEachPosting(
    _ heap: borrowing TermHeap, _ body: (Posting, inout [Bool]) -> Void
  ) throws(IndexError) {
    for (place, ordinal) in heap.current.enumerated() {
      let cursor = heap.cursor(ordinal)
      let map = maps[ordinal]
      let spellingMap = spellings.maps[place]
      var left = cursor.count
      while let posting = cursor.nextPosting() {
        guard map.has(posting.position), Int(posting.spelling) < spellingMap.count else {
          throw inputs[ordinal].damaged
        }
        left -= 1
        guard let position = map.map(posting.position) else { continue }
        body(
          Posting(position: position, spelling: spellingMap[Int(posting.spelling)]), &used)
      }
      guard left == 0 else { throw inputs[ordinal].damaged }
    }
  }

  private mutating func sort() {
    var isSorted = true
    for index in postings.indices.dropFirst()
    where Posting.isOrdered(postings[index], postings[index - 1]) {
      isSorted = false
      break
    }
    if !isSorted { postings.sort(by: Posting.isOrdered) }
  }

  private func append(_ map: [UInt32], _ file: inout MentionsFile) {
    for posting in postings {
      file.terms.append(
        Posting(position: posting.position, spelling: map[Int(posting.spelling)]))
    }
  }
}
