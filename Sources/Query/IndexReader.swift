public import Corpus
public import Format

/// A snapshot of an index: one commit, until it lets go. Immutable and thread-safe; what its
/// methods give out (iterators) has one owner at a time.
///
/// Opening maps the files and checks their sizes, versions, headers and directories; checksums of
/// what lies between are for `verify`.
public final class IndexReader: Sendable {
  private let directory: String
  private let snapshot: Snapshot

  private init(_ directory: String, _ snapshot: Snapshot) {
    self.directory = directory
    self.snapshot = snapshot
  }

  /// Opens the last commit of the index at `directory`.
  public static func open(_ directory: String) throws(IndexError) -> IndexReader {
    IndexReader(directory, try Snapshot.open(directory))
  }

  /// Identities that the query finds, in the order of their keys, at most `limit`.
  public func search(_ query: Query, limit: Int = 100) throws(IndexError) -> [SearchHit] {
    try Searcher(snapshot, query, limit: limit).run()
  }

  /// The identities of a kind (nil: all kinds), in the order of their keys.
  public func identities(
    _ kind: Kind? = nil, leak: String? = nil, minimumConfidence: Double = 0.5
  ) -> IdentityIterator {
    IdentityIterator(
      snapshot, kind.map { [$0] } ?? Kind.allCases, leak: leak,
      minimumConfidence: minimumConfidence)
  }

  /// Every mention in every document.
  public func mentions(
    _ kind: Kind? = nil, leak: String? = nil, minimumConfidence: Double = 0.5
  ) -> MentionIterator {
    MentionIterator(
      snapshot, kind.map { [$0] } ?? Kind.allCases, leak: leak,
      minimumConfidence: minimumConfidence)
  }

  /// Every document whose content was read.
  public func documents(leak: String? = nil) -> DocumentIterator {
    DocumentIterator(snapshot, leak: leak)
  }

  /// The outcome of every source, container and member.
  public func ledger(leak: String? = nil) -> LedgerIterator { LedgerIterator(snapshot, leak: leak) }

  /// Where the roots lay when they were ingested: name to place. The last source decides.
  public func roots() throws(IndexError) -> [String: String] {
    var roots: [String: String] = [:]
    try CatalogView(snapshot).forEachSource { roots[$0.root] = $0.rootPlace }
    return roots
  }

  /// All figures of `stats`, of the whole index and of each leak.
  public func statistics(minimumConfidence: Double = 0.5) throws(IndexError) -> Statistics {
    var leaks: Set<String> = []
    try CatalogView(snapshot).forEachSource { leaks.insert($0.leak) }
    var statistics = Statistics()
    statistics.indexSizeInBytes = snapshot.sizeInBytes
    var all = StatisticsBuilder(snapshot, leak: nil, minimumConfidence: minimumConfidence)
    statistics.all = try all.build()
    if leaks.count == 1, let only = leaks.first {
      statistics.leaks = [statistics.all]
      statistics.leaks[0].leak = only
      return statistics
    }
    for leak in leaks.sorted() {
      var own = StatisticsBuilder(snapshot, leak: leak, minimumConfidence: minimumConfidence)
      statistics.leaks.append(try own.build())
    }
    return statistics
  }

  /// Checks every checksum and every cross-reference of the index as it lies on the disk now.
  public func verify() -> VerifyReport { Verifier(directory).run() }

  /// The same, for an index that cannot even be opened.
  public static func verify(_ directory: String) -> VerifyReport { Verifier(directory).run() }

  /// A hash over the logical content: the same for the same input, however it was indexed.
  public func digest() throws(IndexError) -> ContentHash {
    var builder = DigestBuilder(snapshot)
    return try builder.build()
  }
}
