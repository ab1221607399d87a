import Corpus
import Discover
import Indexing
import Pipeline
import Unpack

extension Lane {
  /// Reads a group of sources, one after the other.
  func read(_ sources: [QueuedSource]) {
    for queued in sources where !isCancelled {
      switch queued.finding {
      case .source(let found): read(found, queued.info)
      case .unread(let entry): note(entry, queued.info)
      }
    }
  }

  /// Reads standard input as one source.
  func readStandardInput() {
    let name = run.options.standardInputName
    let info = SourceInfo(
      root: name, rootPlace: "-", path: name, leak: run.options.leak, sizeInBytes: 0,
      modifiedInNanoseconds: 0, inode: 0)
    run.progress.update { $0.foundSources += 1 }
    // Asked only so that the index notes that it is there.
    _ = run.writer.status(of: info)
    let tracker = begin(info, storedInBytes: nil)
    read(StandardInputStream(), member(info.path, tracker))
    release(tracker)
  }

  private func read(_ found: FoundSource, _ info: SourceInfo) {
    let tracker = begin(info, storedInBytes: found.sizeInBytes)
    let member = member(found.path, tracker, modified: found.modified)
    do throws(StreamError) {
      let file = try found.open()
      try file.checkHoles(run.limits)
      sourceFile = file
      read(file, member)
      if file.hasFailed || file.hasChanged { tracker.context.hinder(.system) }
    } catch {
      if error.code == .failed { tracker.context.hinder(.system) }
      record(
        LedgerEntry(
          member: member, outcome: error.outcome, reason: error.description, sizeInBytes: 0,
          media: .binary))
    }
    sourceFile = nil
    release(tracker)
  }

  /// Small sources are read whole; larger ones stream, and are not read twice.
  private func read(_ stream: any ByteStream, _ member: Member) {
    let metered = MeteredStream(
      stream, progress: run.progress, cancellation: run.cancellation)
    var head: [UInt8] = []
    do throws(StreamError) {
      if let length = stream.lengthInBytes, length > UInt64(run.limits.wholeMemberInBytes) {
        visit(member, .stream(metered))
        return
      }
      try metered.append(upTo: run.limits.wholeMemberInBytes + 1, to: &head)
      if head.count <= run.limits.wholeMemberInBytes {
        visit(member, .whole(head))
      } else {
        visit(member, .stream(PrefixedStream(head, then: metered)))
      }
    } catch {
      guard error.code != .cancelled else { return }
      // What could be read stands; the error comes where it came.
      visit(member, .stream(PrefixedStream(head, then: FailedStream(error))))
    }
  }

  private func note(_ entry: UnreadEntry, _ info: SourceInfo) {
    let tracker = begin(info, storedInBytes: 0)
    record(
      LedgerEntry(
        member: member(entry.path, tracker), outcome: entry.outcome, reason: entry.reason,
        sizeInBytes: 0, media: entry.media))
    release(tracker)
  }

  private func begin(_ info: SourceInfo, storedInBytes: UInt64?) -> SourceTracker {
    let tracker = SourceTracker(
      id: run.writer.beginSource(info), storedInBytes: storedInBytes)
    source = tracker
    return tracker
  }

  private func member(
    _ path: String, _ tracker: SourceTracker, modified: Int64? = nil
  ) -> Member {
    // By bytes: a slash is one in UTF-8, and characters take fifty times as long.
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.flatMap(String.init) ?? path
    return Member(
      path: path, name: name, depth: 0, modified: modified, source: tracker.context)
  }
}
