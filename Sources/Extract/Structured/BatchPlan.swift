// Warm code: once per batch.
internal import Bytes
internal import Corpus

/// The plan that a batch is read by: that of its content, unless the batch does not fit it.
///
/// A file can change half-way: another table appended, columns moved. Whether a batch fits is told
/// from the batch alone, so the answer does not depend on who reads it or when.
enum BatchPlan {
  static func fitting(_ plan: RecordPlan, to batch: RecordBatch) -> RecordPlan {
    var plan = plan
    if batch.schema !== plan.schema { plan = adapted(plan, to: batch) }
    guard plan.isStructured, batch.firstRecord > 0, hasDrifted(batch, plan) else { return plan }
    return RecordPlanner.plan(sample: batch, context: plan.context, readsNames: false)
  }

  /// A plan for a schema that is not the plan's: known fields keep their reading, others are read
  /// from the batch.
  private static func adapted(_ plan: RecordPlan, to batch: RecordBatch) -> RecordPlan {
    let fresh = RecordPlanner.plan(sample: batch, context: plan.context)
    guard plan.isStructured, fresh.isStructured else { return fresh }
    var known: [FieldID: ColumnPlan] = [:]
    for column in plan.columns { known[column.field] = column }
    let columns = fresh.columns.map { known[$0.field] ?? $0 }
    return RecordPlan(
      context: plan.context, schema: batch.schema, columns: columns,
      groups: max(plan.groups, fresh.groups))
  }

  /// Values looked at per column, and those that must have been seen to judge.
  private static let sampled = 24
  private static let needed = 8

  private static func hasDrifted(_ batch: RecordBatch, _ plan: RecordPlan) -> Bool {
    var seen = [Int](repeating: 0, count: plan.columns.count)
    var fit = seen
    let records = Int(batch.fields.last?.record ?? 0) + 1
    let step = UInt32(max(1, records / sampled))
    batch.text.withUnsafeBufferPointer { text in
      for field in batch.fields where field.record % step == 0 {
        let column = Int(field.column)
        let end = Int(field.start) + Int(field.length)
        guard column < seen.count, seen[column] < sampled, end <= text.count, field.length > 0
        else { continue }
        let value = UnsafeBufferPointer(rebasing: text[Int(field.start)..<end])
        guard let fits = fits(Trim.value(value), plan.columns[column].role) else { continue }
        seen[column] += 1
        if fits { fit[column] += 1 }
      }
    }
    return seen.indices.contains { seen[$0] >= needed && fit[$0] * 6 < seen[$0] }
  }

  /// Nil where nothing can be told: a blank, or a role that takes anything.
  private static func fits(_ value: UnsafeBufferPointer<UInt8>, _ role: ColumnRole) -> Bool? {
    let kind = ValueKind.of(value)
    if kind == .blank { return nil }
    switch role {
    case .email, .addressList: return kind == .email || kind == .addressList
    case .phone:
      return kind == .nationalPhone || kind == .internationalPhone || kind == .number
        || kind == .code
    case .givenName, .familyName, .fullName: return kind == .word || kind == .words
    case .company: return kind != .number && kind != .email && kind != .internationalPhone
    case .contact: return kind == .contact || kind == .words
    case .ignored, .unknown:
      return kind != .email && kind != .contact && kind != .internationalPhone
    default: return nil
    }
  }
}
