// Hot code: sums up every posting of a scan.
import Corpus
import Format
import Storage

/// Sums up the postings of a term over segments: what counts, how often, in which spelling.
/// One owner, not thread-safe.
final class TermEvaluator {
  /// One posting that counts.
  struct Found {
    var content: ContentID
    var record: UInt64
    var tuple: MentionTuple
    /// Index into the spellings of the term.
    var spelling: Int
  }

  let kind: Kind
  let catalog: CatalogView
  private let snapshot: Snapshot
  private let minimum: UInt8
  private let isScan: Bool
  private var resolvers: [Int: SpanResolver] = [:]
  private var folded = ByteBuffer()
  private var spellings: [[UInt8]] = []
  private var weights: [UInt64] = []
  private var contents: Set<ContentID> = []

  /// `minimumConfidence` is compared in hundredths.
  init(
    _ kind: Kind, _ catalog: CatalogView, minimumConfidence: Double, isScan: Bool
  ) {
    self.kind = kind
    self.catalog = catalog
    snapshot = catalog.snapshot
    minimum = TermEvaluator.percent(minimumConfidence)
    self.isScan = isScan
  }

  private func resolver(_ segment: Int) -> SpanResolver {
    if let known = resolvers[segment] { return known }
    let table = snapshot.mentions[segment].segment.spans(kind)
    let new = SpanResolver(table, isScan: isScan)
    resolvers[segment] = new
    return new
  }

  /// A confidence in hundredths: the least that is not below it.
  static func percent(_ confidence: Double) -> UInt8 {
    // 0.07 × 100 is a little more than 7.
    UInt8(max(0, min(100, (confidence * 100 - 1e-9).rounded(.up))))
  }

  private func damaged(_ segment: Int) -> IndexError {
    TermEvaluator.damaged(snapshot, segment)
  }

  static func damaged(_ snapshot: Snapshot, _ segment: Int) -> IndexError {
    IndexError(
      .inconsistent, file: snapshot.mentions[segment].file.path,
      "a posting points nowhere: run `leakindex verify`, then restore from a copy or index again")
  }

  /// The identity of a term, or nil where nothing of it counts. `found` gets each posting that
  /// counts as often as it stands in its content; false from it ends the calls, not the sum.
  func identity(
    _ sources: [TermScan.Source], found: ((Found) -> Bool)? = nil
  ) throws(IndexError) -> Identity? {
    guard let first = sources.first else { return nil }
    begin(first.cursor)
    var identity = Identity(
      kind: kind, value: "", mentions: 0, documents: 0, contents: 0, flags: [], country: .none,
      confidence: Confidence(percent: 0))
    var attributes = first.cursor.attributes
    var goesOn = found != nil
    for source in sources {
      attributes = attributes.merged(with: source.cursor.attributes)
      let map = mapSpellings(source.cursor)
      let isShared = sources.count > 1 || !isOrdered(source)
      try add(source, map, &identity, isShared: isShared) { posting in
        if goesOn, let found { goesOn = found(posting) }
      }
    }
    guard identity.mentions > 0 else { return nil }
    identity.flags = attributes.flags
    identity.country = attributes.country
    identity.value = String(decoding: mostFrequent(), as: UTF8.self)
    return identity
  }

  /// Whether a content has its mentions in one place.
  private func isOrdered(_ source: TermScan.Source) -> Bool {
    snapshot.mentions[source.segment].segment.spans(kind).isOrdered
  }

  /// Collects the postings of a term that are likely enough and lie in wanted records; `windows` by
  /// segment.
  func collect(
    _ sources: [TermScan.Source], in windows: [RecordWindows], _ matches: inout [Found]
  ) throws(IndexError) {
    var hasSpellings = false
    for source in sources {
      let own = windows[source.segment]
      var map: [Int]?
      while let posting = source.cursor.nextPosting() {
        guard let window = own.window(posting.position) else { continue }
        if !hasSpellings { begin(source.cursor) }
        hasSpellings = true
        let spellings = map ?? mapSpellings(source.cursor)
        map = spellings
        guard let resolved = resolver(source.segment).resolve(posting.position),
          Int(posting.spelling) < spellings.count
        else { throw damaged(source.segment) }
        guard resolved.tuple.confidence.percent >= minimum else { continue }
        matches.append(
          Found(
            content: window.content, record: window.record, tuple: resolved.tuple,
            spelling: spellings[Int(posting.spelling)]))
      }
      if source.cursor.isDamaged { throw damaged(source.segment) }
    }
  }

  /// Starts a term: its value folded, no spellings yet.
  private func begin(_ cursor: TermCursor) {
    folded.removeAll()
    TermKey.appendValue(of: cursor.key, kind: kind, to: &folded)
    spellings.removeAll(keepingCapacity: true)
    weights.removeAll(keepingCapacity: true)
    // Emptying a set costs what it has room for: that of a frequent term is not kept for rare ones.
    if contents.capacity > TermEvaluator.keptCapacity {
      contents = []
    } else {
      contents.removeAll(keepingCapacity: true)
    }
  }

  private static let keptCapacity = 512

  /// The spelling of an index that `found` was called with, until the next term.
  func spelling(_ index: Int) -> String { String(decoding: spellings[index], as: UTF8.self) }

  /// From the ordinals of a segment to indexes into `spellings`.
  private func mapSpellings(_ cursor: TermCursor) -> [Int] {
    var reader = ByteReader(cursor.spellings)
    var map: [Int] = []
    for _ in 0..<cursor.spellingCount {
      let code = Spelling.skip(&reader)
      let value = Spelling.value(code, folded: folded.bytes, kind: kind)
      if let known = spellings.firstIndex(of: value) {
        map.append(known)
      } else {
        map.append(spellings.count)
        spellings.append(value)
        weights.append(0)
      }
    }
    return map
  }

  private func add(
    _ source: TermScan.Source, _ map: [Int], _ identity: inout Identity, isShared: Bool,
    _ found: (Found) -> Void
  ) throws(IndexError) {
    let resolver = resolver(source.segment)
    var lastContent: (ContentID, UInt64)?
    while let posting = source.cursor.nextPosting() {
      guard let resolved = resolver.resolve(posting.position),
        Int(posting.spelling) < map.count
      else { throw damaged(source.segment) }
      guard resolved.tuple.confidence.percent >= minimum else { continue }
      let documents: UInt64
      if let last = lastContent, last.0 == resolved.content {
        documents = last.1
      } else {
        // Postings are sorted by content, so a content comes back only in another segment.
        documents = try catalog.documents(of: resolved.content)
        lastContent = (resolved.content, documents)
        if documents > 0, !isShared || contents.insert(resolved.content).inserted {
          identity.documents += documents
          identity.contents += 1
        }
      }
      guard documents > 0 else { continue }
      identity.mentions += documents
      identity.confidence = max(identity.confidence, resolved.tuple.confidence)
      let spelling = map[Int(posting.spelling)]
      weights[spelling] += documents
      found(
        Found(
          content: resolved.content, record: resolved.record, tuple: resolved.tuple,
          spelling: spelling))
    }
    if source.cursor.isDamaged { throw damaged(source.segment) }
  }

  private func mostFrequent() -> [UInt8] {
    var best = 0
    for index in spellings.indices.dropFirst() {
      let isBetter =
        weights[index] > weights[best]
        || weights[index] == weights[best]
          && spellings[index].lexicographicallyPrecedes(spellings[best])
      if isBetter { best = index }
    }
    return spellings[best]
  }
}
