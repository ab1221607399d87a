internal import Corpus

/// How the records of one content are read: what each column, element or header holds.
///
/// Made once by `RecordPlanner` from a sample, immutable, shared by all batches of the content, so
/// that every batch is read alike whichever worker has it.
public final class RecordPlan: Sendable {
  let context: DocumentContext
  let schema: Schema

  init(context: DocumentContext, schema: Schema) {
    self.context = context
    self.schema = schema
  }
}
