// Hot code: every mention passes twice, every distinct term once.
import Corpus
import Format

/// Turns the logs of one shard into sorted terms with postings, and writes them.
///
/// The object is used for one shard after the other and keeps its memory.
struct ShardFlush: ~Copyable {
  private struct Term {
    var hash: UInt32
    var kind: Kind
    var flags: UInt8
    var country: UInt16
    var firstSpelling: UInt32
    var spellingCount: UInt32
    var count: UInt32
  }

  private struct Written {
    var value: UnsafePointer<UInt8>
    var length: UInt32
    /// The next spelling of the same term; `none` after the last.
    var next: UInt32
    /// Its place among the spellings of its term, by bytes.
    var ordinal: UInt32
  }

  private struct Found {
    var term: UInt32
    var spelling: UInt32
    var position: UInt64
  }

  private static let none = UInt32.max

  private var slots: [UInt32] = []
  private var terms: [Term] = []
  private var written: [Written] = []
  private var found: [Found] = []
  private var postings: [Posting] = []
  private var ends: [Int] = []
  private var keys = ByteBuffer(capacity: 1 << 16)
  private var folded = ByteBuffer()
  private var otherFolded = ByteBuffer()
  private var codes = ByteBuffer()
  private var items: [KeySorter.Item] = []
  private var starts: [Int] = []

  /// Reads the shard's logs; `places` by accumulator and group.
  mutating func gather(_ accumulators: [Accumulator], shard: Int, places: [[SpanBuilder.Place]]) {
    terms.removeAll(keepingCapacity: true)
    written.removeAll(keepingCapacity: true)
    found.removeAll(keepingCapacity: true)
    slots = [UInt32](repeating: 0, count: 1 << 12)
    for (owner, accumulator) in accumulators.enumerated() {
      places[owner].withUnsafeBufferPointer { places in
        accumulator.groups.groups.withUnsafeBufferPointer { groups in
          for chunk in accumulator.logs[shard].chunks {
            gather(chunk, groups, places)
          }
        }
      }
    }
  }

  private mutating func gather(
    _ chunk: MentionLog.Chunk, _ groups: UnsafeBufferPointer<MentionGroup>,
    _ places: UnsafeBufferPointer<SpanBuilder.Place>
  ) {
    // SAFETY: the chunk was written by `Accumulator`, entry after entry, up to `count`.
    var at = UnsafePointer(chunk.base)
    let end = at + chunk.count
    while at < end {
      let raw = UnsafeRawPointer(at)
      let hash = raw.loadUnaligned(as: UInt32.self)
      let flags = at[4]
      let country = raw.loadUnaligned(fromByteOffset: 5, as: UInt16.self)
      at += 7
      let record = ShardFlush.varint(&at)
      let group = Int(ShardFlush.varint(&at))
      let length = Int(ShardFlush.varint(&at))
      let value = UnsafeBufferPointer(start: at, count: length)
      at += length
      let (term, spelling) = intern(value, hash, groups[group].kind)
      terms[Int(term)].count += 1
      terms[Int(term)].flags |= flags
      terms[Int(term)].country = max(terms[Int(term)].country, country)
      found.append(
        Found(
          term: term, spelling: spelling,
          position: places[group].origin &+ record &* places[group].stride))
    }
  }

