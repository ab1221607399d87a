import Corpus
import Extract
import Parse
// Hot code: every byte of every leaf passes here once per batch.
import Pipeline

extension Lane: SliceSink {
  /// A piece of the leaf under way: for another worker if it is a large leaf and there is room.
  func slice(_ slice: Slice) {
    guard let current = leaf else { return }
    if case .table(let table) = slice { return self.table(table, current) }
    if let tracker = current.tracker, let plan = current.plan(for: slice.schema) {
      tracker.pieces.hold()
      let queued = QueuedSlice(slice: slice, plan: plan, content: tracker)
      if run.channel.offer(.slice(queued), sizeInBytes: slice.sizeInBytes) { return }
      extract(queued)
    } else {
      extract(sliceParser.parse(slice), content: current.content)
    }
    flushIfDue()
  }

  /// A table of a page: its records where they hold people, else its text.
  private func table(_ table: HTMLTableSlice, _ current: LeafInProgress) {
    let plan = self.plan(table.records, current)
    if plan.holdsPeople { return slice(.records(table.records)) }
    for text in table.texts { slice(text) }
  }

  /// A piece that a lane cut off. In a cancelled run it stays undone, and its content with it.
  func extract(_ queued: QueuedSlice) {
    guard !isCancelled else { return }
    let (batch, inner) = fieldContents.split(sliceParser.parse(queued.slice))
    let content = queued.content.id
    extractor.extract(batch, plan: queued.plan, content: content, into: &mentions)
    extract(inner, queued.plan.context, content)
    completions.append(.content(queued.content))
  }

  /// A batch of the leaf under way; the first one, and each with a new schema, makes the plan.
  private func extract(_ batch: RecordBatch, content: ContentID) {
    guard !batch.isEmpty, let current = leaf else { return }
    let (batch, inner) = fieldContents.split(batch)
    if !batch.isEmpty {
      let plan = self.plan(batch, current)
      extractor.extract(batch, plan: plan, content: content, into: &mentions)
    }
    extract(inner, current.context, content)
  }

  /// Messages and objects that stood in fields.
  private func extract(
    _ inner: [RecordBatch], _ context: DocumentContext, _ content: ContentID
  ) {
    for batch in inner {
      extractor.extract(batch, plan: plan(batch, context), content: content, into: &mentions)
    }
  }

  private func plan(_ batch: RecordBatch, _ current: LeafInProgress) -> RecordPlan {
    if let known = current.plan(for: batch.schema) { return known }
    var current = current
    let plan = self.plan(batch, current.context)
    current.add(plan, for: batch.schema)
    leaf = current
    return plan
  }

  /// The plan of an earlier content, where it holds for this one too: nearly all messages share one,
  /// and so do texts, which stand between them.
  private func plan(_ batch: RecordBatch, _ context: DocumentContext) -> RecordPlan {
    if let known = plans.first(where: { $0.holds(for: batch.schema) }) { return known }
    let plan = RecordPlanner.plan(sample: batch, context: context)
    guard plan.holds(for: batch.schema) else { return plan }
    if plans.count == Lane.maximumPlans { plans.removeFirst() }
    plans.append(plan)
    return plan
  }
}
