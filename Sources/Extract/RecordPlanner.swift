internal import Bytes
public import Corpus

/// Classifies the columns of a content by what they are called and by what they hold.
public enum RecordPlanner {
  /// The plan for a content whose first batch is `sample`. Cost: bounded, whatever the size of the
  /// sample. For mail and text the plan is made from the names alone.
  public static func plan(sample: RecordBatch, context: DocumentContext) -> RecordPlan {
    plan(sample: sample, context: context, readsNames: sample.schema.namesAreMeaningful)
  }

  /// As above; without `readsNames` the values alone decide, as for a file without headers.
  static func plan(
    sample: RecordBatch, context: DocumentContext, readsNames: Bool
  ) -> RecordPlan {
    let schema = sample.schema
    var columns: [ColumnPlan] = []
    columns.reserveCapacity(schema.columns.count)
    for column in schema.columns {
      // Of the strings in binary data and of what a page does not show only what proves itself is
      // believed.
      let isStrings =
        column.carrier == .text && (column.name == "strings" || column.name == "markup")
      columns.append(
        ColumnPlan(
          role: isStrings ? .addressOnly : .text, field: column.field, carrier: column.carrier))
    }
    var groups = 1
    if schema.columns.contains(where: { $0.carrier.isStructured }) {
      var decision = ColumnDecision(sample: sample, readsNames: readsNames)
      groups = decision.decide(&columns)
    }
    for index in columns.indices where columns[index].carrier == .mailHeader {
      columns[index].role = MailHeaderName.role(schema.columns[index].name)
      columns[index].rule = .mailHeader
    }
    for index in columns.indices where columns[index].carrier == .card {
      columns[index].role = CardFieldName.role(schema.columns[index].name)
      columns[index].isNamed = true
      columns[index].rule = .cardField
    }
    return RecordPlan(context: context, schema: schema, columns: columns, groups: groups)
  }
}