  private static func varint(_ at: inout UnsafePointer<UInt8>) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = at.pointee
      at += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
  }

  /// The term and the spelling of a value, new or known.
  private mutating func intern(
    _ value: UnsafeBufferPointer<UInt8>, _ hash: UInt32, _ kind: Kind
  ) -> (term: UInt32, spelling: UInt32) {
    let mask = slots.count - 1
    // The shard is told by the high bits of the whole hash, so the low ones are free.
    var slot = Int(hash &* 0x9E37_79B9 >> 4) & mask
    while slots[slot] != 0 {
      let index = slots[slot] - 1
      let term = terms[Int(index)]
      if term.hash == hash, term.kind == kind {
        let first = written[Int(term.firstSpelling)]
        if Int(first.length) == value.count,
          compare(value, UnsafeBufferPointer(start: first.value, count: value.count)) == 0
        {
          return (index, term.firstSpelling)
        }
        if isSameIdentity(value, first) { return (index, spelling(of: index, value)) }
      }
      slot = (slot + 1) & mask
    }
    let index = UInt32(terms.count)
    terms.append(
      Term(
        hash: hash, kind: kind, flags: 0, country: 0, firstSpelling: UInt32(written.count),
        spellingCount: 1, count: 0))
    append(value)
    slots[slot] = index + 1
    if terms.count * 2 > slots.count { grow() }
    return (index, terms[Int(index)].firstSpelling)
  }

  private mutating func append(_ value: UnsafeBufferPointer<UInt8>) {
    written.append(
      Written(
        value: value.baseAddress!, length: UInt32(value.count), next: ShardFlush.none, ordinal: 0))
  }

  private mutating func isSameIdentity(
    _ value: UnsafeBufferPointer<UInt8>, _ other: Written
  ) -> Bool {
    folded.removeAll()
    otherFolded.removeAll()
    _ = CaseFold.append(value, to: &folded)
    _ = CaseFold.append(
      UnsafeBufferPointer(start: other.value, count: Int(other.length)), to: &otherFolded)
    return compare(folded.bytes, otherFolded.bytes) == 0
  }

  /// A spelling after the first. Linear: a term has few, and what a hostile file invents is bound
  /// by the letters that have a case; the most recent comes first.
  private mutating func spelling(of term: UInt32, _ value: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let first = terms[Int(term)].firstSpelling
    var index = written[Int(first)].next
    while index != ShardFlush.none {
      let other = written[Int(index)]
      if Int(other.length) == value.count,
        compare(value, UnsafeBufferPointer(start: other.value, count: value.count)) == 0
      {
        return index
      }
      index = other.next
    }
    let new = UInt32(written.count)
    append(value)
    written[Int(new)].next = written[Int(first)].next
    written[Int(first)].next = new
    terms[Int(term)].spellingCount += 1
    return new
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 4)
    let mask = slots.count - 1
    for (index, term) in terms.enumerated() {
      var slot = Int(term.hash &* 0x9E37_79B9 >> 4) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(index + 1)
    }
  }

  /// Writes all sections of the shard; forgotten identities are left out.
  mutating func write(
    _ writer: inout DictionaryWriter, shard: Int, limits: [UInt64], without tombstones: Tombstones
  ) {
    groupPostings()
    makeKeys()
    let people = WordBox()
    let companies = WordBox()
    for kind in Kind.allCases {
      writer.beginSection(
        shard: shard, .init(kind), positionLimit: limits[Int(kind.rawValue)])
      for item in sortedTerms(kind) {
        let key = UnsafeBufferPointer(start: item.key, count: Int(item.length))
        if !tombstones.isEmpty, tombstones.contains(kind, key: key) { continue }
        if kind == .person { people.add(key) }
        if kind == .company { companies.add(key) }
        write(Int(item.payload), key, &writer)
      }
      writer.endSection()
    }
    people.write(&writer, shard: shard, .person)
    companies.write(&writer, shard: shard, .company)
  }

  /// Brings the postings of each term together: a counting sort by term.
  private mutating func groupPostings() {
    ends.removeAll(keepingCapacity: true)
    var sum = 0
    for term in terms {
      ends.append(sum)
      sum += Int(term.count)
    }
    if postings.count < sum {
      postings.append(
        contentsOf: repeatElement(Posting(position: 0, spelling: 0), count: sum - postings.count))
    }
    for entry in found {
      let place = ends[Int(entry.term)]
      postings[place] = Posting(position: entry.position, spelling: entry.spelling)
      ends[Int(entry.term)] = place + 1
    }
  }

  private mutating func makeKeys() {
    keys.removeAll()
    starts.removeAll(keepingCapacity: true)
    for term in terms {
      starts.append(keys.count)
      let first = written[Int(term.firstSpelling)]
      folded.removeAll()
      _ = CaseFold.append(
        UnsafeBufferPointer(start: first.value, count: Int(first.length)), to: &folded)
      TermKey.append(folded.bytes, kind: term.kind, to: &keys)
    }
    starts.append(keys.count)
  }

  private mutating func sortedTerms(_ kind: Kind) -> [KeySorter.Item] {
    items.removeAll(keepingCapacity: true)
    guard let base = keys.bytes.baseAddress else { return [] }
    for (index, term) in terms.enumerated() where term.kind == kind {
      items.append(
        KeySorter.Item(
          key: base + starts[index], length: UInt32(starts[index + 1] - starts[index]),
          payload: UInt32(index), cache: 0))
    }
    items.withUnsafeMutableBufferPointer { KeySorter.sort($0) }
    return items
  }

  private mutating func write(
    _ index: Int, _ key: UnsafeBufferPointer<UInt8>, _ writer: inout DictionaryWriter
  ) {
    let term = terms[index]
    encodeSpellings(term)
    let end = ends[index]
    let range = end - Int(term.count)..<end
    let spellings = Int(term.spellingCount)
    postings.withUnsafeMutableBufferPointer { all in
      let own = UnsafeMutableBufferPointer(rebasing: all[range])
      for posting in own.indices {
        let spelling = own[posting].spelling
        own[posting].spelling = spellings > 1 ? written[Int(spelling)].ordinal : 0
      }
      ShardFlush.sort(own)
      writer.beginTerm(spellingCount: spellings)
      for posting in own { writer.append(posting) }
    }
    writer.endTerm(
      key: key,
      attributes: TermAttributes(
        flags: MentionFlags(rawValue: term.flags), country: Country(rawValue: term.country)),
      spellings: codes.bytes)
  }

  /// Mentions come nearly in order: one worker reads a content from its start to its end.
  private static func sort(_ postings: UnsafeMutableBufferPointer<Posting>) {
    var isSorted = true
    for index in postings.indices.dropFirst() {
      if Posting.isOrdered(postings[index], postings[index - 1]) {
        isSorted = false
        break
      }
    }
    if isSorted { return }
    var own = postings
    own.sort(by: Posting.isOrdered)
  }

  /// Fills `codes` with the spellings of a term in order of their bytes, and their ordinals.
  private mutating func encodeSpellings(_ term: Term) {
    codes.removeAll()
    folded.removeAll()
    _ = CaseFold.append(value(term.firstSpelling), to: &folded)
    guard term.spellingCount > 1 else {
      return Spelling.append(
        value(term.firstSpelling), folded: folded.bytes, kind: term.kind, to: &codes)
    }
    var own = [term.firstSpelling]
    var next = written[Int(term.firstSpelling)].next
    while next != ShardFlush.none {
      own.append(next)
      next = written[Int(next)].next
    }
    own.sort { compare(value($0), value($1)) < 0 }
    for (ordinal, index) in own.enumerated() {
      written[Int(index)].ordinal = UInt32(ordinal)
      Spelling.append(value(index), folded: folded.bytes, kind: term.kind, to: &codes)
    }
  }

  private func value(_ index: UInt32) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(
      start: written[Int(index)].value, count: Int(written[Int(index)].length))
  }
}
