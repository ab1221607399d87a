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
  // SAFETY: `lock` protects `state`; `commitLock` and then `flushLock` are taken before it.
  let lock = Lock()
  let commitLock = Lock()
  let flushLock = Lock()
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
    place = SegmentPlace(
      folder: files.folder, indexID: state.manifest.indexID, shards: state.manifest.shards,
      failPoints: files.failPoints)
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
    lock.withLock { state.sources.status(source) }
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
    lock.withLock {
      if let known = state.contents.find(hash) { return .known(known) }
      let id = state.newContent()
      state.contents.insert(hash, id)
      state.openContents[id] = .some(hash)
      return .new(id)
    }
  }

  /// Starts a content whose hash is known only at its end.
  public func claimStreaming() -> ContentID {
    lock.withLock {
      let id = state.newContent()
      state.openContents[id] = .some(nil)
      return id
    }
  }

  /// Ends a streamed content. For `.known(other)` the mentions added for `id` are dropped and the
  /// document's row names `other`; for `.new`, `finishContent` must follow.
  public func finishStreaming(_ id: ContentID, hash: ContentHash) -> ContentClaim {
    lock.withLock {
      if let known = state.contents.find(hash) {
        state.openContents[id] = nil
        state.waiting[id] = nil
        return .known(known)
      }
      state.contents.insert(hash, id)
      state.openContents[id] = .some(hash)
      return .new(id)
    }
  }

  /// Tells that a claimed content was read and all its mentions were added.
  public func finishContent(_ id: ContentID, facts: ContentFacts) {
    lock.withLock { state.finish(id, facts) }
  }

  /// Gives up a claimed content (cancelled): its mentions are dropped, its hash is free again, and
  /// sources that name it stay incomplete.
  public func abandonContent(_ id: ContentID) {
    lock.withLock {
      guard let hash = state.openContents.removeValue(forKey: id) else { return }
      if let hash { state.contents.remove(hash) }
    }
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
      state.rows.append(row)
      state.bytesSinceCommit &+= entry.isContainer ? 0 : entry.sizeInBytes
      if let content = entry.content, state.openContents[content] != nil {
        state.openSources[source]?.awaited += 1
        state.waiting[content, default: []].append(source)
      }
      return state.rows.count >= IndexWriter.maximumRowsInMemory
    }
    if isMany { flushCatalog() }
  }

  /// Rows and their paths: a few hundred bytes each.
  private static let maximumRowsInMemory = 1 << 17

  /// All rows and mentions of the source were added: the next commit makes it visible.
  public func endSource(_ id: SourceID) {
    lock.withLock { state.openSources[id]?.isEnded = true }
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
        || IndexWriter.seconds() - lastCommit >= options.commitIntervalInSeconds
    }
    if isDue { try commit() }
  }

  /// Commits, retires the sources of `roots` that were not seen in this run (by `status`), merges
  /// what should be merged and releases the lock. An empty list retires nothing.
  public func finish(retireMissingUnder roots: [String] = []) throws(IndexError) -> CommitSummary {
    lock.withLock {
      let gone = state.sources.removeUnseen(under: roots)
      state.hidden.formUnion(gone)
      state.retired += gone.count
      state.sourcesRetired += gone.count
    }
    try commit()
    let summary = lock.withLock {
      var summary = CommitSummary()
      summary.generation = state.manifest.generation
      summary.wroteAnything = state.committed
      summary.mentionsAdded = state.mentionsAdded
      summary.sourcesAdded = state.sourcesAdded
      summary.sourcesRetired = state.sourcesRetired
      summary.indexSizeInBytes = state.manifest.segments.reduce(0) { $0 + $1.lengthInBytes }
      return summary
    }
    fileLock = nil
    return summary
  }
}
