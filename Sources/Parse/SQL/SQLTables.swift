internal import Corpus

/// The tables of a dump: what their columns are called, and their rows that wait.
///
/// Rows of tables that take turns wait side by side, so that each batch is of one table and worth
/// its cost. Bounded: all are handed over when they are large together, or many.
struct SQLTables {
  private static let maximumTables = 1024
  private static let maximumColumns = 4096

  private let fieldNames: FieldNames
  private let batchInBytes: Int
  /// The columns that `CREATE TABLE` named, by table.
  private var created: [String: [String]] = [:]
  private var known: [Key: Int] = [:]
  private var tables: [SQLTable] = []
  private var waitingInBytes = 0

  private struct Key: Hashable {
    var table: String
    var columns: [String]
    var width: Int
  }

  init(_ fieldNames: FieldNames, batchInBytes: Int) {
    self.fieldNames = fieldNames
    self.batchInBytes = max(1, batchInBytes)
  }

  /// Remembers the columns of a table.
  mutating func create(_ table: String, _ columns: [String]) {
    if created.count >= Self.maximumTables { created.removeAll() }
    created[table] = columns
  }

  /// Whether the statement, or the one that created its table, names the columns.
  func areNamed(_ statement: SQLStatement) -> Bool {
    !statement.columns.isEmpty || created[statement.table] != nil
  }

  /// The table that a statement's rows go to, by its place until the next `flush`; `width` is that
  /// of its first row, which counts where no statement named the columns.
  mutating func open(
    _ statement: SQLStatement, width: Int, into slices: inout [Slice]
  ) -> Int {
    let names = statement.columns.isEmpty ? created[statement.table] ?? [] : statement.columns
    let key = Key(table: statement.table, columns: names, width: names.isEmpty ? width : 0)
    if let known = known[key] { return known }
    if tables.count >= Self.maximumTables {
      flush(into: &slices)
      tables.removeAll()
      known.removeAll()
    }
    known[key] = tables.count
    tables.append(SQLTable(schema: schema(key)))
    return tables.count - 1
  }

  /// One column more than there are names takes what stands beyond.
  private func schema(_ key: Key) -> Schema {
    let count = min(key.columns.isEmpty ? key.width : key.columns.count, Self.maximumColumns) + 1
    let columns = (0..<count).map { index in
      let own = index < key.columns.count ? key.columns[index] : "column \(index + 1)"
      let name = "\(key.table)/\(own)"
      return Schema.Column(name: name, field: fieldNames.intern(name), carrier: .csv)
    }
    return Schema(columns: columns, namesAreMeaningful: !key.columns.isEmpty)
  }

  /// Reads a row with `body`, which says whether it is one.
  mutating func row(
    of table: Int, _ record: UInt64, _ body: (inout SQLTable) -> Bool
  ) -> Bool {
    let before = tables[table].sizeInBytes
    tables[table].beginRow(record)
    let isRow = body(&tables[table])
    if !isRow { tables[table].dropRow() }
    waitingInBytes += tables[table].sizeInBytes - before
    return isRow
  }

  /// Hands all rows over when they are enough for a batch.
  mutating func flushIfDue(into slices: inout [Slice]) {
    if waitingInBytes >= batchInBytes { flush(into: &slices) }
  }

  mutating func flush(into slices: inout [Slice]) {
    // In the order of the content, as far as tables have one.
    let waiting = tables.indices.filter { tables[$0].first != nil }
      .sorted { (tables[$0].first ?? 0) < (tables[$1].first ?? 0) }
    for index in waiting {
      if let batch = tables[index].take() { slices.append(.records(batch)) }
    }
    waitingInBytes = 0
  }
}
