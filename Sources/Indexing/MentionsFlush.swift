import Corpus
import Dispatch
import Format
import Storage

/// Writes a segment from closed accumulators.
enum MentionsFlush {
  /// Returns the entry for the manifest, or nil when there was nothing to write.
  static func write(
    _ accumulators: [Accumulator], id: UInt64, workers: Int, without tombstones: Tombstones,
    place: SegmentPlace
  ) throws(IndexError) -> SegmentEntry? {
    let count = accumulators.reduce(0) { $0 + $1.mentionCount }
    guard count > 0 else { return nil }
    for accumulator in accumulators { accumulator.close() }
    guard var spans = SpanBuilder(accumulators) else {
      throw IndexError(.limit, "the records of one segment do not fit the format")
    }
    spans.finishShapes()
    var file = try SegmentFile.create(
      id, .mentions, in: place.folder, indexID: place.indexID, failPoints: place.failPoints)
    for section in spans.sections { try file.section(section.section, section.bytes) }
    var writer = DictionaryWriter()
    file.begin(.terms)
    // In rounds, so that what waits for its turn to be written stays small.
    let parts = (0..<min(workers * 4, place.shards)).map { _ in ShardPart() }
    for first in stride(from: 0, to: place.shards, by: parts.count) {
      let count = min(parts.count, place.shards - first)
      fill(parts[..<count], from: first, accumulators, spans, tombstones)
      for part in parts[..<count] { try part.move(to: &writer, &file) }
    }
    try file.end()
    let kept = writer.mentionCount
    let tail = writer.finish()
    try file.section(.termDirectory, tail.directory.bytes)
    try file.section(.termIndex, tail.blockIndex.bytes)
    let length = try file.finish()
    return SegmentEntry(id: id, type: .mentions, lengthInBytes: length, count: kept)
  }

  /// Fills one part a shard, on as many threads as there are processors.
  private static func fill(
    _ parts: ArraySlice<ShardPart>, from first: Int, _ accumulators: [Accumulator],
    _ spans: borrowing SpanBuilder, _ tombstones: Tombstones
  ) {
    let input = ShardPart.Input(
      accumulators, places: spans.places, limits: spans.limits, tombstones: tombstones)
    guard parts.count > 1 else {
      return parts[0].fill(first, input)
    }
    DispatchQueue.concurrentPerform(iterations: parts.count) { parts[$0].fill(first + $0, input) }
  }
}
