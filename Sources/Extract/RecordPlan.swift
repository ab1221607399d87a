public import Corpus

/// How the records of one content are read: what each column, element or header holds.
///
/// Made once by `RecordPlanner` from a sample, immutable, shared by all batches of the content, so
/// that every batch is read alike whichever worker has it.
public final class RecordPlan: Sendable {
  public let context: DocumentContext
  let schema: Schema
  /// One for each column of `schema`.
  let columns: [ColumnPlan]
  /// The distinct groups of `columns`, at most `RowState.maximumGroups`.
  let groups: Int
  /// Some column is read by what its values are; mail and text are not.
  let isStructured: Bool

  /// True when the plan holds for every content of `schema`: mail and text are planned from the
  /// names of their columns alone.
  public func holds(for schema: Schema) -> Bool {
    !isStructured && self.schema === schema
  }

  /// Some column names people or companies.
  public var holdsPeople: Bool {
    let roles = Set(columns.map(\.role))
    return !roles.isDisjoint(with: [.fullName, .company, .entity, .addressList])
      || roles.isSuperset(of: [.givenName, .familyName])
  }

  init(context: DocumentContext, schema: Schema, columns: [ColumnPlan], groups: Int) {
    self.context = context
    self.schema = schema
    self.columns = columns
    self.groups = groups
    isStructured = schema.columns.contains { $0.carrier.isStructured }
  }
}
