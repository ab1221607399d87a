// Hot code: scans, merges and look-ups go through it.
import Corpus

/// Goes through the terms of one section in key order, and through the postings of each.
///
/// Damaged bytes end the section early and set `isDamaged`. One owner, not thread-safe.
public final class TermCursor {
  private let reader: DictionaryReader
  private let entry: DictionaryReader.Entry
  private let decompressor: Decompressor
  public private(set) var isDamaged = false

  private var block = -1
  private var termsLeft = 0
  private var heads = ByteReader(UnsafeBufferPointer(start: nil, count: 0))
  private var rice = RiceReader(UnsafeBufferPointer(start: nil, count: 0))
  private var lists = ByteReader(UnsafeBufferPointer(start: nil, count: 0))
  private var keyBuffer = ByteBuffer()
  private var holdsTerm = false

  /// Ordinal of the current term within the section.
  public private(set) var ordinal = -1
  public private(set) var attributes = TermAttributes(flags: [], country: .none)
  public private(set) var spellingCount = 1
  /// The codes of the spellings, one after the other.
  public private(set) var spellings = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  /// Number of postings of the current term.
  public private(set) var count: UInt64 = 0

  private var buffered: [Posting] = []
  private var bufferedNext = 0
  private var unread: UInt64 = 0
  private var list = ByteReader(UnsafeBufferPointer(start: nil, count: 0))
  private var wholeList = ByteReader(UnsafeBufferPointer(start: nil, count: 0))
  private var chunkFirst: UInt64 = 0

  /// A cursor before the first term. `decompressor` may be shared by cursors that take turns only
  /// if no block is held by another; each cursor has its own by default.
  public init(_ reader: DictionaryReader, shard: Int, _ section: TermDictionary.Section) {
    self.reader = reader
    entry = reader.entry(shard: shard, section)
    decompressor = Decompressor()
    buffered.reserveCapacity(TermDictionary.postingsPerChunk)
  }

  public var terms: UInt64 { entry.terms }

  /// The current term's key, valid until the cursor moves.
  public var key: UnsafeBufferPointer<UInt8> { keyBuffer.bytes }

  private func fail() -> Bool {
    isDamaged = true
    termsLeft = 0
    block = entry.blocks
    unread = 0
    buffered.removeAll(keepingCapacity: true)
    bufferedNext = 0
    return false
  }

  /// Goes to the next term; false at the end.
  public func next() -> Bool {
    if holdsTerm {
      holdsTerm = false
      return true
    }
    if termsLeft == 0 {
      guard block + 1 < entry.blocks, open(block + 1) else { return false }
    }
    termsLeft -= 1
    ordinal += 1
    return readTerm()
  }

  /// Goes before the first term whose key is not less than `key`, so that `next` gives it. Costs a
  /// binary search and the decoding of one block.
  public func seek(_ key: UnsafeBufferPointer<UInt8>) {
    holdsTerm = false
    guard entry.blocks > 0 else { return }
    let target = reader.block(for: key, entry)
    guard open(target) else { return }
    // The first key of the next block is greater, whatever this one holds.
    if pass(below: key) || !isDamaged && next() { holdsTerm = true }
  }

  /// Goes to the first term of the open block whose key is not less than `key`, without reading the
  /// terms before it more than it takes to pass them; false where there is none.
  private func pass(below key: UnsafeBufferPointer<UInt8>) -> Bool {
    /// How many bytes the key before has in common with `key`, and how long it is.
    var matched = 0
    var length = 0
    while termsLeft > 0 {
      termsLeft -= 1
      ordinal += 1
      let shared = heads.count(upTo: length)
      let suffix = heads.take(heads.count(upTo: heads.bytes.count))
      length = shared + suffix.count
      if shared <= matched {
        let common = shared < matched ? nil : TermCursor.common(suffix, key, from: matched)
        guard let common else {
          keyBuffer.removeAll()
          keyBuffer.append(UnsafeBufferPointer(rebasing: key[..<shared]))
          keyBuffer.append(suffix)
          return readRest()
        }
        matched += common
      }
      passRest()
      if heads.isDamaged || lists.isDamaged || rice.isDamaged { return fail() }
    }
    return false
  }

  /// How many bytes of `suffix` are those of `key` from `start` on, where the suffix makes a key
  /// that is less; nil where it makes one that is not.
  private static func common(
    _ suffix: UnsafeBufferPointer<UInt8>, _ key: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    var count = 0
    while count < suffix.count {
      guard start + count < key.count else { return nil }
      let (own, other) = (suffix[count], key[start + count])
      if own != other { return own < other ? count : nil }
      count += 1
    }
    return start + count < key.count ? count : nil
  }

  /// Passes what follows the key of a term.
  private func passRest() {
    _ = heads.varint()
    let spellings = heads.count(upTo: heads.bytes.count) + 1
    if entry.holdsSpellings {
      for _ in 0..<spellings where !heads.isDamaged { _ = Spelling.skip(&heads) }
    }
    let postings = heads.varint()
    guard postings <= UInt64(TermDictionary.maximumInlinePostings) else {
      _ = lists.take(heads.count(upTo: lists.bytes.count))
      return
    }
    let k = RiceWriter.parameter(sum: entry.positionLimit, count: max(1, Int(postings)))
    for _ in 0..<postings { _ = rice.next(parameter: k) }
    guard spellings > 1 else { return }
    for _ in 0..<postings { _ = heads.varint() }
  }

