import Corpus

/// Writes the rows of a catalog in the order of `RowRecord.isOrdered`. The caller takes what lies
/// in `data` whenever it likes, by `drain`; order of calls: `append` …, `close`, `finish`.
public struct RowsWriter: ~Copyable {
  public private(set) var data = ByteBuffer(capacity: 1 << 16)
  private var drained: UInt64 = 0
  private var index = ByteBuffer()
  private var sources = ByteBuffer()
  private var contents = OrdinalIndex()
  private var pending: [RowRecord] = []
  public private(set) var count: UInt64 = 0
  private var lastSource: SourceID?
  private let compressor = Compressor(level: 3)
  private var raw = ByteBuffer()
  private var scratch = ByteBuffer()

  /// Rows that one file holds at most.
  public static let maximumRows = UInt64(UInt32.max)

  public init() {}

  public mutating func reserve(_ count: Int) { contents.reserve(count) }

  public mutating func append(_ row: RowRecord) {
    precondition(count < RowsWriter.maximumRows, "one catalog file cannot hold more rows")
    if row.source != lastSource {
      sources.append(fixed: row.source.rawValue)
      sources.append(fixed: UInt32(count))
      lastSource = row.source
    }
    contents.append(row.content?.rawValue ?? OrdinalIndex.none)
    count += 1
    pending.append(row)
    if pending.count == RowBlock.rowsPerBlock { closeBlock() }
  }

  private mutating func closeBlock() {
    guard !pending.isEmpty else { return }
    index.append(fixed: drained + UInt64(data.count))
    raw.removeAll()
    RowBlock.append(pending[...], to: &raw)
    compressor.append(raw.bytes, to: &data, scratch: &scratch)
    pending.removeAll(keepingCapacity: true)
  }

  /// Forgets `data`, which the caller has written.
  public mutating func drain() {
    drained += UInt64(data.count)
    data.removeAll()
  }

  /// Closes the last block, into `data`.
  public mutating func close() { closeBlock() }

  public consuming func finish() -> RowsTail {
    var head = ByteBuffer(capacity: index.count + 8)
    head.append(fixed: count)
    head.append(index.bytes)
    return RowsTail(index: head, sources: sources, contents: contents)
  }
}

/// What `RowsWriter` leaves beside its data.
public struct RowsTail: ~Copyable {
  /// The number of rows, then where each block starts.
  public let index: ByteBuffer
  /// Runs of rows of one source: the source and the first row.
  public let sources: ByteBuffer
  public let contents: OrdinalIndex
}
