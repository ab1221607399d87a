public import Corpus

/// Classifies the columns of a content by what they are called and by what they hold.
public enum RecordPlanner {
  /// The plan for a content whose first batch is `sample`. Cost: bounded, whatever the size of the
  /// sample. For mail and text the plan is trivial and made at no cost.
  public static func plan(sample: RecordBatch, context: DocumentContext) -> RecordPlan {
    RecordPlan(context: context, schema: sample.schema)
  }
}
