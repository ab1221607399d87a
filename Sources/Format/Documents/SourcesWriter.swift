import Corpus

/// Writes the sources of a catalog in the order of `SourceRecord.isOrdered`. The caller takes what
/// lies in `data` whenever it likes, by `drain`; order of calls: `append` …, `finish`.
public struct SourcesWriter: ~Copyable {
  public private(set) var data = ByteBuffer()
  private var drained: UInt64 = 0
  private var index = ByteBuffer()
  private var order = OrdinalIndex()
  private var pending: [SourceRecord] = []
  private let compressor = Compressor(level: 3)
  private var raw = ByteBuffer()
  private var scratch = ByteBuffer()

  public init() {}

  public mutating func reserve(_ count: Int) { order.reserve(count) }

  public mutating func append(_ source: SourceRecord) {
    order.append(source.id.rawValue)
    pending.append(source)
    if pending.count == SourceBlock.sourcesPerBlock { closeBlock() }
  }

  private mutating func closeBlock() {
    guard !pending.isEmpty else { return }
    index.append(fixed: drained + UInt64(data.count))
    raw.removeAll()
    SourceBlock.append(pending[...], to: &raw)
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

  /// The index of blocks, and where each source is.
  public consuming func finish() -> SourcesTail { SourcesTail(index: index, order: order) }
}

/// What `SourcesWriter` leaves beside its data.
public struct SourcesTail: ~Copyable {
  public let index: ByteBuffer
  public let order: OrdinalIndex
}
