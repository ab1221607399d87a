/// The shapes of a segment over its mapped bytes, which must outlive it.
public struct ShapeTable: Sendable {
  // SAFETY: borrowed from a map that the owner of the table holds; never written.
  nonisolated(unsafe) private let bytes: UnsafeBufferPointer<UInt8>
  public let count: Int
  /// How many tuples the first shapes have, for spans that are read one by one.
  private let strides: [UInt32]

  private static let keptStrides = 1024

  /// Nil where the bytes are too few for what they say.
  public init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var reader = ByteReader(bytes)
    let count = reader.fixed(UInt64.self)
    guard !reader.isDamaged, count <= UInt64(bytes.count / 8), count <= UInt64(UInt32.max) else {
      return nil
    }
    self.bytes = bytes
    self.count = Int(count)
    strides = (0..<min(UInt32(ShapeTable.keptStrides), UInt32(count))).map {
      UInt32(clamping: ShapeTable.stride($0, bytes, Int(count)))
    }
  }

  private static func reader(
    _ shape: UInt32, _ bytes: UnsafeBufferPointer<UInt8>, _ count: Int
  ) -> ByteReader {
    guard shape < count else { return ByteReader(bytes, at: -1) }
    var offset = ByteReader(bytes, at: 8 + 8 * Int(shape))
    let start = offset.fixed(UInt64.self)
    guard start < UInt64(bytes.count) else { return ByteReader(bytes, at: -1) }
    return ByteReader(bytes, at: 8 + 8 * count + Int(start))
  }

  private static func stride(
    _ shape: UInt32, _ bytes: UnsafeBufferPointer<UInt8>, _ count: Int
  ) -> Int {
    var reader = reader(shape, bytes, count)
    let stride = reader.count(upTo: bytes.count)
    return reader.isDamaged ? 0 : stride
  }

  /// How many tuples a shape has; 0 where it is damaged.
  public func stride(_ shape: UInt32) -> Int {
    Int(shape) < strides.count
      ? Int(strides[Int(shape)]) : ShapeTable.stride(shape, bytes, count)
  }

  /// The tuples of a shape; none where it is damaged.
  public func tuples(_ shape: UInt32) -> [MentionTuple] {
    var reader = ShapeTable.reader(shape, bytes, count)
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
