// Hot code: every mention passes once, in the worker that found it. Budget: 60 ns.
import Bytes
import Corpus
import Format

/// Takes mentions into logs by shard, one worker at a time. What is equal is found only at the
/// flush, shard by shard, where the tables fit the processor's cache.
final class Accumulator {
  private let slabs: Slabs
  private let shardShift: UInt64
  private(set) var logs: [MentionLog]
  private var cursors: UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>
  private var ends: UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>
  private(set) var groups = MentionGroups()
  private var ownSlabs: [UnsafeMutablePointer<UInt8>] = []
  private var slabUsed = Slabs.slabInBytes
  private var folded = ByteBuffer(capacity: 4096)
  private(set) var mentionCount = 0

  /// The longest entry: fixed parts, three varints, the value.
  private static let maximumEntryInBytes = 7 + 10 + 5 + 3 + TermKey.maximumValueInBytes

  init(shards: Int, slabs: Slabs) {
    self.slabs = slabs
    shardShift = UInt64(64 - shards.trailingZeroBitCount)
    logs = [MentionLog](repeating: MentionLog(), count: shards)
    cursors = .allocate(capacity: shards)
    cursors.initialize(repeating: nil, count: shards)
    ends = .allocate(capacity: shards)
    ends.initialize(repeating: nil, count: shards)
  }

  deinit {
    slabs.giveBack(ownSlabs)
    cursors.deallocate()
    ends.deallocate()
  }

  /// Memory in use, in bytes.
  var sizeInBytes: Int { ownSlabs.count * Slabs.slabInBytes + groups.sizeInBytes }

  /// Takes a batch. Values that `TermKey.accepts` refuses are left out.
  func add(_ batch: borrowing MentionBatch) {
    batch.values.withUnsafeBufferPointer { values in
      batch.mentions.withUnsafeBufferPointer { mentions in
        for index in 0..<mentions.count { add(mentions[index], values) }
      }
    }
  }

  private func add(_ mention: Mention, _ values: UnsafeBufferPointer<UInt8>) {
    let start = Int(mention.valueStart)
    let end = start + Int(mention.valueLength)
    precondition(end <= values.count, "a mention's value lies outside its batch")
    let value = UnsafeBufferPointer(rebasing: values[start..<end])
    guard TermKey.accepts(value, kind: mention.kind) else { return }
    guard let hash = hash(value, mention.kind) else { return }
    let group = groups.ordinal(
      content: mention.content.rawValue, kind: mention.kind,
      tuple: MentionTuple(
        field: mention.field, rule: mention.rule, confidence: mention.confidence),
      record: mention.record)
    // SAFETY: `room` gives as much as the longest entry needs; shifting by 64 gives shard 0.
    let shard = Int(truncatingIfNeeded: hash >> shardShift)
    var at = room(shard)
    let raw = UnsafeMutableRawPointer(at)
    raw.storeBytes(of: UInt32(truncatingIfNeeded: hash), as: UInt32.self)
    raw.storeBytes(of: mention.flags.rawValue, toByteOffset: 4, as: UInt8.self)
    raw.storeBytes(of: mention.country.rawValue, toByteOffset: 5, as: UInt16.self)
    at += 7
    at = Accumulator.put(mention.record, at)
    at = Accumulator.put(UInt64(group), at)
    at = Accumulator.put(UInt64(value.count), at)
    at.update(from: value.baseAddress!, count: value.count)
    cursors[shard] = at + value.count
    mentionCount += 1
  }

  /// Hash of the folded value; nil where it holds a control character.
  private func hash(_ value: UnsafeBufferPointer<UInt8>, _ kind: Kind) -> UInt64? {
    folded.removeAll()
    guard CaseFold.append(value, to: &folded) else { return nil }
    return CaseFold.hash(folded.bytes, kind: kind)
  }

  private static func put(
    _ value: UInt64, _ start: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    var at = start
    var rest = value
    while rest >= 0x80 {
      at.pointee = UInt8(truncatingIfNeeded: rest) | 0x80
      at += 1
      rest >>= 7
    }
    at.pointee = UInt8(truncatingIfNeeded: rest)
    return at + 1
  }

  /// Where the next entry of a shard goes; at least `maximumEntryInBytes` are free there.
  private func room(_ shard: Int) -> UnsafeMutablePointer<UInt8> {
    if let cursor = cursors[shard], let end = ends[shard],
      end - cursor >= Accumulator.maximumEntryInBytes
    {
      return cursor
    }
    return newChunk(shard)
  }

  private func newChunk(_ shard: Int) -> UnsafeMutablePointer<UInt8> {
    closeChunk(shard)
    if slabUsed + MentionLog.chunkInBytes > Slabs.slabInBytes {
      ownSlabs.append(slabs.take())
      slabUsed = 0
    }
    let base = ownSlabs[ownSlabs.count - 1] + slabUsed
    slabUsed += MentionLog.chunkInBytes
    logs[shard].chunks.append(MentionLog.Chunk(base: base, count: 0))
    cursors[shard] = base
    ends[shard] = base + MentionLog.chunkInBytes
    return base
  }

  private func closeChunk(_ shard: Int) {
    guard let cursor = cursors[shard], let last = logs[shard].chunks.indices.last else { return }
    logs[shard].chunks[last].count = cursor - logs[shard].chunks[last].base
  }

  /// Ends the logs, so that a flush can read them.
  func close() {
    for shard in logs.indices { closeChunk(shard) }
  }
}
