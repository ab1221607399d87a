import CPSL
import Corpus
import Format

/// Counts the figures of one scope by going through everything once.
struct StatisticsBuilder {
  private let snapshot: Snapshot
  private let catalog: CatalogView
  private let minimumConfidence: Double
  private var scope: Statistics.Scope
  private var media: [String: Statistics.MediaFigures] = [:]
  private var outcomes = [Statistics.OutcomeFigures]()
  private var reasons: [String: Statistics.ReasonFigures] = [:]
  private var seen: [Bool]
  private var domains: Set<[UInt8]> = []
  private var countries: [UInt16: Statistics.CountryFigures] = [:]

  init(_ snapshot: Snapshot, leak: String?, minimumConfidence: Double) {
    self.snapshot = snapshot
    catalog = CatalogView(snapshot, leak: leak)
    self.minimumConfidence = minimumConfidence
    scope = Statistics.Scope(leak: leak)
    seen = [Bool](repeating: false, count: Int(snapshot.manifest.nextContent))
    outcomes = Outcome.allCases.map {
      Statistics.OutcomeFigures(outcome: $0, count: 0, sizeInBytes: 0)
    }
  }

  mutating func build() throws(IndexError) -> Statistics.Scope {
    try countSources()
    try countRows()
    try catalog.loadCounts()
    try countMessages()
    for kind in Kind.allCases { try countTerms(kind) }
    finish()
    return scope
  }

  private mutating func countSources() throws(IndexError) {
    var sources: UInt64 = 0
    var stored: UInt64 = 0
    try catalog.forEachSource { source in
      sources += 1
      stored &+= source.sizeInBytes
    }
    scope.sources = sources
    scope.storedInBytes = stored
  }

  // MARK: - Documents

  private mutating func countRows() throws(IndexError) {
    var rows = RowScan(catalog)
    while let row = try rows.next() {
      outcomes[Int(row.outcome.rawValue)].count += 1
      outcomes[Int(row.outcome.rawValue)].sizeInBytes &+= row.sizeInBytes
      count(reason: row)
      if row.isContainer {
        scope.containers += 1
        continue
      }
      scope.expandedInBytes &+= row.sizeInBytes
      if let content = row.content { count(document: row, content) }
    }
  }

  private mutating func count(document row: RowRecord, _ content: ContentID) {
    scope.documents += 1
    let id = Int(content.rawValue)
    let isNew = id < seen.count && !seen[id]
    if isNew {
      seen[id] = true
      scope.contents += 1
    }
    let none = Statistics.MediaFigures(
      media: MediaType(rawValue: row.media), documents: 0, contents: 0, sizeInBytes: 0)
    var figures = media[row.media] ?? none
    figures.documents += 1
    figures.contents += isNew ? 1 : 0
    figures.sizeInBytes &+= row.sizeInBytes
    media[row.media] = figures
    if row.media == MediaType.message.rawValue { scope.messagesFound += 1 }
    if let time = row.modified { count(time: time) }
  }

  /// Times at or before 1970 are what archives write when they know none.
  private mutating func count(time: Int64) {
    guard time > 0 else { return }
    scope.oldest = min(scope.oldest ?? time, time)
    scope.newest = max(scope.newest ?? time, time)
  }

  private mutating func count(reason row: RowRecord) {
    guard !row.reason.isEmpty else { return }
    let text = StatisticsBuilder.general(row.reason)
    let key = "\(row.outcome.rawValue)\(text)"
    // A hostile file must not fill the memory with reasons of its own.
    guard reasons.count < 10_000 || reasons[key] != nil else { return }
    let none = Statistics.ReasonFigures(
      outcome: row.outcome, reason: text, count: 0, sizeInBytes: 0)
    var figures = reasons[key] ?? none
    figures.count += 1
    figures.sizeInBytes &+= row.sizeInBytes
    reasons[key] = figures
  }

