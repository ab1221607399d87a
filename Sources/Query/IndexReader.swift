public import Corpus
public import Format
import Storage

/// A snapshot of an index: one commit, until it lets go. Immutable and thread-safe; what its
/// methods give out (iterators) has one owner at a time.
///
/// Opening maps the files and checks their sizes, versions, headers and directories; checksums of
/// what lies between are for `verify`.
public final class IndexReader: Sendable {
  private let directory: String
  private let snapshot: Snapshot
  private let views: CatalogViews

  private init(_ directory: String, _ snapshot: Snapshot) {
    self.directory = directory
    self.snapshot = snapshot
    views = CatalogViews(snapshot)
  }

  /// Opens the last commit of the index at `directory`. With `leavingOutDamaged`, every file is read
  /// whole, and what is damaged or missing is left out: `problems` says what.
  public static func open(
    _ directory: String, leavingOutDamaged: Bool = false
  ) throws(IndexError) -> IndexReader {
    IndexReader(directory, try Snapshot.open(directory, leavingOutDamaged: leavingOutDamaged))
  }

  /// What was left out; nothing unless that was asked for.
  public var problems: [IndexError] { snapshot.problems }

  /// Identities that the query finds, in the order of their keys, at most `limit`.
  public func search(_ query: Query, limit: Int = 100) throws(IndexError) -> [SearchHit] {
    try views.withView(leak: query.leak) { (view) throws(IndexError) in
      try Searcher(view, query, limit: limit).run()
    }
  }

  /// Who stands in the same records as each of `identities`, those of most records first; within
  /// a leak where one is given. Scans each of the kinds once.
  public func companions(
    of identities: [Identity], kinds: [Kind], leak: String? = nil, minimumConfidence: Double = 0.5
  ) throws(IndexError) -> [[Companion]] {
    try views.withView(leak: leak) { (view) throws(IndexError) in
      try CompanionFinder(view, minimumConfidence: minimumConfidence)
        .find(identities, kinds: kinds)
    }
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

  /// All figures of `stats`, of the whole index and of each leak: from what `keepFigures` kept of
  /// this commit, else counted now, which takes as long as a scan of the index.
  public func statistics(minimumConfidence: Double = 0.5) throws(IndexError) -> Statistics {
    let kept = snapshot.isPartial ? nil : FiguresFile.read(snapshot, in: Folder(directory))
    let scopes: [ScopeFigures] = if let kept { kept } else { try FiguresBuilder.build(snapshot) }
    let minimum = TermEvaluator.percent(minimumConfidence)
    var statistics = Statistics()
    statistics.indexSizeInBytes = snapshot.sizeInBytes
    statistics.leaks = scopes.dropFirst(scopes.count > 1 ? 1 : 0).map {
      Statistics.Scope($0, minimum: minimum)
    }.filter { $0.leak != nil }
    if let all = scopes.first { statistics.all = Statistics.Scope(all, minimum: minimum) }
    statistics.all.leak = nil
    return statistics
  }

  /// Counts the last commit of an index once and keeps the figures beside it, for `statistics`. To
  /// be called by whoever wrote to the index.
  public static func keepFigures(_ directory: String) throws(IndexError) {
    try FiguresFile.keep(try Snapshot.open(directory), in: Folder(directory))
  }

  /// Lets go of the pages read so far; for measurements.
  public func releasePages() { snapshot.releasePages() }

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
