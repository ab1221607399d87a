import Bytes
import Corpus
import Format
import Indexing

extension MadeDump {
  /// Commits a few sources at a time, so that there are several segments; a second run drops what
  /// is gone.
  func write(to directory: String, shards: Int = 4, perCommit: Int = 9) throws {
    var options = WriterOptions()
    options.shards = shards
    var writer = try IndexWriter.open(directory, options: options)
    for (index, source) in sources.enumerated() {
      add(source, to: writer)
      if index % perCommit == perCommit - 1 { try writer.commit() }
    }
    _ = try writer.finish()
    guard sources.contains(where: \.isGone) else { return }
    writer = try IndexWriter.open(directory, options: options)
    for source in sources where !source.isGone {
      precondition(writer.status(of: MadeDump.info(source)) == .unchanged)
    }
    _ = try writer.finish(retireMissingUnder: ["root"])
  }

  static func info(_ source: MadeSource) -> SourceInfo {
    SourceInfo(
      root: "root", rootPlace: "/somewhere", path: source.path, leak: source.leak,
      sizeInBytes: 1000, modifiedInNanoseconds: 1_700_000_000_000_000_000, inode: 0)
  }

  /// Adds one source with its members.
  func add(_ source: MadeSource, to writer: IndexWriter) {
    let id = writer.beginSource(MadeDump.info(source))
    for (place, content) in source.members.enumerated() {
      add(content, "\(source.path)!/\(place)", id, writer)
    }
    writer.endSource(id)
  }

  /// The content hash of a content.
  static func hash(_ content: Int, seed: UInt64) -> ContentHash {
    let (high, low) = Array("content \(content)".utf8).withUnsafeBytes {
      Hash128.of($0, seed: seed)
    }
    return ContentHash(high: high, low: low)
  }

  private func add(_ index: Int, _ path: String, _ source: SourceID, _ writer: IndexWriter) {
    let content = contents[index]
    let id: ContentID
    var outcome = Outcome.duplicate
    switch writer.claim(MadeDump.hash(index, seed: writer.hashSeed)) {
    case .known(let known): id = known
    case .new(let new):
      id = new
      outcome = .indexed
      writer.add(batch(content, new, writer.fieldNames))
      writer.finishContent(
        new,
        facts: ContentFacts(
          sizeInBytes: 100, media: content.media, messageFingerprint: content.fingerprint,
          date: content.date, records: 12))
    }
    let member = Member(
      path: path, name: path, depth: 1, modified: 1_600_000_000,
      source: SourceContext(ordinal: 0, storedInBytes: nil))
    writer.add(
      LedgerEntry(
        member: member, outcome: outcome, sizeInBytes: 100,
        media: outcome == .duplicate ? .binary : content.media, content: id),
      source: source)
  }

  private func batch(
    _ content: MadeContent, _ id: ContentID, _ names: FieldNames
  ) -> MentionBatch {
    var batch = MentionBatch()
    for made in content.mentions {
      batch.append(
        Mention(
          kind: made.kind, rule: made.rule, confidence: Confidence(percent: made.percent),
          country: made.kind == .phone ? MadeDump.country(made.value) : .none, content: id,
          field: names.intern(made.field), record: made.record, valueStart: 0, valueLength: 0,
          offset: 0, length: 0), value: made.value)
    }
    return batch
  }
}