  /// A reason with each run of digits replaced by `#`.
  static func general(_ reason: String) -> String {
    var text: [UInt8] = []
    for byte in reason.utf8 {
      let isDigit = byte &- 0x30 < 10
      if !isDigit {
        text.append(byte)
      } else if text.last != UInt8(ascii: "#") {
        text.append(UInt8(ascii: "#"))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func countMessages() throws(IndexError) {
    var distinct: Set<ContentHash> = []
    for file in snapshot.catalogs {
      for index in 0..<file.segment.messageCount {
        let message = file.segment.message(index)
        guard try catalog.documents(of: message.id) > 0 else { continue }
        if let date = message.date { count(time: date) }
        if let fingerprint = message.fingerprint {
          distinct.insert(fingerprint)
        } else {
          distinct.insert(try catalog.hash(of: message.id))
        }
      }
    }
    scope.messagesDistinct = UInt64(distinct.count)
  }

  // MARK: - Identities

  private mutating func countTerms(_ kind: Kind) throws(IndexError) {
    let evaluator = TermEvaluator(
      kind, catalog, minimumConfidence: minimumConfidence, isScan: true)
    var figures = Statistics.KindFigures()
    for shard in 0..<snapshot.manifest.shards {
      let scan = TermScan(snapshot, TermDictionary.Section(kind), shards: shard..<shard + 1)
      var domain: [UInt8] = []
      while scan.next() {
        let mentions = try evaluator.mentions(scan.current)
        guard mentions > 0 else { continue }
        figures.identities += 1
        figures.mentions += mentions
        count(country: scan, mentions)
        if kind == .email { count(domainOf: scan.key, last: &domain) }
      }
      try scan.checkDamage()
    }
    scope.kinds[Int(kind.rawValue)] = figures
  }

  private mutating func count(country scan: TermScan, _ mentions: UInt64) {
    var country: UInt16 = 0
    for source in scan.current {
      country = max(country, source.cursor.attributes.country.rawValue)
    }
    guard country != 0 else { return }
    let none = Statistics.CountryFigures(
      country: Country(rawValue: country), identities: 0, mentions: 0)
    countries[country, default: none].identities += 1
    countries[country, default: none].mentions += mentions
  }

  /// Keys are sorted by domain, so within a shard a domain is looked at once.
  private mutating func count(domainOf key: UnsafeBufferPointer<UInt8>, last: inout [UInt8]) {
    let end = key.firstIndex(of: TermKey.localMark) ?? key.count
    if end == last.count, last.elementsEqual(key[..<end]) { return }
    last = Array(key[..<end])
    domains.insert(last)
  }

  // MARK: - The end

  private mutating func finish() {
    scope.domains = UInt64(domains.count)
    scope.registrableDomains = UInt64(registrable().count)
    scope.media = media.values.sorted {
      ($1.documents, $0.media.rawValue) < ($0.documents, $1.media.rawValue)
    }
    scope.countries = countries.values.sorted {
      ($1.identities, $0.country.code) < ($0.identities, $1.country.code)
    }
    scope.outcomes = outcomes
    let severity: [Outcome] = [.failed, .refused, .skipped, .indexed, .duplicate]
    scope.reasons = reasons.values.sorted { left, right in
      let ranks = (severity.firstIndex(of: left.outcome), severity.firstIndex(of: right.outcome))
      if let first = ranks.0, let second = ranks.1, first != second { return first < second }
      if left.sizeInBytes != right.sizeInBytes { return left.sizeInBytes > right.sizeInBytes }
      return (right.count, left.reason) < (left.count, right.reason)
    }
  }

  /// The domains, grouped by the public suffix list; one that is a public suffix itself stays.
  private func registrable() -> Set<String> {
    let list = psl_builtin()
    var result: Set<String> = []
    for labels in domains {
      var domain = ByteBuffer()
      labels.withUnsafeBufferPointer { TermKey.appendDomain(of: $0, to: &domain) }
      let text = String(decoding: domain.bytes, as: UTF8.self)
      // SAFETY: the pointer points into `name`, which lives during the closure.
      let own = text.withCString { name in
        psl_registrable_domain(list, name).map { String(cString: $0) }
      }
      result.insert(own ?? text)
    }
    return result
  }
}
