import Corpus
import Extract

/// The leaf that a lane is reading.
struct LeafInProgress {
  let context: DocumentContext
  let content: ContentID
  /// For a leaf that streams: its slices may go to other workers. Nil for a small one.
  let tracker: ContentTracker?
  /// Made from the first batch.
  var plan: RecordPlan?
  var schema: Schema?
}
