import Corpus
import Format
import Indexing

/// One source under way: it is complete when all pieces of it, on whichever workers, are done.
final class SourceTracker: Sendable {
  let id: SourceID
  let pieces = Countdown()

  init(id: SourceID) {
    self.id = id
  }
}
