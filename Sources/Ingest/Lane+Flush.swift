import Corpus
import Format
import Indexing
import Pipeline

extension Lane {
  func flushIfDue() {
    if mentions.sizeInBytes >= Lane.mentionsInBytes || completions.count >= Lane.completionLimit {
      flush()
    }
  }

  /// Hands the mentions to the index, and only then what they complete.
  func flush() {
    if !mentions.isEmpty {
      let count = UInt64(mentions.mentions.count)
      run.writer.add(mentions)
      mentions.removeAll()
      run.progress.update { $0.mentions += count }
    }
    for completion in completions { conclude(completion) }
    completions.removeAll(keepingCapacity: true)
    commitIfDue()
  }

  /// This lane's piece of a source is done, as soon as its mentions are in the index.
  func release(_ source: SourceTracker) {
    completions.append(.source(source))
  }

  private func conclude(_ completion: Completion) {
    switch completion {
    case .wholeContent(let id, let facts):
      run.writer.finishContent(id, facts: facts)
    case .content(let tracker):
      guard tracker.pieces.release() else { return }
      if let facts = tracker.facts { run.writer.finishContent(tracker.id, facts: facts) }
      conclude(.source(tracker.source))
    case .source(let tracker):
      guard tracker.pieces.release(), !isCancelled else { return }
      run.writer.endSource(tracker.id, tracker.context.hindrance)
      run.progress.update { $0.sources += 1 }
    }
  }

  private func commitIfDue() {
    do throws(IndexError) {
      try run.writer.commitIfDue()
    } catch {
      run.fail(IngestError(error))
    }
  }
}
