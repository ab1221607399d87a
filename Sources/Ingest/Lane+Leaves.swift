import Bytes
import Corpus
import Extract
import Indexing
import MIME
import Parse
import Pipeline
import Unpack

extension Lane {
  func leaf(_ member: Member, _ content: LeafContent) {
    run.progress.update { $0.currentPath = member.path }
    switch content {
    case .whole(let bytes): readWhole(member, content, bytes)
    case .message(let message): readWhole(member, content, message.bytes)
    case .stream(let stream): readStream(member, stream)
    }
  }

  /// A leaf in memory: its hash is known before it is read, so a duplicate costs one row.
  private func readWhole(_ member: Member, _ content: LeafContent, _ bytes: [UInt8]) {
    let (high, low) = bytes.withUnsafeBytes { Hash128.of($0, seed: run.writer.hashSeed) }
    switch run.writer.claim(ContentHash(high: high, low: low)) {
    case .known(let id):
      let report = LeafReport(media: .binary, sizeInBytes: UInt64(bytes.count))
      finish(member, report, content: id, outcome: .duplicate)
    case .new(let id):
      let report = read(member, content, id: id, tracker: nil)
      // Perhaps read only in part: the next run must not take it for known.
      guard !isCancelled else { return run.writer.abandonContent(id) }
      guard report.outcome != .skipped else {
        run.writer.skipContent(id, media: report.media, reason: report.reason)
        finish(member, report, content: nil, outcome: .skipped)
        return
      }
      completions.append(.wholeContent(id, report.facts))
      finish(member, report, content: id, outcome: report.outcome)
    }
  }

  /// A leaf too large for memory: its hash is known at its end, and only then whether it is a
  /// duplicate, whose mentions the index drops.
  private func readStream(_ member: Member, _ stream: any ByteStream) {
    guard let source else { return }
    let cancellation = run.cancellation
    let hashing = HashingStream(
      stream, seed: run.writer.hashSeed, maximumInBytes: run.limits.maximumMemberInBytes
    ) { cancellation.isCancelled }
    let tracker = ContentTracker(id: run.writer.claimStreaming(), source: source)
    source.pieces.hold()
    var report = read(member, .stream(hashing), id: tracker.id, tracker: tracker)
    if report.outcome == .indexed { drain(hashing, &report) }
    report.sizeInBytes = hashing.positionInBytes
    conclude(member, report, tracker, hash: hashing.value)
  }

  private func conclude(
    _ member: Member, _ report: LeafReport, _ tracker: ContentTracker, hash: ContentHash
  ) {
    if isCancelled {
      completions.append(.content(tracker))
      return
    }
    if report.outcome == .skipped {
      run.writer.skipContent(tracker.id, media: report.media, reason: report.reason)
      finish(member, report, content: nil, outcome: .skipped)
    } else {
      switch run.writer.finishStreaming(tracker.id, hash: hash) {
      case .known(let id):
        finish(member, report, content: id, outcome: .duplicate)
      case .new(let id):
        tracker.facts = report.facts
        finish(member, report, content: id, outcome: report.outcome)
      }
    }
    completions.append(.content(tracker))
  }

  /// Parses and extracts; whatever goes wrong becomes the outcome in the report.
  private func read(
    _ member: Member, _ content: LeafContent, id: ContentID, tracker: ContentTracker?
  ) -> LeafReport {
    let context = DocumentContext(
      path: member.path, media: .binary, defaultRegion: run.options.region)
    leaf = LeafInProgress(context: context, content: id, tracker: tracker)
    defer { leaf = nil }
    var sink = self
    do throws(StreamError) {
      return try leafReader.read(member, content, into: &sink)
    } catch {
      return LeafReport(media: .binary, outcome: error.outcome, reason: error.description)
    }
  }

  private func drain(_ stream: HashingStream, _ report: inout LeafReport) {
    do throws(StreamError) {
      try stream.drain()
    } catch {
      report.outcome = error.outcome
      report.reason = error.description
    }
  }

  private func finish(
    _ member: Member, _ report: LeafReport, content: ContentID?, outcome: Outcome
  ) {
    record(
      LedgerEntry(
        member: member, outcome: outcome, reason: report.reason,
        sizeInBytes: report.sizeInBytes, media: report.media, content: content))
    run.progress.update {
      $0.documents += 1
      $0.expandedInBytes += report.sizeInBytes
    }
  }
}
