import Corpus

/// Reads the rows of a block one after the other; each is told by what differs from the one before.
struct RowCursor {
  private var reader: ByteReader
  /// How many rows the block says it has.
  let count: Int

  private var marks = RowBlock.Marks(rawValue: 0)
  private var source: Int64 = 0
  private var path: [UInt8] = []
  private var media = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  private var reason = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  private var size: UInt64 = 0
  private var content: Int64 = 0
  private var time: Int64 = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    reader = ByteReader(bytes)
    count = reader.count(upTo: RowBlock.rowsPerBlock)
  }

  /// Goes to the next row; false where the block is damaged. Must be called `count` times at most.
  mutating func advance() -> Bool {
    marks = RowBlock.Marks(rawValue: reader.byte())
    source &+= reader.zigzag()
    let shared = reader.count(upTo: path.count)
    path.removeLast(path.count - shared)
    path.append(contentsOf: reader.take(reader.count(upTo: reader.bytes.count)))
    size = reader.varint()
    if marks.contains(.hasMedia) { media = text() }
    if marks.contains(.hasContent) { content &+= reader.zigzag() }
    if marks.contains(.hasTime) { time &+= reader.zigzag() }
    reason =
      marks.contains(.hasReason) ? text() : UnsafeBufferPointer(start: nil, count: 0)
    return !reader.isDamaged
  }

  private mutating func text() -> UnsafeBufferPointer<UInt8> {
    reader.take(reader.count(upTo: reader.bytes.count))
  }

  /// The current row, or nil where it says what no row can.
  func record() -> RowRecord? {
    guard let source = UInt32(exactly: source), let content = UInt32(exactly: content),
      let (outcome, contentOutcome) = RowBlock.outcomes(
        marks.rawValue & RowBlock.Marks.outcome)
    else { return nil }
    return RowRecord(
      source: SourceID(rawValue: source), path: String(decoding: path, as: UTF8.self),
      outcome: outcome, reason: String(decoding: reason, as: UTF8.self), sizeInBytes: size,
      media: String(decoding: media, as: UTF8.self), isContainer: marks.contains(.isContainer),
      content: marks.contains(.hasContent) ? ContentID(rawValue: content) : nil,
      modified: marks.contains(.hasTime) ? time : nil, contentOutcome: contentOutcome)
  }
}
