import Corpus
import Format

/// What a writer knows beside the mentions. Protected by the writer's lock.
struct WriterState {
  /// The last commit, and what it knows of contents and sources.
  var manifest: Manifest
  var committed: CommittedCatalogs
  var nextSegment: UInt64
  var nextContent: UInt32
  var nextSource: UInt32
  /// Written and synced, not committed yet.
  var pendingSegments: [SegmentEntry] = []
  /// Being written: not to be taken for garbage.
  var unfinishedSegments: Set<UInt64> = []
  /// Committed files that a merge has replaced.
  var replacedSegments: Set<UInt64> = []
  var isMerging = false

  /// Contents that are not committed yet.
  var contents = ContentTable()
  /// Claimed and not read to their end yet, with their hash where it is known.
  var openContents: [ContentID: ContentHash?] = [:]
  var finished: [ContentRecord] = []
  var messages: [MessageRecord] = []
  var verdicts = VerdictTable()

  var rows: [RowRecord] = []
  /// Rows that name a content which is still being read: what they say is not known yet.
  var waiting: [ContentID: [RowRecord]] = [:]
  /// Sources that were found in this run.
  var seen = SourceSet()
  var openSources: [SourceID: OpenSource] = [:]
  var hidden: Set<SourceID> = []
  /// Hidden since the last commit because they changed or vanished.
  var retired = 0
  var sourcesAdded = 0
  var sourcesRetired = 0
  /// Whether mentions of a content may have been added that turned out to be known.
  var hasDropped = false
  /// Whether this run has committed anything.
  var hasCommitted = false
  var fieldsWritten = 0

  var bytesSinceCommit: UInt64 = 0
  var mentionsAdded: UInt64 = 0
  var failure: IndexError?

  init(_ manifest: Manifest, _ committed: CommittedCatalogs) {
    self.manifest = manifest
    self.committed = committed
    nextSegment = manifest.nextSegment
    nextContent = manifest.nextContent
    nextSource = manifest.nextSource
    hidden = Set(manifest.hiddenSources)
  }

  /// Opens a content of a hash, or one whose hash is not known yet.
  mutating func openContent(_ hash: ContentHash?) -> ContentID {
    precondition(nextContent < UInt32.max - 1, "an index holds at most 2^32 - 2 contents")
    defer { nextContent += 1 }
    let id = ContentID(rawValue: nextContent)
    if let hash { contents.insert(hash, id) }
    openContents[id] = .some(hash)
    return id
  }

  /// An id for a file that is going to be written; `finishSegment` or `dropSegment` follows.
  mutating func takeSegmentID() -> UInt64 {
    defer { nextSegment += 1 }
    unfinishedSegments.insert(nextSegment)
    return nextSegment
  }

  /// A file is on the disk; the next commit names it.
  mutating func finishSegment(_ entry: SegmentEntry) {
    pendingSegments.append(entry)
    unfinishedSegments.remove(entry.id)
  }

  /// Adds a row, or lets it wait for its content.
  mutating func add(_ row: RowRecord) {
    if let content = row.content {
      if openContents[content] != nil {
        openSources[row.source]?.awaited += 1
        waiting[content, default: []].append(row)
        return
      }
      if row.outcome != .duplicate { verdicts.set(content, ContentVerdict(row)) }
    }
    rows.append(row)
  }

  /// A content is complete: its record is kept, and rows that waited for it go on.
  mutating func finish(_ id: ContentID, _ facts: ContentFacts) {
    guard let known = openContents.removeValue(forKey: id), let hash = known else { return }
    finished.append(ContentRecord(id: id, hash: hash))
    if facts.messageFingerprint != nil || facts.date != nil || facts.media == .message {
      messages.append(
        MessageRecord(id: id, fingerprint: facts.messageFingerprint, date: facts.date))
    }
    release(id) { _ in }
  }

  /// A content turned out to be nothing that is read: documents of it are skipped, too.
  mutating func skip(_ id: ContentID, _ verdict: ContentVerdict) {
    guard let hash = openContents.removeValue(forKey: id) else { return }
    if let hash { contents.remove(hash) }
    release(id) { row in
      row.outcome = .skipped
      row.content = nil
      verdict.apply(to: &row)
    }
  }

  private mutating func release(_ id: ContentID, _ change: (inout RowRecord) -> Void) {
    for var row in waiting.removeValue(forKey: id) ?? [] {
      openSources[row.source]?.awaited -= 1
      change(&row)
      add(row)
    }
  }

  /// A content is given up: rows that waited for it are dropped, and their sources stay incomplete.
  mutating func abandon(_ id: ContentID) {
    guard let hash = openContents.removeValue(forKey: id) else { return }
    if let hash { contents.remove(hash) }
    waiting[id] = nil
    hasDropped = true
  }

  /// Sources that the next commit makes visible.
  func completeSources() -> [SourceID] {
    openSources.filter { $0.value.isEnded && $0.value.awaited == 0 }.keys.sorted()
  }
}
