import Corpus
import Extract
import Format
import Indexing
import Pipeline

/// What all lanes of a run share.
struct RunContext: Sendable {
  let options: IngestOptions
  let writer: IndexWriter
  let channel: WorkChannel<WorkUnit>
  let progress: Progress
  let cancellation: Cancellation
  let failure: RunFailure
  let counts: OutcomeCounts
  /// For members that need seeking and come as a stream; nothing in it has a name for long.
  let spoolFolder: String

  var limits: Limits { options.limits }

  /// The run cannot go on: remembers why, stops every lane.
  func fail(_ error: IngestError) {
    failure.remember(error)
    cancellation.cancel()
    channel.cancel()
  }
}
