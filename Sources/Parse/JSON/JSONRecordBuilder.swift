// Hot code: called for each member and each run of text; appends straight to the batch.
internal import Bytes
internal import Corpus

/// Makes records of what a `JSONTokenizer` reports.
///
/// Where records stand is told by `JSONShape`; what stands outside of them makes records of its own.
/// Each string and number is a field, named by the keys above it within its record.
struct JSONRecordBuilder: JSONVisitor {
  private struct Frame {
    let path: Int32
    let isArray: Bool
    /// This container is a record.
    let isRecord: Bool
    /// Values so far, of an array.
    var count = 0
    /// Its values are rows.
    var holdsRows = false
  }

  private let shape: JSONShape
  private var paths: JSONPaths
  private var batch: BatchBuilder
  private var frames: [Frame] = []
  private var isInRecord = false
  /// The path of the value behind the key that was read last.
  private var member = JSONPaths.root
  private var key: [UInt8] = []
  private var isKey = false

  /// Records so far.
  var record: UInt64 { batch.record }

  // Rows: arrays of values, in an array.
  /// Tables of a text beyond these share their columns.
  private static let maximumTables = 16
  /// The number of the table under way.
  private var table = -1
  /// The cells of the first one's longest row so far.
  private var width = 0
  /// Whether the first row of the first table names its columns is settled.
  private var isHeaderKnown = false

  /// The string under way is a field of the batch.
  private var isField = false

  init(_ shape: JSONShape, limits: Limits, fieldNames: FieldNames) {
    self.shape = shape
    batch = BatchBuilder(batchInBytes: limits.batchInBytes)
    paths = JSONPaths(fieldNames)
  }

  // MARK: Containers

  mutating func beginObject() { begin(isArray: false, isRecord: beginsRecord()) }
  mutating func endObject() { end() }

  mutating func beginArray() {
    // Rows: arrays in an array, outside of any record.
    begin(isArray: true, isRecord: !isInRecord && frames.last?.isArray == true)
  }

  mutating func endArray() { end() }

  /// Whether the object that begins is a record: the outermost of several.
  private func beginsRecord() -> Bool {
    if isInRecord { return false }
    guard let parent = frames.last else { return shape.isTopRecord }
    return parent.isArray || shape.mapDepths.contains(frames.count - 1)
  }

  private mutating func begin(isArray: Bool, isRecord: Bool) {
    var path = nextPath()
    if isRecord {
      endRecord()
      if isArray, frames.last?.count == 1 { table = min(table + 1, Self.maximumTables) }
      if isArray, !frames.isEmpty { frames[frames.count - 1].holdsRows = true }
      isInRecord = true
      path = isArray ? JSONPaths.root : paths.record(at: frames.last?.path ?? JSONPaths.root)
    }
    frames.append(Frame(path: path, isArray: isArray, isRecord: isRecord))
  }

  private mutating func end() {
    guard let frame = frames.popLast() else { return }
    if frame.isRecord {
      endRecord()
      isInRecord = false
    } else if frame.holdsRows, table == 0 {
      nameCells()
      endRecord()
    } else if frames.isEmpty || batch.isFull {
      endRecord()
    }
  }

  /// The path of the value that comes now.
  private mutating func nextPath() -> Int32 {
    guard let frame = frames.last else { return JSONPaths.root }
    guard frame.isArray else { return member }
    frames[frames.count - 1].count += 1
    guard frame.isRecord else { return frame.path }
    width = max(width, table == 0 ? frame.count + 1 : 0)
    return paths.cell(frame.count + 1, of: table)
  }

  // MARK: Values

  mutating func beginKey() {
    isKey = true
    key.removeAll(keepingCapacity: true)
  }

  mutating func endKey() {
    isKey = false
    let parent = frames.last?.path ?? JSONPaths.root
    member = key.withUnsafeBufferPointer { paths.child(of: parent, $0) }
  }

  mutating func beginString() {
    beginField(nextPath())
    isField = true
  }

  mutating func run(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isKey {
      key.append(
        contentsOf: bytes.prefix(
          JSONPaths.maximumKeyInBytes - min(key.count, JSONPaths.maximumKeyInBytes)))
    } else if isField {
      extend(bytes)
    }
  }

  mutating func endString() {
    isField = false
    endField()
  }

  /// Numbers may be phone numbers; `true`, `null` and other words are nobody.
  mutating func literal(_ bytes: UnsafeBufferPointer<UInt8>) {
    let path = nextPath()
    guard let first = bytes.first, first &- 0x30 < 10 || first == UInt8(ascii: "+") else { return }
    beginField(path)
    extend(bytes)
    endField()
  }

  /// Text that is no JSON, between what is.
  mutating func broken(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.contains(where: { $0 > 0x20 }) else { return }
    let name: StaticString = "#broken"
    let key = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    beginField(paths.child(of: JSONPaths.root, key))
    extend(bytes)
    endField()
    endRecord()
  }

  // MARK: Batches

  /// Gives up what is open, after text that cannot be read.
  mutating func abandon() {
    if isField { endString() }
    isKey = false
    frames.removeAll(keepingCapacity: true)
    endRecord()
    isInRecord = false
  }

  /// Hands over what is there, at the end of the text.
  mutating func finish() {
    abandon()
    emit()
  }

  /// The batches that are complete, which are given away.
  mutating func take() -> [RecordBatch] { batch.take() }

  private mutating func emit() { batch.emit(paths.columns) }

  private mutating func endRecord() {
    if batch.record >= UInt64(TableHeader.sampledRows) || batch.isDue { nameCells() }
    batch.endRecord(paths.columns)
  }

  /// Names the columns of the first table as its first row says, if it names them.
  private mutating func nameCells() {
    // Rows may hold nothing at all: `[[], []]`.
    guard !isHeaderKnown, width > 0 else { return }
    isHeaderKnown = true
    let cells = (1...min(64, width)).map { paths.cell($0, of: 0) }
    let columns = cells.map { paths.column(of: $0) }
    guard let names = batch.takeHeader(of: columns) else { return }
    for (cell, name) in zip(cells, names) where !name.isEmpty { paths.rename(cell, name) }
  }

  private mutating func beginField(_ path: Int32) { batch.beginField(paths.column(of: path)) }

  /// In parts, as a run may be a whole file.
  private mutating func extend(_ bytes: UnsafeBufferPointer<UInt8>) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = rest.prefix(1 << 16)
      rest = rest.dropFirst(part.count)
      batch.append(UnsafeBufferPointer(rebasing: part))
      if batch.isOverfull { batch.cut(paths.columns) }
    }
  }

  private mutating func endField() { batch.dropEmptyField() }
}
