// Hot code: every mention passes as often as its segment is merged.
import Corpus
import Format
import Storage

/// Makes one segment of several of the same index, with all that is in them.
///
/// The positions of each input are moved by a constant, behind those of the inputs before it, so
/// that nothing is sorted and nothing is looked up: what is read is written again in order. A
/// content that several inputs have, has several spans then; only compaction unites them.
///
/// In memory: the shapes, a block of each input, the words of the names of one shard.
struct MentionsMerge {
  let inputs: [MappedMentions]
  let place: SegmentPlace

  /// By input and kind: by how much positions move.
  private struct Layout {
    var offsets: [[UInt64]] = []
    var limits: [UInt64] = []
  }

  func write(id: UInt64) throws(IndexError) -> SegmentEntry {
    for input in inputs { try input.check() }
    var file = try MentionsFile(id: id, place, readingFrom: inputs.map(\.file))
    let layout = try writeSpans(&file)
    file.beginTerms()
    for shard in 0..<place.shards {
      let words: [Kind: WordBox] = [.person: WordBox(), .company: WordBox()]
      for kind in Kind.allCases {
        try writeTerms(kind, shard, layout, words[kind], &file)
      }
      for kind in [Kind.person, .company] {
        words[kind]?.write(&file.terms, shard: shard, kind)
        try file.moveIfFull()
      }
    }
    return try file.finish()
  }

  private func writeSpans(_ file: inout MentionsFile) throws(IndexError) -> Layout {
    var shapes = ShapeTableWriter()
    let maps = inputs.map { input in
      (0..<UInt32(input.segment.shapes.count)).map {
        shapes.shape(input.segment.shapes.tuples($0))
      }
    }
    var layout = Layout()
    layout.offsets = inputs.map { _ in [] }
    for kind in Kind.allCases {
      file.beginSpans(kind)
      var limit: UInt64 = 0
      for (ordinal, input) in inputs.enumerated() {
        layout.offsets[ordinal].append(limit)
        try copySpans(input, kind, maps[ordinal], &file)
        limit += input.segment.spans(kind).limit
      }
      layout.limits.append(try file.endSpans())
    }
    try file.writeShapes(shapes)
    return layout
  }

  private func copySpans(
    _ input: MappedMentions, _ kind: Kind, _ shapes: [UInt32], _ file: inout MentionsFile
  ) throws(IndexError) {
    try input.forEachSpan(of: kind) { (span) throws(IndexError) in
      _ = try file.append(
        content: span.content, records: span.records, stride: span.stride,
        shape: shapes[Int(span.shape)])
    }
  }

  private func writeTerms(
    _ kind: Kind, _ shard: Int, _ layout: Layout, _ words: WordBox?, _ file: inout MentionsFile
  ) throws(IndexError) {
    let section = TermDictionary.Section(kind)
    var heap = TermHeap(
      inputs.map { TermCursor($0.segment.dictionary, shard: shard, section) })
    let spellings = SpellingUnion(kind)
    file.terms.beginSection(
      shard: shard, section, positionLimit: layout.limits[Int(kind.rawValue)])
    while heap.next() {
      words?.add(heap.key)
      try copyTerm(heap, spellings, layout, kind, &file)
    }
    if let damaged = heap.damaged() { throw inputs[damaged].damaged }
    file.terms.endSection()
    try file.moveIfFull()
  }

  private func copyTerm(
    _ heap: borrowing TermHeap, _ spellings: SpellingUnion, _ layout: Layout, _ kind: Kind,
    _ file: inout MentionsFile
  ) throws(IndexError) {
    spellings.read(heap.current.map { heap.cursor($0) })
    file.terms.beginTerm(spellingCount: spellings.count)
    var attributes = heap.cursor(heap.current[0]).attributes
    for (place, ordinal) in heap.current.enumerated() {
      let cursor = heap.cursor(ordinal)
      attributes = attributes.merged(with: cursor.attributes)
      let offset = layout.offsets[ordinal][Int(kind.rawValue)]
      let limit = inputs[ordinal].segment.spans(kind).limit
      var left = cursor.count
      while let posting = cursor.nextPosting() {
        guard posting.position < limit, posting.spelling < spellings.maps[place].count else {
          throw inputs[ordinal].damaged
        }
        left -= 1
        file.terms.append(
          Posting(
            position: posting.position + offset,
            spelling: spellings.maps[place][Int(posting.spelling)]))
        if left & 0xFFFF == 0 { try file.moveIfFull() }
      }
      guard left == 0 else { throw inputs[ordinal].damaged }
    }
    file.terms.endTerm(key: heap.key, attributes: attributes, spellings: spellings.bytes)
    try file.moveIfFull()
  }
}
