// Hot code: every mention passes once.
import Corpus
import Format
import Storage

/// Makes the one segment of mentions of a compacted index: what counts, with the new numbers.
///
/// Kind by kind, so that only the spans of one are in memory.
struct MentionsCompaction {
  let parts: [CompactionPart]
  let contents: Int
  let tombstones: Tombstones
  let memoryInBytes: Int
  private let inputs: [MappedMentions]
  private let owners: [CompactionPart]

  init(
    _ parts: [CompactionPart], contents: Int, without tombstones: Tombstones, memoryInBytes: Int
  ) {
    self.parts = parts
    self.contents = contents
    self.tombstones = tombstones
    self.memoryInBytes = memoryInBytes
    inputs = parts.flatMap(\.mentions)
    owners = parts.flatMap { part in part.mentions.map { _ in part } }
  }

  func write(id: UInt64, _ place: SegmentPlace) throws(IndexError) -> SegmentEntry {
    var file = try MentionsFile(id: id, place, readingFrom: inputs.map(\.file))
    let limits = try writeSpans(&file)
    file.beginTerms()
    for kind in Kind.allCases {
      let maps = try maps(kind)
      var terms = RenumberedTerms(
        kind, maps, inputs, without: tombstones,
        maximumPostings: max(memoryInBytes / 64, 1 << 12))
      for shard in 0..<place.shards {
        let words = WordBox()
        try terms.write(
          shard, limit: limits[Int(kind.rawValue)],
          TermDictionary.Section.words(of: kind) == nil
            ? nil : words, &file)
        words.write(&file.terms, shard: shard, kind)
        try file.moveIfFull()
      }
    }
    return try file.finish()
  }

  private func writeSpans(_ file: inout MentionsFile) throws(IndexError) -> [UInt64] {
    var limits: [UInt64] = []
    var final = ShapeTableWriter()
    for kind in Kind.allCases {
      let registry = ShapeRegistry()
      let plan = try SpanPlan(kind, parts, contents: contents, registry)
      limits.append(try plan.write(registry, &final, to: &file))
    }
    try file.writeShapes(final)
    return limits
  }

  private func maps(_ kind: Kind) throws(IndexError) -> [SpanMap] {
    let registry = ShapeRegistry()
    let plan = try SpanPlan(kind, parts, contents: contents, registry)
    let (bases, shapes) = plan.bases(registry)
    var maps: [SpanMap] = []
    for (input, part) in zip(inputs, owners) {
      maps.append(
        try SpanMap(kind, input, part, registry, bases: bases, shapes: shapes))
    }
    return maps
  }
}
