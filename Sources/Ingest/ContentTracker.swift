import Bytes
import Corpus

/// One content under way: its facts are known when the lane has read it to its end, and it is
/// finished when all its slices, on whichever workers, are done.
final class ContentTracker: @unchecked Sendable {
  let id: ContentID
  let source: SourceTracker
  let pieces = Countdown()

  // SAFETY: `lock` protects `knownFacts`.
  private let lock = Lock()
  private var knownFacts: ContentFacts?

  init(id: ContentID, source: SourceTracker) {
    self.id = id
    self.source = source
  }

  /// Set by the lane before it releases its own piece; nil for a content that is given up (a
  /// duplicate known at its end).
  var facts: ContentFacts? {
    get { lock.withLock { knownFacts } }
    set { lock.withLock { knownFacts = newValue } }
  }
}
