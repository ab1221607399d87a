import Corpus
import Format

/// What a writer knows beside the mentions. Protected by the writer's lock.
struct WriterState {
  /// The last commit.
  var manifest: Manifest
  var nextSegment: UInt64
  var nextContent: UInt32
  var nextSource: UInt32
  /// Written and synced, not committed yet.
  var pendingSegments: [SegmentEntry] = []
  /// Committed files that a merge has replaced.
  var replacedSegments: Set<UInt64> = []

  var contents = ContentTable()
  /// Claimed and not read to their end yet, with their hash where it is known.
  var openContents: [ContentID: ContentHash?] = [:]
  var finished: [ContentRecord] = []
  var messages: [MessageRecord] = []

  var rows: [RowRecord] = []
  var sources = SourceTable()
  var openSources: [SourceID: OpenSource] = [:]
  /// Sources whose rows name a content that is still being read.
  var waiting: [ContentID: [SourceID]] = [:]
  var hidden: Set<SourceID> = []
  /// Hidden since the last commit because they changed or vanished.
  var retired = 0
  var sourcesAdded = 0
  var sourcesRetired = 0
  /// Whether this run has committed anything.
  var committed = false
  var fieldsWritten = 0

  var bytesSinceCommit: UInt64 = 0
  var mentionsAdded: UInt64 = 0
  var failure: IndexError?

  init(_ manifest: Manifest) {
    self.manifest = manifest
    nextSegment = manifest.nextSegment
    nextContent = manifest.nextContent
    nextSource = manifest.nextSource
    hidden = Set(manifest.hiddenSources)
  }

  mutating func newContent() -> ContentID {
    precondition(nextContent < UInt32.max - 1, "an index holds at most 2^32 - 2 contents")
    defer { nextContent += 1 }
    return ContentID(rawValue: nextContent)
  }

  mutating func takeSegmentID() -> UInt64 {
    defer { nextSegment += 1 }
    return nextSegment
  }

  /// A content is complete: its record is kept and sources that waited for it go on.
  mutating func finish(_ id: ContentID, _ facts: ContentFacts) {
    guard let known = openContents.removeValue(forKey: id), let hash = known else { return }
    finished.append(ContentRecord(id: id, hash: hash))
    if facts.messageFingerprint != nil || facts.date != nil || facts.media == .message {
      messages.append(
        MessageRecord(id: id, fingerprint: facts.messageFingerprint, date: facts.date))
    }
    for source in waiting.removeValue(forKey: id) ?? [] { openSources[source]?.awaited -= 1 }
  }

  /// Sources that the next commit makes visible.
  func completeSources() -> [SourceID] {
    openSources.filter { $0.value.isEnded && $0.value.awaited == 0 }.keys.sorted()
  }
}
