import Corpus

/// Makes the sections of a catalog file. Order of calls: sources by id, rows in the order of
/// `RowRecord.isOrdered`, contents and messages by id, fields; then `finish`.
public struct CatalogWriter: ~Copyable {
  private var sources = ByteBuffer()
  private var sourceIndex = ByteBuffer()
  private var pendingSources: [SourceRecord] = []
  private var rows = ByteBuffer(capacity: 1 << 16)
  private var rowIndex = ByteBuffer()
  private var rowSources = ByteBuffer()
  private var pendingRows: [RowRecord] = []
  private var rowCount: UInt64 = 0
  private var lastSource: SourceID?
  private var contentRows: [UInt64] = []
  private var contents = ByteBuffer()
  private var messages = ByteBuffer()
  private var fields = ByteBuffer()
  private let compressor = Compressor(level: 3)
  private var raw = ByteBuffer()
  private var scratch = ByteBuffer()

  /// Rows that one file holds at most.
  public static let maximumRows = UInt64(UInt32.max)

  public init() {}

  public mutating func append(_ source: SourceRecord) {
    pendingSources.append(source)
    if pendingSources.count == SourceBlock.sourcesPerBlock { closeSources() }
  }

  private mutating func closeSources() {
    guard let first = pendingSources.first else { return }
    sourceIndex.append(fixed: UInt64(sources.count))
    sourceIndex.append(fixed: first.id.rawValue)
    raw.removeAll()
    SourceBlock.append(pendingSources[...], to: &raw)
    compressor.append(raw.bytes, to: &sources, scratch: &scratch)
    pendingSources.removeAll(keepingCapacity: true)
  }

  public mutating func append(_ row: RowRecord) {
    precondition(rowCount < CatalogWriter.maximumRows, "one catalog file cannot hold more rows")
    if row.source != lastSource {
      rowSources.append(fixed: row.source.rawValue)
      rowSources.append(fixed: UInt32(rowCount))
      lastSource = row.source
    }
    if let content = row.content { contentRows.append(UInt64(content.rawValue) << 32 | rowCount) }
    rowCount += 1
    pendingRows.append(row)
    if pendingRows.count == RowBlock.rowsPerBlock { closeRows() }
  }

  private mutating func closeRows() {
    guard !pendingRows.isEmpty else { return }
    rowIndex.append(fixed: UInt64(rows.count))
    raw.removeAll()
    RowBlock.append(pendingRows[...], to: &raw)
    compressor.append(raw.bytes, to: &rows, scratch: &scratch)
    pendingRows.removeAll(keepingCapacity: true)
  }

  public mutating func append(_ content: ContentRecord) {
    contents.append(fixed: content.id.rawValue)
    contents.append(fixed: content.hash.high)
    contents.append(fixed: content.hash.low)
  }

  public mutating func append(_ message: MessageRecord) {
    messages.append(fixed: message.id.rawValue)
    messages.append(message.fingerprint == nil ? 0 : 1)
    messages.append(message.date == nil ? 0 : 1)
    messages.append(fixed: message.fingerprint?.high ?? 0)
    messages.append(fixed: message.fingerprint?.low ?? 0)
    messages.append(fixed: message.date ?? 0)
  }

  /// The names of the fields from ordinal `first` on.
  public mutating func setFields(_ names: ArraySlice<String>) {
    guard !names.isEmpty else { return }
    raw.removeAll()
    raw.append(varint: UInt64(names.startIndex))
    raw.append(varint: UInt64(names.count))
    for name in names { raw.append(text: name) }
    compressor.append(raw.bytes, to: &fields, scratch: &scratch)
  }

  /// Gives each section to `write`, in the order of the file.
  public consuming func finish<Failure: Error>(
    _ write: (FileFormat.Section, UnsafeBufferPointer<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    closeSources()
    closeRows()
    try write(.sources, sources.bytes)
    try write(.sourceIndex, sourceIndex.bytes)
    try write(.rows, rows.bytes)
    var index = ByteBuffer()
    index.append(fixed: rowCount)
    index.append(rowIndex.bytes)
    try write(.rowIndex, index.bytes)
    try write(.rowSources, rowSources.bytes)
    contentRows.sort()
    var pairs = ByteBuffer(capacity: contentRows.count * 8)
    for pair in contentRows { pairs.append(fixed: pair) }
    try write(.contentRows, pairs.bytes)
    try write(.contents, contents.bytes)
    try write(.messages, messages.bytes)
    try write(.fields, fields.bytes)
  }
}
