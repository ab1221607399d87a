/// The shapes of a segment over its mapped bytes, which must outlive it.
public struct ShapeTable: Sendable {
  // SAFETY: borrowed from a map that the owner of the table holds; never written.
  nonisolated(unsafe) private let bytes: UnsafeBufferPointer<UInt8>
  public let count: Int

  /// Nil where the bytes are too few for what they say.
  public init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var reader = ByteReader(bytes)
    let count = reader.fixed(UInt64.self)
    guard !reader.isDamaged, count <= UInt64(bytes.count / 8) else { return nil }
    self.bytes = bytes
    self.count = Int(count)
  }

  private func reader(_ shape: UInt32) -> ByteReader {
    guard shape < count else { return ByteReader(bytes, at: -1) }
    var offset = ByteReader(bytes, at: 8 + 8 * Int(shape))
    let start = offset.fixed(UInt64.self)
    guard start < UInt64(bytes.count) else { return ByteReader(bytes, at: -1) }
    return ByteReader(bytes, at: 8 + 8 * count + Int(start))
  }

  /// How many tuples a shape has; 0 where it is damaged.
  public func stride(_ shape: UInt32) -> Int {
    var reader = reader(shape)
    let stride = reader.count(upTo: bytes.count)
    return reader.isDamaged ? 0 : stride
  }

  /// The tuples of a shape; none where it is damaged.
  public func tuples(_ shape: UInt32) -> [MentionTuple] {
    var reader = reader(shape)
    let stride = reader.count(upTo: bytes.count)
    var tuples: [MentionTuple] = []
    for _ in 0..<stride where !reader.isDamaged {
      let field = reader.varint()
      let rule = reader.byte()
      tuples.append(MentionTuple(rawValue: field << 16 | UInt64(rule) << 8 | UInt64(reader.byte())))
    }
    return reader.isDamaged ? [] : tuples
  }
}
