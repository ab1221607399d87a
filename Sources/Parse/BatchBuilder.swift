// Hot code: appends to flat arrays, for each field and each run of text.
internal import Corpus

/// Makes batches out of fields that come one by one, of records that do not come in slices: XML and
/// JSON. Its owner says where records end, and what the columns are.
struct BatchBuilder {
  /// A record whose text grows beyond this goes on as the next one.
  static let maximumRecordInBytes = 4 << 20
  /// How much more the text of one field may be before it is cut.
  private static let slackInBytes = 1 << 16

  private let batchInBytes: Int
  private var text: [UInt8] = []
  private var fields: [RecordBatch.Field] = []
  private var schema = Schema(columns: [])
  private var finished: [RecordBatch] = []
  private var firstRecord: UInt64 = 0
  private var isCut = false
  /// The record under way has fields.
  private(set) var hasFields = false

  /// Records that ended so far.
  private(set) var record: UInt64 = 0

  init(batchInBytes: Int) { self.batchInBytes = max(1, batchInBytes) }

  // MARK: Fields

  /// Fields of the batch so far.
  var fieldCount: Int { fields.count }

  /// The text is that of more than a record may have.
  var isFull: Bool { text.count >= Self.maximumRecordInBytes }

  /// There is enough for a batch.
  var isDue: Bool { text.count >= batchInBytes }

  /// The field under way has grown beyond that, too.
  var isOverfull: Bool { text.count >= Self.maximumRecordInBytes + Self.slackInBytes }

  /// Begins a field, to be filled by `append`.
  mutating func beginField(_ column: UInt32) {
    hasFields = true
    // Fields never touch: nothing is read across their borders.
    text.append(0x0A)
    fields.append(
      RecordBatch.Field(
        record: UInt32(truncatingIfNeeded: record - firstRecord), column: column,
        start: UInt32(truncatingIfNeeded: text.count), length: 0))
  }

  /// Adds to the field that was begun last.
  mutating func append(_ run: UnsafeBufferPointer<UInt8>) {
    text.append(contentsOf: run)
    fields[fields.count - 1].length += UInt32(truncatingIfNeeded: run.count)
  }

  mutating func append(_ byte: UInt8) {
    text.append(byte)
    fields[fields.count - 1].length += 1
  }

  /// The text of the last field.
  var lastField: ArraySlice<UInt8> {
    guard let field = fields.last else { return [] }
    return text[Int(field.start)..<Int(field.start) + Int(field.length)]
  }

  /// Takes out of the batch the row whose values of `columns` name these columns, if one of the first
  /// rows does, and returns the names; nil where none does.
  mutating func takeHeader(of columns: [UInt32]) -> [String]? {
    let rows = rows(TableHeader.sampledRows, of: columns)
    // What stands before the rows is a record, too.
    guard let first = rows.firstIndex(where: { row in row.contains { !$0.isEmpty } }),
      rows.count >= first + 2,
      let found = TableHeader.find(Array(rows[first...]), width: columns.count)
    else { return nil }
    let names = rows[first + found].map { String(decoding: $0, as: UTF8.self) }
    removeRecord(UInt32(first + found), of: columns)
    return names
  }

  /// The values of `columns` in the first `count` records of the batch; empty where there is none.
  private func rows(_ count: Int, of columns: [UInt32]) -> [[ArraySlice<UInt8>]] {
    var rows: [[ArraySlice<UInt8>]] = []
    for field in fields where Int(field.record) < count {
      guard let place = columns.firstIndex(of: field.column) else { continue }
      while rows.count <= Int(field.record) {
        rows.append(Array(repeating: [], count: columns.count))
      }
      rows[Int(field.record)][place] =
        text[Int(field.start)..<Int(field.start) + Int(field.length)]
    }
    return rows
  }

  /// Takes the values of `columns` out of a record of the batch: they were names of columns.
  private mutating func removeRecord(_ record: UInt32, of columns: [UInt32]) {
    fields.removeAll { $0.record == record && columns.contains($0.column) }
  }

  /// Says of the last field that it is another column's.
  mutating func renameField(_ column: UInt32) { fields[fields.count - 1].column = column }

  /// Takes the last field back if nothing was added to it, unless it is the rest of one that was cut.
  mutating func dropEmptyField() {
    if fields.last?.length == 0, !isCut { fields.removeLast() }
  }

  // MARK: Records

  /// Ends the record under way, and the batch when it is large enough. `columns` are those of all
  /// fields so far, here and below.
  mutating func endRecord(_ columns: [Schema.Column]) {
    closeRecord()
    if isDue { emit(columns) }
  }

  private mutating func closeRecord() {
    guard hasFields else { return }
    record += 1
    hasFields = false
  }

  /// Cuts the field under way, too long for one batch: the next batch goes on with it.
  mutating func cut(_ columns: [Schema.Column]) {
    guard let last = fields.last else { return }
    closeRecord()
    emit(columns, isCutAtEnd: true)
    isCut = true
    beginField(last.column)
  }

  /// Hands over what is there as a batch.
  mutating func emit(_ columns: [Schema.Column], isCutAtEnd: Bool = false) {
    guard !fields.isEmpty else { return }
    if schema.columns.count != columns.count { schema = Schema(columns: columns) }
    finished.append(
      RecordBatch(
        text: text, fields: fields, schema: schema, firstRecord: firstRecord,
        isCutAtStart: isCut, isCutAtEnd: isCutAtEnd))
    isCut = false
    text = []
    fields = []
    text.reserveCapacity(batchInBytes + batchInBytes / 8)
    firstRecord = record
  }

  /// The batches that are complete, which are given away.
  mutating func take() -> [RecordBatch] {
    guard !finished.isEmpty else { return [] }
    defer { finished.removeAll() }
    return finished
  }
}
