import Corpus
import Format
import Storage

/// Writes a segment from closed accumulators.
enum MentionsFlush {
  /// Returns the entry for the manifest, or nil when there was nothing to write.
  static func write(
    _ accumulators: [Accumulator], id: UInt64, place: SegmentPlace
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
    let flush = ShardFlush()
    var failure: IndexError?
    file.begin(.terms)
    for shard in 0..<place.shards where failure == nil {
      flush.gather(accumulators, shard: shard, places: spans.places)
      flush.write(&writer, limits: spans.limits) { writer in
        MentionsFlush.drain(&writer, &file, &failure)
      }
    }
    if let failure { throw failure }
    try file.end()
    let tail = writer.finish()
    try file.section(.termDirectory, tail.directory.bytes)
    try file.section(.termIndex, tail.blockIndex.bytes)
    try file.section(.termAttributes, tail.attributes.bytes)
    let length = try file.finish()
    return SegmentEntry(id: id, type: .mentions, lengthInBytes: length, count: UInt64(count))
  }

  /// Moves what the writer has to the file, once it is worth a call.
  static func drain(
    _ writer: inout DictionaryWriter, _ file: inout SegmentFile, _ failure: inout IndexError?
  ) {
    guard failure == nil, writer.data.count > 0 else { return }
    do throws(IndexError) {
      try file.write(writer.data.bytes)
    } catch {
      failure = error
    }
    writer.drain()
  }
}
