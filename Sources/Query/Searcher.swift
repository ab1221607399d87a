import Corpus
import Format

/// Answers one query. One owner, not thread-safe.
final class Searcher {
  let snapshot: Snapshot
  let query: Query
  let lookup: TermLookup
  private let limit: Int
  private let catalog: CatalogView
  private var hits: [SearchHit] = []
  private var skipped = 0
  private var seen: Set<[UInt8]> = []
  private var evaluators: [Kind: TermEvaluator] = [:]

  /// `catalog` counts the documents of the query's leak.
  init(_ catalog: CatalogView, _ query: Query, limit: Int) {
    snapshot = catalog.snapshot
    self.catalog = catalog
    self.query = query
    self.limit = limit
    lookup = TermLookup(snapshot: snapshot)
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

  var isFull: Bool { hits.count >= limit }

  /// The smallest key after all that start with `prefix`.
  static func after(_ prefix: [UInt8]) -> [UInt8]? {
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

  private func exact(_ kind: Kind, _ text: String) throws(IndexError) {
    if query.kind.map({ $0 != kind }) ?? false { return }
    try add(kind, try lookup.sources(kind, text))
  }

  func range(
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

  // MARK: - Hits

  /// Adds what the segments have of one term, unless it is there already or nothing of it counts.
  func add(_ kind: Kind, _ sources: [TermScan.Source]) throws(IndexError) {
    guard !isFull, let first = sources.first,
      seen.insert([kind.rawValue] + Array(first.cursor.key)).inserted
    else { return }
    let evaluator =
      evaluators[kind]
      ?? TermEvaluator(kind, catalog, minimumConfidence: query.minimumConfidence, isScan: false)
    evaluators[kind] = evaluator
    var postings: [TermEvaluator.Found] = []
    let most = skipped < query.skipped ? 0 : query.maximumPlaces
    let identity = try evaluator.identity(sources) { posting in
      if most > 0 { postings.append(posting) }
      return postings.count < most
    }
    guard let identity else { return }
    if skipped < query.skipped {
      skipped += 1
      return
    }
    hits.append(SearchHit(identity: identity, places: try places(postings)))
  }

  private func places(_ postings: [TermEvaluator.Found]) throws(IndexError) -> [Place] {
    if postings.isEmpty { return [] }
    let fields = try snapshot.fieldNames()
    var places: [Place] = []
    for posting in postings {
      for row in try catalog.rows(of: posting.content) {
        if places.count == query.maximumPlaces { return places }
        places.append(try Place(posting, row, catalog, fields))
      }
    }
    return places
  }
}
