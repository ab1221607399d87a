import Format

/// One shard of a flush on its way to the file: filled on any thread, then moved in the order of
/// the shards.
final class ShardPart: @unchecked Sendable {
  /// What all shards of a flush are made from.
  struct Input: @unchecked Sendable {
    // SAFETY: closed accumulators are only read.
    let accumulators: [Accumulator]
    let places: [[SpanBuilder.Place]]
    let limits: [UInt64]
    let tombstones: Tombstones

    init(
      _ accumulators: [Accumulator], places: [[SpanBuilder.Place]], limits: [UInt64],
      tombstones: Tombstones
    ) {
      self.accumulators = accumulators
      self.places = places
      self.limits = limits
      self.tombstones = tombstones
    }
  }

  // SAFETY: used by one thread at a time: the one that fills it, then the one that moves it.
  private var flush = ShardFlush()
  private var writer = DictionaryWriter()

  /// Sorts and encodes the terms of a shard.
  func fill(_ shard: Int, _ input: Input) {
    flush.gather(input.accumulators, shard: shard, places: input.places)
    flush.write(&writer, shard: shard, limits: input.limits, without: input.tombstones)
  }

  /// Moves what was filled behind the other shards of the segment, and to the file.
  func move(to whole: inout DictionaryWriter, _ file: inout SegmentFile) throws(IndexError) {
    whole.append(writer)
    writer.removeAll()
    try file.write(whole.data.bytes)
    whole.drain()
  }
}
