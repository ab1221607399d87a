public import Corpus

/// Writes the spans of one kind of a segment: for each content that has mentions of the kind, how
/// many records and tuples it has, and so which positions are its own.
///
/// The caller takes what lies in `data` whenever it likes, by `drain`; order of calls: `append` …,
/// `finish`.
public struct SpanTableWriter: ~Copyable {
  public private(set) var data = ByteBuffer()
  private var drained: UInt64 = 0
  private var index = ByteBuffer()
  private var spansInBlock = 0
  private var previous: UInt32 = 0
  private var last: UInt32?
  private var isOrdered = true
  private var count: UInt64 = 0
  /// The first position that no span has taken yet.
  public private(set) var limit: UInt64 = 0

  public init() {}

  /// Adds a span; returns its first position, or nil where the positions do not fit 62 bits.
  public mutating func append(
    content: ContentID, records: UInt64, stride: Int, shape: UInt32
  ) -> UInt64? {
    let (size, overflow) = records.multipliedReportingOverflow(by: UInt64(stride))
    guard !overflow, size < 1 << 62, limit &+ size < 1 << 62 else { return nil }
    if spansInBlock == 0 { openBlock(content) }
    data.append(zigzag: Int64(content.rawValue) - Int64(previous))
    data.append(varint: records)
    data.append(varint: UInt64(shape))
    if let last, last >= content.rawValue { isOrdered = false }
    last = content.rawValue
    previous = content.rawValue
    spansInBlock = (spansInBlock + 1) % SpanTable.spansPerBlock
    count += 1
    defer { limit += size }
    return limit
  }

  private mutating func openBlock(_ content: ContentID) {
    index.append(fixed: limit)
    index.append(fixed: drained + UInt64(data.count))
    index.append(fixed: content.rawValue)
    index.append(fixed: UInt32(0))
    previous = content.rawValue
  }

  /// Forgets `data`, which the caller has written.
  public mutating func drain() {
    drained += UInt64(data.count)
    data.removeAll()
  }

  /// What was not drained, the index of blocks, and the figures by which the table is read.
  public consuming func finish() -> ByteBuffer {
    var rest = data
    rest.append(index.bytes)
    rest.append(fixed: count)
    rest.append(fixed: limit)
    rest.append(fixed: UInt64(index.count))
    rest.append(fixed: UInt64(isOrdered ? 1 : 0))
    return rest
  }
}
