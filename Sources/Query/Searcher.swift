import Corpus
import Format
import Storage

/// Answers one query. One owner, not thread-safe.
final class Searcher {
  private let snapshot: Snapshot
  private let query: Query
  private let limit: Int
  private let catalog: CatalogView
  private var hits: [SearchHit] = []
  private var seen: Set<[UInt8]> = []
  private var evaluators: [Kind: TermEvaluator] = [:]
  private var fields: [String]?

  init(_ snapshot: Snapshot, _ query: Query, limit: Int) {
    self.snapshot = snapshot
    self.query = query
    self.limit = limit
    catalog = CatalogView(snapshot, leak: query.leak)
  }

  func run() throws(IndexError) -> [SearchHit] {
    switch query.match {
    case .email(let text): try exact(.email, text)
    case .phone(let text): try exact(.phone, text.hasPrefix("+") ? text : "+" + text)
    case .domain(let text): try domain(text)
    case .phonePrefix(let text):
      let digits = Array(text.utf8.filter { $0 &- 0x30 < 10 })
      if !digits.isEmpty { try range(.phone, from: digits, before: Searcher.after(digits)) }
    case .name(let text): for kind in nameKinds { try name(kind, text) }
    case .word(let text): for kind in nameKinds { try word(kind, text) }
    case .prefix(let text):
      let folded = Array(SearchFold.of(text).utf8)
      if folded.isEmpty { break }
      for kind in nameKinds { try range(kind, from: folded, before: Searcher.after(folded)) }
    }
    return hits
  }

  private var nameKinds: [Kind] {
    switch query.kind {
    case .person?: [.person]
    case .company?: [.company]
    case .email?, .phone?: []
    case nil: [.person, .company]
    }
  }

  private var isFull: Bool { hits.count >= limit }

  /// The smallest key after all that start with `prefix`.
  private static func after(_ prefix: [UInt8]) -> [UInt8]? {
    var end = prefix
    while let last = end.last {
      if last < 0xFF {
        end[end.count - 1] = last + 1
        return end
      }
      end.removeLast()
    }
    return nil
  }

  // MARK: - One identity

  private func exact(_ kind: Kind, _ text: String) throws(IndexError) {
    if query.kind.map({ $0 != kind }) ?? false { return }
    var folded = ByteBuffer()
    let isClean = Array(text.utf8).withUnsafeBufferPointer {
      CaseFold.append($0, to: &folded) && TermKey.accepts(folded.bytes, kind: kind)
    }
    guard isClean else { return }
    var key = ByteBuffer()
    TermKey.append(folded.bytes, kind: kind, to: &key)
    let hash = CaseFold.hash(folded.bytes, kind: kind)
    try exact(kind, key.bytes, shard: shard(hash))
  }

  private func shard(_ hash: UInt64) -> Int {
    let bits = snapshot.manifest.shards.trailingZeroBitCount
    return bits == 0 ? 0 : Int(hash >> UInt64(64 - bits))
  }

  private func exact(
    _ kind: Kind, _ key: UnsafeBufferPointer<UInt8>, shard: Int
  ) throws(IndexError) {
    var sources: [TermScan.Source] = []
    for (segment, mentions) in snapshot.mentions.enumerated() {
      let dictionary = mentions.segment.dictionary
      guard dictionary.entry(shard: shard, TermDictionary.Section(kind)).terms > 0 else { continue }
      let cursor = TermCursor(dictionary, shard: shard, TermDictionary.Section(kind))
      cursor.seek(key)
      if cursor.next(), compare(cursor.key, key) == 0 {
        sources.append(TermScan.Source(segment: segment, cursor: cursor))
      }
      if cursor.isDamaged { throw damaged(segment) }
    }
    try add(kind, sources)
  }

  private func damaged(_ segment: Int) -> IndexError {
    IndexError(
      .inconsistent, file: snapshot.mentions[segment].file.path,
      "terms cannot be read: run `leakindex verify`, then restore from a copy or index again")
  }

  // MARK: - Ranges

  private func range(
    _ kind: Kind, from lower: [UInt8], before upper: [UInt8]?,
    where accept: (UnsafeBufferPointer<UInt8>) -> Bool = { _ in true }
  ) throws(IndexError) {
    if isFull || query.kind.map({ $0 != kind }) ?? false { return }
    let scan = TermScan(snapshot, TermDictionary.Section(kind), from: lower, before: upper)
    while !isFull, scan.next() {
      if accept(scan.key) { try add(kind, scan.current) }
    }
    try scan.checkDamage()
  }

  private func domain(_ text: String) throws(IndexError) {
    var name = Substring(text)
    if name.hasPrefix("@") { name = name.dropFirst() }
    if name.hasSuffix(".") { name = name.dropLast() }
    let folded = Array(CaseFold.of(String(name)).utf8)
    guard !folded.isEmpty else { return }
    var labels = ByteBuffer()
    folded.withUnsafeBufferPointer { TermKey.append(domain: $0, to: &labels) }
    let prefix = Array(labels.bytes)
    try range(
      .email, from: prefix + [TermKey.localMark], before: prefix + [TermKey.labelMark + 1])
  }

  // MARK: - Names

  private func name(_ kind: Kind, _ text: String) throws(IndexError) {
    let folded = Array(SearchFold.of(text).utf8)
    guard !folded.isEmpty else { return }
    try named(kind, folded)
    if kind == .person {
      for order in Searcher.orders(folded) where !isFull { try named(kind, order) }
    } else {
      try company(folded)
    }
  }

