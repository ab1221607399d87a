import Bytes
import Corpus
import Format

/// The digest of the logical content: a sum of hashes, so that no order matters, over what the
/// input and the rules decide; without what a run decides (ids, times of indexing, which of two
/// equal documents came first).
struct DigestBuilder {
  private let snapshot: Snapshot
  private let catalog: CatalogView
  private var high: UInt64 = 0
  private var low: UInt64 = 0
  private var item = ItemBytes()
  private var fields: [String] = []
  private var hashes: [ContentHash?] = []

  /// A reusable buffer behind a class, because the digest's closures share it.
  private final class ItemBytes {
    var buffer = ByteBuffer()
  }

  init(_ snapshot: Snapshot) {
    self.snapshot = snapshot
    catalog = CatalogView(snapshot)
  }

  mutating func build() throws(IndexError) -> ContentHash {
    fields = try catalog.snapshot.fieldNames()
    try catalog.loadCounts()
    try loadHashes()
    try addSources()
    try addRows()
    try addMessages()
    for kind in Kind.allCases { try addTerms(kind) }
    return ContentHash(high: high, low: low)
  }

  private mutating func loadHashes() throws(IndexError) {
    hashes = [ContentHash?](repeating: nil, count: snapshot.contentLimit)
    for file in snapshot.catalogs {
      for index in 0..<file.segment.contentCount {
        let content = file.segment.content(index)
        if Int(content.id.rawValue) < hashes.count {
          hashes[Int(content.id.rawValue)] = content.hash
        }
      }
    }
  }

  /// Adds the hash of what the item's buffer holds.
  private mutating func addItem() {
    let hash = Hash128.of(UnsafeRawBufferPointer(item.buffer.bytes), seed: 0)
    let (sum, carry) = low.addingReportingOverflow(hash.low)
    low = sum
    high = high &+ hash.high &+ (carry ? 1 : 0)
    item.buffer.removeAll()
  }

  private func put(_ content: ContentID?) {
    guard let content, Int(content.rawValue) < hashes.count,
      let hash = hashes[Int(content.rawValue)]
    else {
      item.buffer.append(0)
      return
    }
    item.buffer.append(1)
    item.buffer.append(fixed: hash.high)
    item.buffer.append(fixed: hash.low)
  }

  private mutating func addSources() throws(IndexError) {
    var sources: [SourceRecord] = []
    try catalog.forEachSource { sources.append($0) }
    for source in sources {
      item.buffer.append(UInt8(ascii: "s"))
      item.buffer.append(text: source.leak)
      item.buffer.append(text: source.root)
      item.buffer.append(text: source.path)
      item.buffer.append(varint: source.sizeInBytes)
      addItem()
    }
  }

  private mutating func addRows() throws(IndexError) {
    var rows = RowScan(catalog)
    while let row = try rows.next() {
      // Which of two equal documents was read first depends on the run.
      let outcome = row.contentOutcome
      item.buffer.append(UInt8(ascii: "r"))
      item.buffer.append(text: try catalog.leak(of: row.source))
      item.buffer.append(text: row.path)
      item.buffer.append(outcome.rawValue)
      item.buffer.append(row.isContainer ? 1 : 0)
      item.buffer.append(text: row.reason)
      item.buffer.append(varint: row.sizeInBytes)
      item.buffer.append(text: try catalog.media(row))
      item.buffer.append(zigzag: row.modified ?? -1)
      put(row.content)
      addItem()
    }
  }

  private mutating func addMessages() throws(IndexError) {
    for file in snapshot.catalogs {
      for index in 0..<file.segment.messageCount {
        let message = file.segment.message(index)
        guard try catalog.documents(of: message.id) > 0 else { continue }
        item.buffer.append(UInt8(ascii: "m"))
        put(message.id)
        item.buffer.append(fixed: message.fingerprint?.high ?? 0)
        item.buffer.append(fixed: message.fingerprint?.low ?? 0)
        item.buffer.append(zigzag: message.date ?? -1)
        addItem()
      }
    }
  }

  private mutating func addTerms(_ kind: Kind) throws(IndexError) {
    let evaluator = TermEvaluator(kind, catalog, minimumConfidence: 0, isScan: true)
    for shard in 0..<snapshot.manifest.shards {
      let scan = TermScan(snapshot, TermDictionary.Section(kind), shards: shard..<shard + 1)
      while scan.next() {
        var postings: [TermEvaluator.Found] = []
        let identity = try evaluator.identity(scan.current) { posting in
          postings.append(posting)
          return true
        }
        guard let identity else { continue }
        for posting in postings { add(posting, identity, evaluator) }
      }
      try scan.checkDamage()
    }
  }

  private mutating func add(
    _ posting: TermEvaluator.Found, _ identity: Identity, _ evaluator: TermEvaluator
  ) {
    let field = Int(posting.tuple.field.rawValue)
    item.buffer.append(UInt8(ascii: "p"))
    item.buffer.append(identity.kind.rawValue)
    item.buffer.append(text: evaluator.spelling(posting.spelling))
    item.buffer.append(identity.flags.rawValue)
    item.buffer.append(fixed: identity.country.rawValue)
    put(posting.content)
    item.buffer.append(varint: posting.record)
    item.buffer.append(text: field < fields.count ? fields[field] : "")
    item.buffer.append(posting.tuple.rule.rawValue)
    item.buffer.append(posting.tuple.confidence.percent)
    addItem()
  }
}
