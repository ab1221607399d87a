import Corpus
import Extract

/// The leaf that a lane is reading.
struct LeafInProgress {
  let context: DocumentContext
  let content: ContentID
  /// For a leaf that streams: its slices may go to other workers. Nil for a small one.
  let tracker: ContentTracker?
  /// Made from the first batch of each schema; a dump of tables has many that take turns.
  private var plans: [(schema: Schema, plan: RecordPlan)] = []

  /// Schemas beyond these are planned again when they come back.
  private static let maximumPlans = 64

  init(context: DocumentContext, content: ContentID, tracker: ContentTracker?) {
    self.context = context
    self.content = content
    self.tracker = tracker
  }

  func plan(for schema: Schema) -> RecordPlan? {
    if let last = plans.last, last.schema === schema { return last.plan }
    return plans.last { $0.schema === schema }?.plan
  }

  mutating func add(_ plan: RecordPlan, for schema: Schema) {
    if plans.count == Self.maximumPlans { plans.removeFirst() }
    plans.append((schema, plan))
  }
}
