import Corpus
import Format

/// Counts sources, documents, messages and outcomes, of all leaks in one pass.
///
/// Scope 0 is all leaks together; with several leaks, scope 1 + n is leak n by name.
struct CatalogFigures {
  private let snapshot: Snapshot
  private let catalog: CatalogView
  private(set) var scopes: [ScopeFigures] = [ScopeFigures()]
  private(set) var counts = DocumentCounts([], contents: 0, leaks: 0)
  private var leaks: [String] = []
  private var ordinals: [String: Int] = [:]
  private var pairs: [UInt64] = []
  private var media = MediaTally()
  /// Of each source as a file, by its id: what a message or attachment has whose time is not known.
  private var sourceTimes: [Int64] = []
  /// Nothing in a dump is later than its latest source, but for a day of clocks that differ; nil
  /// where a source has no time.
  private var latest: Int64?

  init(_ snapshot: Snapshot) {
    self.snapshot = snapshot
    catalog = CatalogView(snapshot)
  }

  mutating func count() throws(IndexError) {
    try countSources()
    try countRows()
    counts = DocumentCounts(
      pairs, contents: snapshot.contentLimit, leaks: leaks.count)
    pairs = []
    try countMessages()
  }

  /// The scopes that a row or source of a leak counts in.
  private func scopes(_ leak: Int) -> [Int] { leaks.count > 1 ? [0, leak + 1] : [0] }

  private mutating func countSources() throws(IndexError) {
    var sources: [(leak: String, size: UInt64, modified: Int64)] = []
    var times: [Int64] = []
    let limit = Int(snapshot.manifest.nextSource)
    try catalog.forEachSource {
      let modified = $0.modifiedInNanoseconds / 1_000_000_000
      sources.append(($0.leak, $0.sizeInBytes, modified))
      let id = Int($0.id.rawValue)
      guard id < limit else { return }
      if id >= times.count { times += repeatElement(0, count: id + 1 - times.count) }
      times[id] = modified
    }
    sourceTimes = times
    leaks = Set(sources.map(\.leak)).sorted { compare(text: $0, $1) < 0 }
    for (ordinal, leak) in leaks.enumerated() { ordinals[leak] = ordinal }
    if leaks.count == 1 { scopes[0].leak = leaks[0] }
    if leaks.count > 1 { scopes += leaks.map { ScopeFigures(leak: $0) } }
    for source in sources {
      for scope in scopes(ordinals[source.leak] ?? 0) {
        scopes[scope].sources += 1
        scopes[scope].storedInBytes &+= source.size
        scopes[scope].sourceDates.add(source.modified)
      }
    }
    if let last = sources.map(\.modified).max(), sources.allSatisfy({ $0.modified > 0 }) {
      latest = last + 86_400
    }
  }

  private func compare(text left: String, _ right: String) -> Int {
    left == right ? 0 : left.utf8.lexicographicallyPrecedes(right.utf8) ? -1 : 1
  }

  private mutating func countRows() throws(IndexError) {
    var rows = RowScan(catalog)
    while let row = try rows.next() {
      let leak = ordinals[try catalog.leak(of: row.source)] ?? 0
      for scope in scopes(leak) { count(row, scope) }
      guard !row.isContainer, let content = row.content else { continue }
      pairs.append(UInt64(content.rawValue) << 32 | UInt64(leak))
      let name = media.ordinal(of: try catalog.media(row))
      media.note(content, name)
      for scope in scopes(leak) {
        scopes[scope].documents += 1
        media.add(document: row.sizeInBytes, name, scope: scope)
      }
    }
  }

  private mutating func count(_ row: RowRecord, _ scope: Int) {
    scopes[scope].outcomes[Int(row.outcome.rawValue)].count += 1
    if row.isContainer {
      scopes[scope].containers += 1
    } else {
      scopes[scope].outcomes[Int(row.outcome.rawValue)].sizeInBytes &+= row.sizeInBytes
    }
    if let time = row.modified, time != sourceTime(row.source) { add(time, scope) }
    guard !row.reason.isEmpty else { return }
    let reason = ScopeFigures.Reason(
      outcome: row.outcome, text: CatalogFigures.general(row.reason))
    guard
      scopes[scope].reasons.count < ScopeFigures.maximumReasons
        || scopes[scope].reasons[reason] != nil
    else { return }
    scopes[scope].reasons[reason, default: ScopeFigures.Entries()].count += 1
    scopes[scope].reasons[reason, default: ScopeFigures.Entries()].sizeInBytes &+= row.sizeInBytes
  }

  /// The time of a source is that of the file at hand, which is often when it was copied; what has
  /// no time of its own has this one.
  private func sourceTime(_ source: SourceID) -> Int64 {
    Int(source.rawValue) < sourceTimes.count ? sourceTimes[Int(source.rawValue)] : 0
  }

  private mutating func add(_ time: Int64, _ scope: Int) {
    if let latest, time > latest { return }
    scopes[scope].dates.add(time)
  }

  /// A reason with each run of digits replaced by `#`, so that like reasons count together.
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

  /// The scopes that have a content, with its documents there.
  private func documents(_ content: ContentID) -> [(scope: Int, count: UInt64)] {
    let total = counts.total(content)
    if total == 0 { return [] }
    return [(0, total)]
      + counts.shares(content).map { (Int($0.leak) + 1, UInt64($0.count)) }
  }

  private mutating func countMessages() throws(IndexError) {
    countContents()
    var distinct = [Set<ContentHash>](repeating: [], count: scopes.count)
    for file in snapshot.catalogs {
      for index in 0..<file.segment.messageCount {
        let message = file.segment.message(index)
        let documents = documents(message.id)
        guard !documents.isEmpty else { continue }
        let name =
          if let print = message.fingerprint { print } else { try catalog.hash(of: message.id) }
        for (scope, count) in documents {
          scopes[scope].messagesFound += count
          distinct[scope].insert(name)
          if let date = message.date { add(date, scope) }
        }
      }
    }
    for scope in scopes.indices { scopes[scope].messagesDistinct = UInt64(distinct[scope].count) }
  }

  private mutating func countContents() {
    for id in counts.totals.indices where counts.totals[id] > 0 {
      let content = ContentID(rawValue: UInt32(id))
      let name = media.ordinal(of: content)
      scopes[0].contents += 1
      media.add(contentOf: name, scope: 0)
      guard counts.hasShares else { continue }
      for share in counts.shares(content) {
        scopes[Int(share.leak) + 1].contents += 1
        media.add(contentOf: name, scope: Int(share.leak) + 1)
      }
    }
    for scope in scopes.indices { scopes[scope].media = media.figures(scope: scope) }
    media = MediaTally()
  }
}
