import Corpus

/// The dictionary of a segment over its mapped bytes, which must outlive it.
public struct DictionaryReader: Sendable {
  /// A section's figures and where its blocks are listed.
  public struct Entry: Sendable {
    public var terms: UInt64 = 0
    public var postings: UInt64 = 0
    public var positionLimit: UInt64 = 0
    var dataEnd: UInt64 = 0
    var indexOffset = 0
    var keysLength = 0
    /// False for words, which are only written folded.
    var holdsSpellings = true

    var blocks: Int {
      Int(truncatingIfNeeded: (terms + UInt64(TermDictionary.termsPerBlock) - 1))
        / TermDictionary.termsPerBlock
    }
  }

  // SAFETY: borrowed from a map that the owner of the reader holds; never written.
  nonisolated(unsafe) let data: UnsafeBufferPointer<UInt8>
  nonisolated(unsafe) let blockIndex: UnsafeBufferPointer<UInt8>
  let entries: [Entry]
  public let shards: Int

  /// Nil where the directory contradicts itself.
  public init?(
    data: UnsafeBufferPointer<UInt8>, directory: UnsafeBufferPointer<UInt8>,
    blockIndex: UnsafeBufferPointer<UInt8>, shards: Int
  ) {
    self.data = data
    self.blockIndex = blockIndex
    self.shards = shards
    var reader = ByteReader(directory)
    var entries: [Entry] = []
    entries.reserveCapacity(shards * TermDictionary.Section.allCases.count)
    for ordinal in 0..<shards * TermDictionary.Section.allCases.count {
      var entry = Entry()
      let section = TermDictionary.Section.allCases[ordinal % TermDictionary.Section.allCases.count]
      entry.holdsSpellings = section.kind != nil
      entry.terms = reader.varint()
      if entry.terms > 0 {
        entry.postings = reader.varint()
        entry.positionLimit = reader.varint()
        entry.dataEnd = reader.varint()
        entry.indexOffset = reader.count(upTo: blockIndex.count)
        entry.keysLength = reader.count(upTo: blockIndex.count)
        guard entry.terms <= UInt64(blockIndex.count) * UInt64(TermDictionary.termsPerBlock),
          entry.dataEnd <= UInt64(data.count),
          entry.indexOffset + entry.blocks * 12 + entry.keysLength <= blockIndex.count
        else { return nil }
      }
      entries.append(entry)
    }
    guard !reader.isDamaged, reader.isAtEnd else { return nil }
    self.entries = entries
  }

  public func entry(shard: Int, _ section: TermDictionary.Section) -> Entry {
    entries[shard * TermDictionary.Section.allCases.count + Int(section.rawValue)]
  }

  /// Where block `block` of a section starts in the data.
  func offset(ofBlock block: Int, _ entry: Entry) -> UInt64 {
    // SAFETY: `init` checked that the index holds 12 bytes for each block.
    UInt64(
      littleEndian: UnsafeRawBufferPointer(blockIndex).loadUnaligned(
        fromByteOffset: entry.indexOffset + 12 * block, as: UInt64.self))
  }

  /// The first key of a block.
  func key(ofBlock block: Int, _ entry: Entry) -> UnsafeBufferPointer<UInt8> {
    let keys = entry.indexOffset + 12 * entry.blocks
    let start = keyOffset(block, entry)
    let end = block + 1 < entry.blocks ? keyOffset(block + 1, entry) : entry.keysLength
    guard start <= end, end <= entry.keysLength else {
      return UnsafeBufferPointer(rebasing: blockIndex[0..<0])
    }
    return UnsafeBufferPointer(rebasing: blockIndex[keys + start..<keys + end])
  }

  private func keyOffset(_ block: Int, _ entry: Entry) -> Int {
    // SAFETY: as in `offset`.
    Int(
      UInt32(
        littleEndian: UnsafeRawBufferPointer(blockIndex).loadUnaligned(
          fromByteOffset: entry.indexOffset + 12 * block + 8, as: UInt32.self)))
  }

  /// The block that holds `key` if any does: the last whose first key is not greater.
  func block(for key: UnsafeBufferPointer<UInt8>, _ entry: Entry) -> Int {
    var low = 0
    var high = entry.blocks
    while high - low > 1 {
      let middle = (low + high) / 2
      if compare(self.key(ofBlock: middle, entry), key) <= 0 { low = middle } else { high = middle }
    }
    return low
  }
}
