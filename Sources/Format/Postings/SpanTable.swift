// Hot code: every posting that is read asks where its position lies.
public import Corpus

/// The spans of one kind of a segment over its mapped bytes, which must outlive it.
///
/// A content with R records (up to the last that has a mention) and T tuples owns R × T positions
/// from its base on; the mention of tuple t in record r has position base + r × T + t. So a mention
/// is one number, and a sorted list of them is nearly as short as can be.
public struct SpanTable: Sendable {
  public static let spansPerBlock = 64
  private static let entryInBytes = 24

  /// The positions of one content.
  public struct Span: Sendable {
    public var content: ContentID
    public var base: UInt64
    public var records: UInt64
    public var shape: UInt32
    public var stride: Int

    public var end: UInt64 { base + records * UInt64(stride) }
  }

  // SAFETY: borrowed from a map that the owner of the table holds; never written.
  nonisolated(unsafe) private let index: UnsafeBufferPointer<UInt8>
  nonisolated(unsafe) private let data: UnsafeBufferPointer<UInt8>
  public let shapes: ShapeTable
  public let count: Int
  /// All positions are below.
  public let limit: UInt64
  /// Whether each content has one span, and they are in its order. In a segment that was merged of
  /// others, a content that several of them have comes back.
  public let isOrdered: Bool

  private static let tailInBytes = 32

  /// Nil where the bytes are too few for what they say.
  public init?(_ bytes: UnsafeBufferPointer<UInt8>, shapes: ShapeTable) {
    var reader = ByteReader(bytes, at: bytes.count - SpanTable.tailInBytes)
    let count = reader.fixed(UInt64.self)
    limit = reader.fixed(UInt64.self)
    let indexLength = reader.fixed(UInt64.self)
    isOrdered = reader.fixed(UInt64.self) == 1
    guard !reader.isDamaged, count <= UInt64(bytes.count),
      indexLength <= UInt64(bytes.count - SpanTable.tailInBytes)
    else { return nil }
    let indexEnd = bytes.count - SpanTable.tailInBytes
    let dataEnd = indexEnd - Int(indexLength)
    index = UnsafeBufferPointer(rebasing: bytes[dataEnd..<indexEnd])
    data = UnsafeBufferPointer(rebasing: bytes[..<dataEnd])
    self.count = Int(count)
    self.shapes = shapes
    let blocks = (self.count + SpanTable.spansPerBlock - 1) / SpanTable.spansPerBlock
    guard index.count == blocks * SpanTable.entryInBytes else { return nil }
  }

  public var blocks: Int { index.count / SpanTable.entryInBytes }

  private func base(ofBlock block: Int) -> UInt64 {
    // SAFETY: `init` checked that the index holds an entry for each block.
    UInt64(
      littleEndian: UnsafeRawBufferPointer(index).loadUnaligned(
        fromByteOffset: block * SpanTable.entryInBytes, as: UInt64.self))
  }

  /// The block that holds a position: the last whose base is not greater.
  public func block(of position: UInt64) -> Int {
    var low = 0
    var high = blocks
    while high - low > 1 {
      let middle = (low + high) / 2
      if base(ofBlock: middle) <= position { low = middle } else { high = middle }
    }
    return low
  }

  /// The spans of a block; fewer or none where it is damaged.
  public func spans(ofBlock block: Int) -> [Span] {
    var spans: [Span] = []
    spans.reserveCapacity(SpanTable.spansPerBlock)
    appendSpans(ofBlock: block, to: &spans)
    return spans
  }

  /// The span that holds a position; nil where none does, or the table is damaged.
  public func span(of position: UInt64) -> Span? {
    guard position < limit else { return nil }
    var walk = walk(ofBlock: block(of: position))
    while let span = walk?.next() {
      if position < span.end { return span.base <= position ? span : nil }
    }
    return nil
  }

  /// Appends the spans of a block; fewer or none where it is damaged.
  public func appendSpans(ofBlock block: Int, to spans: inout [Span]) {
    var walk = walk(ofBlock: block)
    while let span = walk?.next() { spans.append(span) }
  }

  /// Nil where there is no such block.
  private func walk(ofBlock block: Int) -> SpanWalk? {
    guard block < blocks else { return nil }
    var entry = ByteReader(index, at: block * SpanTable.entryInBytes)
    let base = entry.fixed(UInt64.self)
    let offset = entry.fixed(UInt64.self)
    let content = Int64(entry.fixed(UInt32.self))
    guard offset <= UInt64(data.count) else { return nil }
    return SpanWalk(
      ByteReader(data, at: Int(offset)), base: base, content: content,
      left: min(SpanTable.spansPerBlock, count - block * SpanTable.spansPerBlock), limit: limit,
      shapes)
  }

  /// All spans in order; fewer where the table is damaged.
  public func all() -> [Span] {
    var spans: [Span] = []
    spans.reserveCapacity(count)
    for block in 0..<blocks { appendSpans(ofBlock: block, to: &spans) }
    return spans
  }
}
