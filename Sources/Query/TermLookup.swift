import Corpus
import Format
import Storage

/// Finds single terms by their keys in all segments of a snapshot.
struct TermLookup {
  let snapshot: Snapshot

  /// What the segments have of the identity that is written `text`; nothing where it has not the
  /// form of its kind.
  func sources(_ kind: Kind, _ text: String) throws(IndexError) -> [TermScan.Source] {
    var folded = ByteBuffer()
    let isClean = Array(text.utf8).withUnsafeBufferPointer {
      CaseFold.append($0, to: &folded) && TermKey.accepts(folded.bytes, kind: kind)
    }
    guard isClean else { return [] }
    var key = ByteBuffer()
    TermKey.append(folded.bytes, kind: kind, to: &key)
    return try sources(kind, key: key.bytes, shard: shard(folded.bytes, kind))
  }

  private func shard(_ folded: UnsafeBufferPointer<UInt8>, _ kind: Kind) -> Int {
    let bits = snapshot.manifest.shards.trailingZeroBitCount
    return bits == 0 ? 0 : Int(CaseFold.hash(folded, kind: kind) >> UInt64(64 - bits))
  }

  /// What the segments have of a key of a shard: a binary search and a block for each segment.
  func sources(
    _ kind: Kind, key: UnsafeBufferPointer<UInt8>, shard: Int
  ) throws(IndexError) -> [TermScan.Source] {
    let section = TermDictionary.Section(kind)
    var sources: [TermScan.Source] = []
    for (segment, mentions) in snapshot.mentions.enumerated() {
      let dictionary = mentions.segment.dictionary
      guard dictionary.entry(shard: shard, section).terms > 0 else { continue }
      let cursor = TermCursor(dictionary, shard: shard, section)
      cursor.seek(key)
      if cursor.next(), compare(cursor.key, key) == 0 {
        sources.append(TermScan.Source(segment: segment, cursor: cursor))
      }
      if cursor.isDamaged { throw damaged(segment) }
    }
    return sources
  }

  func damaged(_ segment: Int) -> IndexError {
    IndexError(
      .inconsistent, file: snapshot.mentions[segment].file.path,
      "terms cannot be read: run `leakindex verify`, then restore from a copy or index again")
  }
}
