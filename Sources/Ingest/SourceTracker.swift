import Corpus
import Format
import Indexing

/// One source under way: it is complete when all pieces of it, on whichever workers, are done.
final class SourceTracker: Sendable {
  let id: SourceID
  /// What its members share.
  let context: SourceContext
  let pieces = Countdown()

  init(id: SourceID, storedInBytes: UInt64?) {
    self.id = id
    context = SourceContext(ordinal: 0, storedInBytes: storedInBytes)
  }
}
