// Hot code: goes through every posting of an index.
import Corpus
import Format

/// Counts the identities and mentions of one kind, of all scopes in one pass.
///
/// Addresses are gone through in the order of their keys over all shards, so that a domain and its
/// owner are each one stretch; the other kinds shard by shard.
struct TermFigures {
  /// What one kind adds to a scope.
  struct Scope {
    var counts: ConfidenceCounts
    var domains: ConfidenceCounts
    var owners: ConfidenceCounts
    var countries: [UInt16: ConfidenceCounts]
  }

  private let snapshot: Snapshot
  private let kind: Kind
  private let counts: DocumentCounts
  private let scopeCount: Int
  private var weights: [PostingFigures] = []
  /// A row for each scope, then for each country a row for each scope.
  private var table = CountTable()
  /// The first row of each country.
  private var countryRows: [UInt16: Int] = [:]
  /// Terms come sorted, and neighbours are mostly of one country.
  private var lastCountry: (code: UInt16, row: Int) = (0, 0)
  /// By scope: one more than the best confidence of the term under way; 0 where it is not.
  private var best: [UInt8]
  private var touched: [Int] = []
  private var domains: DomainFigures

  init(_ snapshot: Snapshot, _ kind: Kind, _ counts: DocumentCounts, scopes: Int) {
    self.snapshot = snapshot
    self.kind = kind
    self.counts = counts
    scopeCount = scopes
    best = [UInt8](repeating: 0, count: scopes)
    domains = DomainFigures(scopes: scopes)
    for _ in 0..<scopes { _ = table.addRow() }
  }

  /// What was counted.
  var scopes: [Scope] {
    (0..<scopeCount).map { scope in
      Scope(
        counts: table.counts(scope), domains: domains.domains[scope],
        owners: domains.owners[scope],
        countries: countryRows.mapValues { table.counts($0 + scope) })
    }
  }

  mutating func count() throws(IndexError) {
    weights = []
    for (segment, mentions) in snapshot.mentions.enumerated() {
      guard let weight = PostingFigures(mentions.segment.spans(kind), counts) else {
        throw TermEvaluator.damaged(snapshot, segment)
      }
      weights.append(weight)
    }
    if kind == .email {
      try count(shards: 0..<snapshot.manifest.shards)
      domains.finish()
    } else {
      for shard in 0..<snapshot.manifest.shards { try count(shards: shard..<shard + 1) }
    }
  }

  private mutating func count(shards: Range<Int>) throws(IndexError) {
    let scan = TermScan(snapshot, TermDictionary.Section(kind), shards: shards)
    var terms = 0
    while scan.next() {
      terms += 1
      if terms & (Self.termsBetweenReleases - 1) == 0 { snapshot.releasePages() }
      try count(scan)
      if kind == .email, !touched.isEmpty { domains.add(scan.key, best, touched) }
      for scope in touched { best[scope] = 0 }
      touched.removeAll(keepingCapacity: true)
    }
    try scan.checkDamage()
    snapshot.releasePages()
  }

  /// Everything is read once: what was read is let go of now and then, so that an index larger than
  /// the memory does not stay in it.
  private static let termsBetweenReleases = 1 << 16

  /// Counts the current term.
  private mutating func count(_ scan: TermScan) throws(IndexError) {
    let ordinals = scan.ordinals
    let country = countryRow(
      ordinals.reduce(0) { max($0, scan.cursor($1).attributes.country.rawValue) })
    for ordinal in ordinals {
      let cursor = scan.cursor(ordinal)
      let isRead = count(cursor, weights[scan.segment(ordinal)], country)
      if !isRead { throw TermEvaluator.damaged(snapshot, scan.segment(ordinal)) }
    }
    for scope in touched {
      table.addIdentity(row: scope, best: best[scope] - 1)
      if let country { table.addIdentity(row: country + scope, best: best[scope] - 1) }
    }
  }

  /// False where the segment is damaged.
  private mutating func count(
    _ cursor: TermCursor, _ weights: PostingFigures, _ country: Int?
  ) -> Bool {
    var isRead = true
    while isRead, !cursor.isAtEnd {
      cursor.readPostings { postings in
        for posting in postings {
          guard let weight = weights.weight(posting.position) else {
            isRead = false
            return
          }
          if weight.documents > 0 { add(weight, country) }
        }
      }
    }
    return isRead && !cursor.isDamaged
  }

  /// The first row of the term's country; nil where it has none.
  private mutating func countryRow(_ country: UInt16) -> Int? {
    if country == 0 { return nil }
    if country == lastCountry.code { return lastCountry.row }
    let row = makeCountryRow(country)
    lastCountry = (country, row)
    return row
  }

  private mutating func makeCountryRow(_ country: UInt16) -> Int {
    if let known = countryRows[country] { return known }
    let first = table.addRow()
    for _ in 1..<scopeCount { _ = table.addRow() }
    countryRows[country] = first
    return first
  }

  @inline(__always)
  private mutating func add(_ weight: PostingFigures.Weight, _ country: Int?) {
    add(UInt64(weight.documents), scope: 0, weight.confidence, country)
    guard counts.hasShares else { return }
    for share in counts.shares(weight.content) {
      add(UInt64(share.count), scope: Int(share.leak) + 1, weight.confidence, country)
    }
  }

  private mutating func add(
    _ documents: UInt64, scope: Int, _ confidence: UInt8, _ country: Int?
  ) {
    if best[scope] == 0 { touched.append(scope) }
    best[scope] = max(best[scope], confidence + 1)
    table.addMentions(documents, row: scope, confidence: confidence)
    if let country {
      table.addMentions(documents, row: country + scope, confidence: confidence)
    }
  }
}