  /// Names whose search part is `folded`: as written, and with diacritics.
  private func named(_ kind: Kind, _ folded: [UInt8]) throws(IndexError) {
    try range(kind, from: folded, before: folded + [TermKey.variantMark + 1])
  }

  /// The other orders of two to four words, with single spaces.
  private static func orders(_ folded: [UInt8]) -> [[UInt8]] {
    let words = folded.withUnsafeBufferPointer { bytes in
      bytes.split(whereSeparator: { $0 == 0x20 || $0 == 0x2C }).map(Array.init)
    }
    guard (2...4).contains(words.count) else { return [] }
    var orders: [[[UInt8]]] = [[]]
    for word in words {
      orders = orders.flatMap { order in
        (0...order.count).map { place in
          var longer = order
          longer.insert(word, at: place)
          return longer
        }
      }
    }
    return orders.map { Array($0.joined(separator: [0x20])) }.filter { $0 != folded }
  }

  /// Companies that are called so but for the legal form.
  private func company(_ folded: [UInt8]) throws(IndexError) {
    let bare = Searcher.withoutLegalForm(folded)
    guard !bare.isEmpty else { return }
    try range(.company, from: bare, before: Searcher.after(bare)) { key in
      Searcher.withoutLegalForm(Array(TermKey.searchPart(key))) == bare
    }
    // A legal form may stand first (`SA Contoso`): then the name's first word is no first word.
    let first = bare.withUnsafeBufferPointer { bytes in
      SearchFold.words(bytes).first.map { Array(bytes[$0]) }
    }
    guard let first else { return }
    try later(.company, first) { key in
      Searcher.withoutLegalForm(Array(TermKey.searchPart(key))) == bare
    }
  }

  private static func withoutLegalForm(_ name: [UInt8]) -> [UInt8] {
    name.withUnsafeBufferPointer { bytes in
      Array(bytes[CompanyName.withoutLegalForm(bytes)])
    }
  }

  private func word(_ kind: Kind, _ text: String) throws(IndexError) {
    let folded = Array(SearchFold.of(text).utf8)
    let words = folded.withUnsafeBufferPointer { bytes in
      SearchFold.words(bytes).map { Array(bytes[$0]) }
    }
    guard let word = words.first, words.count == 1 else { return try name(kind, text) }
    try range(kind, from: word, before: Searcher.after(word)) { key in
      guard let first = SearchFold.words(TermKey.searchPart(key)).first else { return false }
      return first.lowerBound == 0 && first.upperBound == word.count
    }
    try later(kind, word)
  }

  /// Names that have a word after the first, by the word sections of all shards.
  private func later(
    _ kind: Kind, _ word: [UInt8],
    where accept: (UnsafeBufferPointer<UInt8>) -> Bool = { _ in true }
  ) throws(IndexError) {
    guard let section = TermDictionary.Section.words(of: kind) else { return }
    for shard in 0..<snapshot.manifest.shards where !isFull {
      for key in try keys(kind, section, word, shard) where !isFull {
        var bytes = ByteBuffer(capacity: key.count)
        bytes.append(key)
        if accept(bytes.bytes) { try exact(kind, bytes.bytes, shard: shard) }
      }
    }
  }

  /// The keys of a shard's names that have a word, sorted.
  private func keys(
    _ kind: Kind, _ section: TermDictionary.Section, _ word: [UInt8], _ shard: Int
  ) throws(IndexError) -> [[UInt8]] {
    var keys: Set<[UInt8]> = []
    for (segment, mentions) in snapshot.mentions.enumerated() {
      let dictionary = mentions.segment.dictionary
      guard dictionary.entry(shard: shard, section).terms > 0 else { continue }
      let words = TermCursor(dictionary, shard: shard, section)
      word.withUnsafeBufferPointer { words.seek($0) }
      guard words.next(), word.elementsEqual(words.key) else {
        if words.isDamaged { throw damaged(segment) }
        continue
      }
      let names = TermCursor(dictionary, shard: shard, TermDictionary.Section(kind))
      while let posting = words.nextPosting() {
        guard posting.position < names.terms else { throw damaged(segment) }
        names.seek(ordinal: Int(posting.position))
        if names.next() { keys.insert(Array(names.key)) }
      }
      if words.isDamaged || names.isDamaged { throw damaged(segment) }
    }
    return keys.sorted { $0.lexicographicallyPrecedes($1) }
  }

  // MARK: - Hits

  private func add(_ kind: Kind, _ sources: [TermScan.Source]) throws(IndexError) {
    guard !isFull, let first = sources.first,
      seen.insert([kind.rawValue] + Array(first.cursor.key)).inserted
    else { return }
    let evaluator =
      evaluators[kind]
      ?? TermEvaluator(kind, catalog, minimumConfidence: query.minimumConfidence, isScan: false)
    evaluators[kind] = evaluator
    var postings: [TermEvaluator.Found] = []
    let most = query.maximumPlaces
    let identity = try evaluator.identity(sources) { posting in
      postings.append(posting)
      return postings.count < most
    }
    guard let identity else { return }
    hits.append(SearchHit(identity: identity, places: try places(postings)))
  }

  private func places(_ postings: [TermEvaluator.Found]) throws(IndexError) -> [Place] {
    if query.maximumPlaces <= 0 { return [] }
    if fields == nil { fields = try catalog.fieldNames() }
    var places: [Place] = []
    for posting in postings {
      for row in try catalog.rows(of: posting.content) {
        if places.count == query.maximumPlaces { return places }
        places.append(try Place(posting, row, catalog, fields ?? []))
      }
    }
    return places
  }
}
