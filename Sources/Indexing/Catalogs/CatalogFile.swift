import Corpus
import Format
import Storage

/// A catalog on its way to the disk. Streams: what stays in memory is four bytes a source, row and
/// content of the part under way, and the indexes of blocks.
///
/// Order of calls: `append(source)` … `endSources`, `append(key)` … `endKeys`, `append(content)` …
/// `endContents`, `append(message)` … `endMessages`, `append(row)` … `endRows`, `finish`; each kind
/// in the order that its writer or table wants.
struct CatalogFile: ~Copyable {
  private var file: SegmentFile
  private let id: UInt64
  private var sources = SourcesWriter()
  private var rows = RowsWriter()
  private var contentOrder = OrdinalIndex()
  private var buffer = ByteBuffer(capacity: 1 << 16)
  private var rowCount: UInt64 = 0

  private static let portionInBytes = 1 << 20

  /// How much is to come, so that tables are allocated once.
  struct Expected {
    var sources = 0
    var contents = 0
    var rows = 0
  }

  init(
    id: UInt64, _ expected: Expected, _ place: SegmentPlace,
    readingFrom inputs: [MappedFile] = []
  ) throws(IndexError) {
    self.id = id
    file = try SegmentFile.create(
      id, .catalog, in: place.folder, indexID: place.indexID, failPoints: place.failPoints,
      readingFrom: inputs)
    sources.reserve(expected.sources)
    contentOrder.reserve(expected.contents)
    rows.reserve(expected.rows)
    file.begin(.sources)
  }

  mutating func append(_ source: SourceRecord) throws(IndexError) {
    sources.append(source)
    if sources.data.count >= CatalogFile.portionInBytes { try moveSources() }
  }

  private mutating func moveSources() throws(IndexError) {
    try file.write(sources.data.bytes)
    sources.drain()
  }

  mutating func endSources() throws(IndexError) {
    sources.close()
    try moveSources()
    try file.end()
    var finished = SourcesWriter()
    swap(&finished, &sources)
    let tail = finished.finish()
    try file.section(.sourceIndex, tail.index.bytes)
    try file.section(.sourceOrder, tail.order)
    file.begin(.sourceKeys)
  }

  mutating func append(_ key: SourceKey) throws(IndexError) {
    key.append(to: &buffer)
    try moveIfFull()
  }

  mutating func endKeys() throws(IndexError) {
    try endTable()
    file.begin(.contents)
  }

  mutating func append(_ content: ContentRecord) throws(IndexError) {
    content.append(to: &buffer)
    contentOrder.append(content.id.rawValue)
    try moveIfFull()
  }

  mutating func endContents() throws(IndexError) {
    try endTable()
    var order = OrdinalIndex()
    swap(&order, &contentOrder)
    try file.section(.contentOrder, order)
    file.begin(.messages)
  }

  mutating func append(_ message: MessageRecord) throws(IndexError) {
    message.append(to: &buffer)
    try moveIfFull()
  }

  mutating func endMessages() throws(IndexError) {
    try endTable()
    file.begin(.rows)
  }

  mutating func append(_ row: RowRecord) throws(IndexError) {
    rows.append(row)
    rowCount += 1
    if rows.data.count >= CatalogFile.portionInBytes { try moveRows() }
  }

  private mutating func moveRows() throws(IndexError) {
    try file.write(rows.data.bytes)
    rows.drain()
  }

  mutating func endRows() throws(IndexError) {
    rows.close()
    try moveRows()
    try file.end()
    var finished = RowsWriter()
    swap(&finished, &rows)
    let tail = finished.finish()
    try file.section(.rowIndex, tail.index.bytes)
    try file.section(.rowSources, tail.sources.bytes)
    file.begin(.contentRows)
    try file.write(tail.contents)
    try file.end()
  }

  /// Writes the names of the fields and makes the file durable; returns its entry.
  consuming func finish(
    fields: [(ordinal: Int, name: String)]
  ) throws(IndexError) -> SegmentEntry {
    var names = ByteBuffer()
    FieldBlock.append(fields, to: &names)
    try file.section(.fields, names.bytes)
    let (id, rows) = (id, rowCount)
    let length = try file.finish()
    return SegmentEntry(id: id, type: .catalog, lengthInBytes: length, count: rows)
  }

  private mutating func moveIfFull() throws(IndexError) {
    if buffer.count >= CatalogFile.portionInBytes { try move() }
  }

  private mutating func move() throws(IndexError) {
    try file.write(buffer.bytes)
    buffer.removeAll()
  }

  private mutating func endTable() throws(IndexError) {
    try move()
    try file.end()
  }
}
