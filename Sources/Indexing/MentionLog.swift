/// A log of mentions of one shard: chunks of a slab, filled one after the other.
///
/// An entry is the low half of the term's hash (4 bytes), flags (1), country (2), then as varints
/// the record, the group and the value's length, then the value. Entries do not cross chunks.
struct MentionLog {
  static let chunkInBytes = 1 << 15

  struct Chunk {
    let base: UnsafeMutablePointer<UInt8>
    var count: Int
  }

  var chunks: [Chunk] = []
}
