public import Corpus

/// Writes the spans of one kind of a segment: for each content that has mentions of the kind, in
/// order of content, how many records and tuples it has, and so which positions are its own.
public struct SpanTableWriter: ~Copyable {
  private var index = ByteBuffer()
  private var data = ByteBuffer()
  private var spansInBlock = 0
  private var previous: UInt32 = 0
  private var count: UInt64 = 0
  /// The first position that no span has taken yet.
  public private(set) var limit: UInt64 = 0

  public init() {}

  /// Adds a span; returns its first position, or nil where the positions do not fit 63 bits.
  public mutating func append(
    content: ContentID, records: UInt64, stride: Int, shape: UInt32
  ) -> UInt64? {
    let (size, overflow) = records.multipliedReportingOverflow(by: UInt64(stride))
    guard !overflow, size < 1 << 62, limit &+ size < 1 << 62 else { return nil }
    if spansInBlock == 0 {
      index.append(fixed: limit)
      index.append(fixed: UInt64(data.count))
      index.append(fixed: content.rawValue)
      index.append(fixed: UInt32(0))
      previous = content.rawValue
    }
    data.append(varint: UInt64(content.rawValue - previous))
    data.append(varint: records)
    data.append(varint: UInt64(shape))
    previous = content.rawValue
    spansInBlock = (spansInBlock + 1) % SpanTable.spansPerBlock
    count += 1
    defer { limit += size }
    return limit
  }

  /// Count and limit, the index of blocks, the blocks.
  public consuming func finish() -> ByteBuffer {
    var output = ByteBuffer(capacity: index.count + data.count + 32)
    output.append(fixed: count)
    output.append(fixed: limit)
    output.append(fixed: UInt64(index.count))
    output.append(index.bytes)
    output.append(data.bytes)
    return output
  }
}
