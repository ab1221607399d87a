import Corpus

/// Writes the shapes of a segment: the distinct sorted lists of tuples that contents have.
public struct ShapeTableWriter: ~Copyable {
  private var known: [[MentionTuple]: UInt32] = [:]
  private var offsets = ByteBuffer()
  private var data = ByteBuffer()

  public init() {}

  /// The ordinal of a list of tuples, which is sorted and not empty.
  public mutating func shape(_ tuples: [MentionTuple]) -> UInt32 {
    if let shape = known[tuples] { return shape }
    let shape = UInt32(known.count)
    known[tuples] = shape
    offsets.append(fixed: UInt64(data.count))
    data.append(varint: UInt64(tuples.count))
    for tuple in tuples {
      data.append(varint: UInt64(tuple.field.rawValue))
      data.append(UInt8(truncatingIfNeeded: tuple.rawValue >> 8))
      data.append(UInt8(truncatingIfNeeded: tuple.rawValue))
    }
    return shape
  }

  /// The number of shapes, where each starts, the shapes.
  public consuming func finish() -> ByteBuffer {
    var output = ByteBuffer(capacity: offsets.count + data.count + 16)
    output.append(fixed: UInt64(known.count))
    output.append(offsets.bytes)
    output.append(data.bytes)
    return output
  }
}
