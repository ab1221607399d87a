// Hot code: runs once per term and posting of a flush or merge.
import Corpus

/// Writes the terms of a segment. Order of calls: for each shard and each `TermDictionary.Section`,
/// in any order, but all of them: `beginSection`, then for each term in key order `beginTerm`,
/// `append` in order of the postings, `endTerm`; then `endSection`. At last `finish`.
///
/// The caller takes what lies in `data` whenever it likes, by `drain`. Shards may also be written
/// apart, each by a writer of its own on any thread, and joined in their order by `append(_:)`.
public struct DictionaryWriter: ~Copyable {
  /// Blocks and lists that were not taken yet.
  public private(set) var data = ByteBuffer(capacity: 1 << 20)
  private var drained: UInt64 = 0

  private var heads = ByteBuffer(capacity: 1 << 14)
  private var bits = ByteBuffer(capacity: 1 << 12)
  private var lists = ByteBuffer(capacity: 1 << 12)
  private var block = ByteBuffer(capacity: 1 << 14)
  private var scratch = ByteBuffer(capacity: 1 << 14)
  private let compressor = Compressor()
  private var rice = RiceWriter()
  private var previousKey = ByteBuffer()
  private var termsInBlock = 0

  private var sections: [SectionFigures] = []
  private var section = SectionFigures()
  /// Of all sections, one after the other, as are the first keys of their blocks in `keys`.
  private var blockOffsets: [UInt64] = []
  private var keyOffsets: [UInt32] = []
  private var keys = ByteBuffer()

  private var pending: [Posting] = []
  private var chunk = ByteBuffer()
  private var termCount: UInt64 = 0
  private var hasList = false
  private var listStart: UInt64 = 0
  private var listsMoved: UInt64 = 0
  private var previousFirst: UInt64 = 0
  private var spellingCount = 1

  public init() {
    pending.reserveCapacity(TermDictionary.postingsPerChunk)
  }

  /// How many bytes of data came before what lies in `data`, and with it.
  public var dataLength: UInt64 { drained + UInt64(data.count) }

  /// Postings of identities in all sections so far, without those of words.
  public var mentionCount: UInt64 {
    let kinds = TermDictionary.Section.allCases.filter { $0.kind != nil }.count
    return sections.reduce(0) { sum, section in
      section.slot % TermDictionary.Section.allCases.count < kinds ? sum + section.postings : sum
    }
  }

  /// Forgets `data`, which the caller has written.
  public mutating func drain() {
    drained += UInt64(data.count)
    data.removeAll()
  }

  /// Starts a section whose postings' positions are all below `limit`.
  public mutating func beginSection(
    shard: Int, _ name: TermDictionary.Section, positionLimit limit: UInt64
  ) {
    section = SectionFigures(positionLimit: limit)
    section.slot = shard * TermDictionary.Section.allCases.count + Int(name.rawValue)
    section.firstBlock = blockOffsets.count
    section.keysStart = keys.count
  }

  /// Starts a term that is written in `spellingCount` ways.
  public mutating func beginTerm(spellingCount: Int) {
    self.spellingCount = spellingCount
    termCount = 0
    hasList = false
    listStart = listsLength
    previousFirst = 0
    pending.removeAll(keepingCapacity: true)
  }

  /// Adds a posting, in the order of `Posting.isOrdered`.
  public mutating func append(_ posting: Posting) {
    if pending.count == TermDictionary.postingsPerChunk { flushChunk() }
    pending.append(posting)
    termCount += 1
  }

  /// Ends the term. `spellings` are the codes of `Spelling`, one after the other; empty for words.
  public mutating func endTerm(
    key: UnsafeBufferPointer<UInt8>, attributes: TermAttributes,
    spellings: UnsafeBufferPointer<UInt8>
  ) {
    if termsInBlock == 0 { openBlock(key) }
    appendHead(key, attributes, spellings)
    if !hasList, pending.count <= TermDictionary.maximumInlinePostings {
      appendInline()
    } else {
      flushChunk()
      heads.append(varint: listsLength - listStart)
    }
    section.terms += 1
    section.postings += termCount
    termsInBlock += 1
    if termsInBlock == TermDictionary.termsPerBlock { closeBlock() }
  }

  /// Length of the lists of the current block.
  private var listsLength: UInt64 { listsMoved + UInt64(lists.count) }

  private mutating func openBlock(_ key: UnsafeBufferPointer<UInt8>) {
    blockOffsets.append(0)
    keyOffsets.append(UInt32(keys.count - section.keysStart))
    keys.append(key)
    previousKey.removeAll()
  }

  private mutating func appendHead(
    _ key: UnsafeBufferPointer<UInt8>, _ attributes: TermAttributes,
    _ spellings: UnsafeBufferPointer<UInt8>
  ) {
    let before = previousKey.bytes
    var shared = 0
    let most = min(before.count, key.count)
    while shared < most, before[shared] == key[shared] { shared += 1 }
    heads.append(varint: UInt64(shared))
    heads.append(varint: UInt64(key.count - shared))
    heads.append(UnsafeBufferPointer(rebasing: key[shared...]))
    previousKey.truncate(to: shared)
    previousKey.append(UnsafeBufferPointer(rebasing: key[shared...]))
    heads.append(varint: attributes.code)
    heads.append(varint: UInt64(spellingCount - 1))
    heads.append(spellings)
    heads.append(varint: termCount)
  }

