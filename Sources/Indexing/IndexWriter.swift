import Bytes
public import Corpus
public import Format
import Glibc
import Storage

/// Builds an index: takes mentions, rows and contents from any number of workers and commits them.
///
/// Thread-safe. Order of calls for a source: `status`, `beginSource`, then for each member either
/// `claim` (whole content) or `claimStreaming` … `finishStreaming`, its mentions with `add`, then
/// `finishContent` **after all mentions of that content were added**, the member's ledger row with
/// `add`, and `endSource` at last. Failures of the disk do not throw from `add`: the first one is
/// kept in `failure` and thrown by the next `commitIfDue`, `commit` or `finish`.
///
/// Flushes, merges and commits run in the worker whose call made them due, while others go on.
public final class IndexWriter: @unchecked Sendable {
  public let fieldNames: FieldNames
  public let hashSeed: UInt64

  let options: WriterOptions
  let files: IndexFolder
  let place: SegmentPlace
  let pool: AccumulatorPool
  /// Identities that stay out of the index.
  let tombstones: Tombstones
  // SAFETY: `lock` protects `state`; `commitLock` and then `flushLock` are taken before it.
  let lock = Lock()
  let commitLock = Lock()
  let flushLock = Lock()
  let refusalLock = Lock()
  /// Sources in which something was refused that would not be now; nil until that is asked.
  /// `refusalLock` protects it, and is taken before `lock`.
  var overcome: Set<SourceID>?
  var state: WriterState
  private var fileLock: FileLock?
  var lastCommit: Int

  init(
    _ state: WriterState, _ options: WriterOptions, _ files: IndexFolder, _ fileLock: FileLock,
    fields: [String]
  ) {
    self.state = state
    self.options = options
    self.files = files
    self.fileLock = fileLock
    fieldNames = FieldNames(fields)
    hashSeed = state.manifest.hashSeed
    tombstones = state.manifest.tombstones
    place = SegmentPlace(files, state.manifest)
    pool = AccumulatorPool(shards: state.manifest.shards)
    lastCommit = IndexWriter.seconds()
    self.state.fieldsWritten = fields.count
  }

