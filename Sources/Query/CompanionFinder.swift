import Corpus
import Format

/// Finds who stands in the same records as given identities.
///
/// The index leads from identities to records, not back: each kind that is asked for is scanned
/// once, for all given identities together. That costs about what a scan of its postings costs
/// (docs/performance.md), in memory proportional to the records and to what is found.
final class CompanionFinder {
  /// One record that one of the given identities stands in.
  struct Record: Hashable {
    var content: ContentID
    var record: UInt64
    var hit: Int

    static func isOrdered(_ left: Record, _ right: Record) -> Bool {
      (left.content, left.record, left.hit) < (right.content, right.record, right.hit)
    }
  }

  private struct Given {
    var kind: Kind
    var key: [UInt8]
  }

  private let catalog: CatalogView
  private let minimum: Double
  private var given: [Given] = []
  private var records: [Record] = []

  init(_ catalog: CatalogView, minimumConfidence: Double) {
    self.catalog = catalog
    minimum = minimumConfidence
  }

  /// The companions of each identity, those of most records first.
  func find(
    _ identities: [Identity], kinds: [Kind]
  ) throws(IndexError) -> [[Companion]] {
    for (hit, identity) in identities.enumerated() { try note(identity, hit) }
    records.sort(by: Record.isOrdered)
    var companions = [[Companion]](repeating: [], count: identities.count)
    for kind in kinds { try scan(kind, &companions) }
    for hit in companions.indices { companions[hit].sort(by: Companion.isOrdered) }
    return companions
  }

  private func note(_ identity: Identity, _ hit: Int) throws(IndexError) {
    let lookup = TermLookup(snapshot: catalog.snapshot)
    let sources = try lookup.sources(identity.kind, identity.value)
    given.append(
      Given(kind: identity.kind, key: sources.first.map { Array($0.cursor.key) } ?? []))
    let evaluator = TermEvaluator(
      identity.kind, catalog, minimumConfidence: minimum, isScan: false)
    var own: Set<Record> = []
    _ = try evaluator.identity(sources) { posting in
      own.insert(Record(content: posting.content, record: posting.record, hit: hit))
      return true
    }
    records += own
  }

  private func scan(_ kind: Kind, _ companions: inout [[Companion]]) throws(IndexError) {
    let snapshot = catalog.snapshot
    let windows = snapshot.mentions.map { RecordWindows(records, $0.segment.spans(kind)) }
    guard windows.contains(where: { !$0.isEmpty }) else { return }
    let evaluator = TermEvaluator(kind, catalog, minimumConfidence: minimum, isScan: true)
    for shard in 0..<snapshot.manifest.shards {
      let scan = TermScan(snapshot, TermDictionary.Section(kind), shards: shard..<shard + 1)
      while scan.next() {
        var matches: [TermEvaluator.Found] = []
        try evaluator.collect(scan.current, in: windows, &matches)
        if !matches.isEmpty { try add(matches, kind, scan.key, evaluator, &companions) }
      }
      try scan.checkDamage()
    }
  }

  /// Adds a term to the companions of every identity whose records it stands in.
  private func add(
    _ matches: [TermEvaluator.Found], _ kind: Kind, _ key: UnsafeBufferPointer<UInt8>,
    _ evaluator: TermEvaluator, _ companions: inout [[Companion]]
  ) throws(IndexError) {
    var tallies: [Int: CompanionTally] = [:]
    for match in matches {
      let documents = try catalog.documents(of: match.content)
      guard documents > 0 else { continue }
      for hit in hits(match.content, match.record) {
        if given[hit].kind == kind, given[hit].key.elementsEqual(key) { continue }
        tallies[hit, default: CompanionTally()].add(match, documents)
      }
    }
    for (hit, tally) in tallies {
      companions[hit].append(tally.companion(kind) { evaluator.spelling($0) })
    }
  }

  /// The identities that stand in a record.
  private func hits(_ content: ContentID, _ record: UInt64) -> [Int] {
    let start = CompanionFinder.first(
      Record(content: content, record: record, hit: -1), in: records)
    return records[start...].prefix { $0.content == content && $0.record == record }.map(\.hit)
  }

  /// The records of a content out of sorted ones.
  static func records(of content: ContentID, in records: [Record]) -> ArraySlice<Record> {
    let start = first(Record(content: content, record: 0, hit: -1), in: records)
    return records[start...].prefix { $0.content == content }
  }

  private static func first(_ wanted: Record, in records: [Record]) -> Int {
    var low = 0
    var high = records.count
    while low < high {
      let middle = (low + high) / 2
      if Record.isOrdered(records[middle], wanted) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Companion {
  /// Those of most records first, then by kind and value.
  static func isOrdered(_ left: Companion, _ right: Companion) -> Bool {
    if left.records != right.records { return left.records > right.records }
    if left.documents != right.documents { return left.documents > right.documents }
    if left.kind != right.kind { return left.kind < right.kind }
    return left.value.utf8.lexicographicallyPrecedes(right.value.utf8)
  }
}