  private mutating func appendInline() {
    let k = RiceWriter.parameter(sum: section.positionLimit, count: pending.count)
    var previous: UInt64 = 0
    for posting in pending {
      rice.append(posting.position &- previous, parameter: k, to: &bits)
      previous = posting.position
    }
    if spellingCount > 1 {
      for posting in pending { heads.append(varint: UInt64(posting.spelling)) }
    }
  }

  /// Writes the pending postings as a chunk of the term's list.
  private mutating func flushChunk() {
    guard let first = pending.first, let last = pending.last else { return }
    hasList = true
    lists.append(varint: first.position - previousFirst)
    previousFirst = first.position
    let k = RiceWriter.parameter(
      sum: last.position - first.position, count: max(pending.count - 1, 1))
    chunk.removeAll()
    var list = RiceWriter()
    var previous = first.position
    for posting in pending.dropFirst() {
      list.append(posting.position &- previous, parameter: k, to: &chunk)
      previous = posting.position
    }
    list.flush(to: &chunk)
    lists.append(varint: UInt64(chunk.count))
    lists.append(k)
    lists.append(chunk.bytes)
    if spellingCount > 1 {
      for posting in pending { lists.append(varint: UInt64(posting.spelling)) }
    }
    pending.removeAll(keepingCapacity: true)
    if lists.count > 1 << 16 { moveLists() }
  }

  /// Lists stand before their block, so a long one needs not be held to its end.
  private mutating func moveLists() {
    data.append(lists.bytes)
    listsMoved += UInt64(lists.count)
    lists.removeAll()
  }

  /// A block: the length of the lists that stand before it, the heads (compressed where it pays),
  /// the bits of the inline postings.
  private mutating func closeBlock() {
    guard termsInBlock > 0 else { return }
    rice.flush(to: &bits)
    moveLists()
    blockOffsets[blockOffsets.count - 1] = dataLength
    block.removeAll()
    block.append(varint: listsMoved)
    block.append(varint: UInt64(termsInBlock))
    block.append(varint: UInt64(bits.count))
    compressor.append(heads.bytes, to: &block, scratch: &scratch)
    block.append(bits.bytes)
    data.append(block.bytes)
    heads.removeAll()
    bits.removeAll()
    listsMoved = 0
    termsInBlock = 0
  }

  /// Ends the section.
  public mutating func endSection() {
    closeBlock()
    section.dataEnd = dataLength
    section.endBlock = blockOffsets.count
    section.keysEnd = keys.count
    sections.append(section)
  }

  /// Adds the sections of a writer whose data was never drained, after the ones that are here.
  public mutating func append(_ other: borrowing DictionaryWriter) {
    precondition(other.drained == 0, "only a writer that holds all its data can be joined")
    let base = dataLength
    for var section in other.sections {
      section.dataEnd += base
      section.firstBlock += blockOffsets.count
      section.endBlock += blockOffsets.count
      section.keysStart += keys.count
      section.keysEnd += keys.count
      sections.append(section)
    }
    for offset in other.blockOffsets { blockOffsets.append(offset + base) }
    keyOffsets += other.keyOffsets
    keys.append(other.keys.bytes)
    data.append(other.data.bytes)
  }

  /// Empties the writer for another shard and keeps its memory.
  public mutating func removeAll() {
    data.removeAll()
    drained = 0
    sections.removeAll(keepingCapacity: true)
    blockOffsets.removeAll(keepingCapacity: true)
    keyOffsets.removeAll(keepingCapacity: true)
    keys.removeAll()
  }

  /// The sections of the file that belong to the dictionary, beside the data.
  public consuming func finish() -> DictionaryTail {
    var directory = ByteBuffer()
    var blockIndex = ByteBuffer()
    for section in sections.sorted(by: { $0.slot < $1.slot }) {
      append(section, to: &directory, &blockIndex)
    }
    return DictionaryTail(directory: directory, blockIndex: blockIndex)
  }

  private func append(
    _ section: SectionFigures, to directory: inout ByteBuffer, _ blockIndex: inout ByteBuffer
  ) {
    directory.append(varint: section.terms)
    guard section.terms > 0 else { return }
    directory.append(varint: section.postings)
    directory.append(varint: section.positionLimit)
    directory.append(varint: section.dataEnd)
    directory.append(varint: UInt64(blockIndex.count))
    directory.append(varint: UInt64(section.keysEnd - section.keysStart))
    for block in section.firstBlock..<section.endBlock {
      blockIndex.append(fixed: blockOffsets[block])
      blockIndex.append(fixed: keyOffsets[block])
    }
    blockIndex.append(
      UnsafeBufferPointer(rebasing: keys.bytes[section.keysStart..<section.keysEnd]))
  }
}

/// Figures of a section, and where its blocks and keys lie among those of the writer.
private struct SectionFigures {
  /// Its place in the directory.
  var slot = 0
  var terms: UInt64 = 0
  var postings: UInt64 = 0
  var positionLimit: UInt64 = 0
  var dataEnd: UInt64 = 0
  var firstBlock = 0
  var endBlock = 0
  var keysStart = 0
  var keysEnd = 0
}