  static func seconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec
  }

  /// What is known of a source. Also notes that the source still exists, for `finish`.
  public func status(of source: SourceInfo) -> SourceStatus {
    let key = SourceKey(source.record(SourceID(rawValue: 0)))
    let known = lock.withLock { state.committed }.sources(with: key.key)
    let found = lock.withLock { () -> SourceKey? in
      guard let found = known.first(where: { !state.hidden.contains($0.id) }) else { return nil }
      state.seen.insert(found.id)
      return found
    }
    guard let found else { return .new }
    if found.isSame(as: key) { return .unchanged }
    let refused = SourceKey(source.marked(.options).record(SourceID(rawValue: 0)))
    return found.isSame(as: refused) && !isOvercome(found.id) ? .unchanged : .changed
  }

  /// Starts a source that is new or changed; its former state stays visible until the commit after
  /// `endSource`.
  public func beginSource(_ info: SourceInfo) -> SourceID {
    lock.withLock {
      precondition(state.nextSource < UInt32.max - 1, "an index holds at most 2^32 - 2 sources")
      let id = SourceID(rawValue: state.nextSource)
      state.nextSource += 1
      state.openSources[id] = OpenSource(info: info)
      state.hidden.insert(id)
      return id
    }
  }

  /// Asks for a content by its hash. Atomic over workers: exactly one gets `.new`.
  public func claim(_ hash: ContentHash) -> ContentClaim {
    settle(hash) { state in .new(state.openContent(hash)) }
  }

  /// Finds a content by its hash, or lets `open` make it. The tables on the disk are searched
  /// outside of the lock, and again if they were replaced meanwhile.
  private func settle(
    _ hash: ContentHash, _ open: (inout WriterState) -> ContentClaim
  ) -> ContentClaim {
    while true {
      let catalogs = lock.withLock { state.committed }
      let committed = catalogs.content(with: hash)
      let claim = lock.withLock { () -> ContentClaim? in
        if let known = committed ?? state.contents.find(hash) { return .known(known) }
        return state.committed === catalogs ? open(&state) : nil
      }
      if let claim { return claim }
    }
  }

  /// Starts a content whose hash is known only at its end.
  public func claimStreaming() -> ContentID {
    lock.withLock { state.openContent(nil) }
  }

  /// Ends a streamed content. For `.known(other)` the mentions added for `id` are dropped and the
  /// document's row names `other`; for `.new`, `finishContent` must follow.
  public func finishStreaming(_ id: ContentID, hash: ContentHash) -> ContentClaim {
    let claim = settle(hash) { state in
      state.contents.insert(hash, id)
      state.openContents[id] = .some(hash)
      return .new(id)
    }
    if case .known = claim { lock.withLock { state.abandon(id) } }
    return claim
  }

  /// Tells that a claimed content was read and all its mentions were added.
  public func finishContent(_ id: ContentID, facts: ContentFacts) {
    lock.withLock { state.finish(id, facts) }
  }

  /// Gives up a claimed content (cancelled): its mentions are dropped, its hash is free again, and
  /// sources that name it stay incomplete.
  public func abandonContent(_ id: ContentID) {
    lock.withLock { state.abandon(id) }
  }

  /// Ends a claimed content that turned out to be nothing that is read, without mentions. Other
  /// documents of it, which took it for known, become skipped ones with the same reason.
  public func skipContent(_ id: ContentID, media: MediaType, reason: String) {
    let verdict = ContentVerdict(media: media.rawValue, outcome: .skipped, reason: reason)
    lock.withLock { state.skip(id, verdict) }
  }

  /// Adds mentions. Values that `TermKey.accepts` refuses (over 1024 bytes, or without the form of
  /// their kind) are left out. May flush, and then takes as long as that.
  public func add(_ batch: MentionBatch) {
    if batch.isEmpty { return }
    let size = pool.withAccumulator { $0.add(batch) }
    if size > options.memoryInBytes / 2 { flushIfFull() }
  }

  /// Adds the row of a source, container or member.
  public func add(_ entry: LedgerEntry, source: SourceID) {
    let row = RowRecord(
      source: source, path: entry.member.path, outcome: entry.outcome, reason: entry.reason,
      sizeInBytes: entry.sizeInBytes, media: entry.media.rawValue,
      isContainer: entry.isContainer, content: entry.content, modified: entry.member.modified)
    let isMany = lock.withLock {
      state.add(row)
      state.bytesSinceCommit &+= entry.isContainer ? 0 : entry.sizeInBytes
      return state.rows.count >= options.maximumRowsInMemory
    }
    if isMany { flushCatalog() }
  }

  /// All rows and mentions of the source were added: the next commit makes it visible. With a
  /// `hindrance` it will be read again although unchanged: always, or under other options.
  public func endSource(_ id: SourceID, _ hindrance: Hindrance = .none) {
    lock.withLock {
      guard var source = state.openSources[id] else { return }
      source.info = source.info.marked(hindrance)
      source.isEnded = true
      state.openSources[id] = source
    }
  }

  /// The source was not read to its end (cancelled): its rows are dropped.
  public func abandonSource(_ id: SourceID) {
    lock.withLock { state.openSources[id] = nil }
  }

  /// The first failure, after which nothing more is kept: the run should stop.
  public var failure: IndexError? { lock.withLock { state.failure } }

  /// Commits if enough bytes or time went by since the last commit. Call it now and then.
  public func commitIfDue() throws(IndexError) {
    if let failure { throw failure }
    let isDue = lock.withLock {
      state.bytesSinceCommit >= options.commitIntervalInBytes
        || state.finished.count >= options.maximumContentsInMemory
        || IndexWriter.seconds() - lastCommit >= options.commitIntervalInSeconds
    }
    guard isDue else { return }
    try commit()
    _ = try mergeIfDue()
  }

  /// Commits, retires the sources of `roots` that were not seen in this run (by `status`), merges
  /// what should be merged and releases the lock. An empty list retires nothing.
  ///
  /// A run that was not interrupted says so by `isComplete`: then what it left over is garbage, and
  /// the index is compacted when there is much of it.
  public func finish(
    retireMissingUnder roots: [String] = [], isComplete: Bool = true
  ) throws(IndexError) -> CommitSummary {
    if !roots.isEmpty { retire(under: roots) }
    try commit()
    while try mergeIfDue() { try commit() }
    if isComplete { try compactIfDue() }
    let result = lock.withLock { summary() }
    fileLock = nil
    return result
  }

  private func retire(under roots: [String]) {
    let wanted = Set(roots.map(SourceKey.hash(root:)))
    lock.withLock {
      var gone: [SourceID] = []
      state.committed.forEachSource { source in
        let isGone =
          wanted.contains(source.root) && !state.seen.contains(source.id)
          && !state.hidden.contains(source.id)
        if isGone { gone.append(source.id) }
      }
      state.hidden.formUnion(gone)
      state.retired += gone.count
      state.sourcesRetired += gone.count
    }
  }

  private func summary() -> CommitSummary {
    var summary = CommitSummary()
    summary.generation = state.manifest.generation
    summary.wroteAnything = state.hasCommitted
    summary.mentionsAdded = state.mentionsAdded
    summary.sourcesAdded = state.sourcesAdded
    summary.sourcesRetired = state.sourcesRetired
    summary.indexSizeInBytes = state.manifest.segments.reduce(0) { $0 + $1.lengthInBytes }
    return summary
  }
}