  /// Goes before the term with an ordinal, so that `next` gives it.
  public func seek(ordinal target: Int) {
    holdsTerm = false
    let wanted = target / TermDictionary.termsPerBlock
    if wanted != block || target <= ordinal {
      guard wanted < entry.blocks, open(wanted) else { return }
    }
    while ordinal + 1 < target, next() {}
  }

  private func open(_ wanted: Int) -> Bool {
    block = wanted
    ordinal = wanted * TermDictionary.termsPerBlock - 1
    let offset = reader.offset(ofBlock: wanted, entry)
    guard offset < UInt64(reader.data.count) else { return fail() }
    var bytes = ByteReader(reader.data, at: Int(offset))
    let listsLength = bytes.count(upTo: Int(offset))
    termsLeft = bytes.count(upTo: TermDictionary.termsPerBlock)
    let bitsLength = bytes.count(upTo: reader.data.count)
    guard let head = decompressor.block(&bytes) else { return fail() }
    let bits = bytes.take(bitsLength)
    guard !bytes.isDamaged, termsLeft > 0 else { return fail() }
    heads = ByteReader(head)
    rice = RiceReader(bits)
    let start = Int(offset) - listsLength
    lists = ByteReader(UnsafeBufferPointer(rebasing: reader.data[start..<Int(offset)]))
    keyBuffer.removeAll()
    return true
  }

  private func readTerm() -> Bool {
    let shared = heads.count(upTo: keyBuffer.count)
    keyBuffer.truncate(to: shared)
    keyBuffer.append(heads.take(heads.count(upTo: heads.bytes.count)))
    return readRest()
  }

  /// Reads what follows the key of a term.
  private func readRest() -> Bool {
    guard let attributes = TermAttributes(code: heads.varint()) else { return fail() }
    self.attributes = attributes
    spellingCount = heads.count(upTo: heads.bytes.count) + 1
    let start = heads.position
    if entry.holdsSpellings {
      for _ in 0..<spellingCount where !heads.isDamaged { _ = Spelling.skip(&heads) }
    }
    spellings = UnsafeBufferPointer(rebasing: heads.bytes[start..<heads.position])
    count = heads.varint()
    guard !heads.isDamaged, count > 0 else { return fail() }
    return openPostings()
  }

  private func openPostings() -> Bool {
    buffered.removeAll(keepingCapacity: true)
    bufferedNext = 0
    unread = count
    chunkFirst = 0
    if count <= UInt64(TermDictionary.maximumInlinePostings) {
      readInline()
    } else {
      list = ByteReader(lists.take(heads.count(upTo: lists.bytes.count)))
      wholeList = list
    }
    return heads.isDamaged || lists.isDamaged || rice.isDamaged ? fail() : true
  }

  private func readInline() {
    let k = RiceWriter.parameter(sum: entry.positionLimit, count: Int(count))
    var position: UInt64 = 0
    for _ in 0..<count {
      position &+= rice.next(parameter: k)
      buffered.append(Posting(position: position, spelling: 0))
    }
    guard spellingCount > 1 else { return }
    for index in buffered.indices {
      buffered[index].spelling = UInt32(heads.count(upTo: spellingCount - 1))
    }
  }

  /// The next posting of the current term; nil after the last.
  public func nextPosting() -> Posting? {
    if bufferedNext < buffered.count {
      defer { bufferedNext += 1 }
      unread -= 1
      return buffered[bufferedNext]
    }
    guard unread > 0, count > UInt64(TermDictionary.maximumInlinePostings) else { return nil }
    readChunk()
    return bufferedNext < buffered.count ? nextPosting() : nil
  }

  /// Whether all postings of the current term were given, or the rest cannot be read.
  public var isAtEnd: Bool {
    bufferedNext == buffered.count
      && (unread == 0 || count <= UInt64(TermDictionary.maximumInlinePostings))
  }

  /// Gives the next postings of the current term, those of a list that were packed together; none
  /// at the end.
  public func readPostings(_ body: (UnsafeBufferPointer<Posting>) -> Void) {
    if bufferedNext == buffered.count, !isAtEnd { readChunk() }
    let next = bufferedNext
    bufferedNext = buffered.count
    unread -= UInt64(bufferedNext - next)
    buffered.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[next...])) }
  }

  /// Goes before the first posting of the current term again.
  public func restartPostings() {
    bufferedNext = 0
    unread = count
    guard count > UInt64(TermDictionary.maximumInlinePostings) else { return }
    buffered.removeAll(keepingCapacity: true)
    list = wholeList
    chunkFirst = 0
  }

  private func readChunk() {
    chunkFirst &+= list.varint()
    let length = list.count(upTo: list.bytes.count)
    let k = list.byte()
    var bits = RiceReader(list.take(length))
    buffered.removeAll(keepingCapacity: true)
    bufferedNext = 0
    let size = Int(min(unread, UInt64(TermDictionary.postingsPerChunk)))
    guard !list.isDamaged, k < 64 else {
      _ = fail()
      return
    }
    var position = chunkFirst
    buffered.append(Posting(position: position, spelling: 0))
    for _ in 1..<max(size, 1) {
      position &+= bits.next(parameter: k)
      buffered.append(Posting(position: position, spelling: 0))
    }
    if spellingCount > 1 {
      for index in buffered.indices {
        buffered[index].spelling = UInt32(list.count(upTo: spellingCount - 1))
      }
    }
    if list.isDamaged || bits.isDamaged { _ = fail() }
  }
}
