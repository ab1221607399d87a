import Corpus

/// A block of rows: each as what differs from the row before it.
enum RowBlock {
  static let rowsPerBlock = 128

  struct Marks: OptionSet {
    let rawValue: UInt8
    static let isContainer = Marks(rawValue: 1 << 3)
    static let hasContent = Marks(rawValue: 1 << 4)
    static let hasTime = Marks(rawValue: 1 << 5)
    static let hasReason = Marks(rawValue: 1 << 6)
    static let hasMedia = Marks(rawValue: 1 << 7)
    static let outcome: UInt8 = 0b111
  }

  /// The outcome as three bits: a duplicate of what was refused is 5, of what failed 6.
  private static func code(_ row: RowRecord) -> UInt8 {
    guard row.outcome == .duplicate else { return row.outcome.rawValue & Marks.outcome }
    switch row.contentOutcome {
    case .refused: return 5
    case .failed: return 6
    default: return Outcome.duplicate.rawValue
    }
  }

  static func outcomes(_ code: UInt8) -> (Outcome, Outcome)? {
    switch code {
    case Outcome.duplicate.rawValue: (.duplicate, .indexed)
    case 5: (.duplicate, .refused)
    case 6: (.duplicate, .failed)
    default: Outcome(rawValue: code).map { ($0, $0) }
    }
  }

  /// What carries over from row to row.
  private struct Context {
    var source: Int64 = 0
    var path: [UInt8] = []
    var media = ""
    var content: Int64 = 0
    var time: Int64 = 0
  }

  static func append(_ rows: ArraySlice<RowRecord>, to output: inout ByteBuffer) {
    var context = Context()
    output.append(varint: UInt64(rows.count))
    for row in rows { append(row, &context, to: &output) }
  }

  private static func append(
    _ row: RowRecord, _ context: inout Context, to output: inout ByteBuffer
  ) {
    var marks = Marks(rawValue: code(row))
    if row.isContainer { marks.insert(.isContainer) }
    if row.content != nil { marks.insert(.hasContent) }
    if row.modified != nil { marks.insert(.hasTime) }
    if !row.reason.isEmpty { marks.insert(.hasReason) }
    if row.media != context.media { marks.insert(.hasMedia) }
    output.append(marks.rawValue)
    output.append(zigzag: Int64(row.source.rawValue) - context.source)
    context.source = Int64(row.source.rawValue)
    let path = Array(row.path.utf8)
    let shared = zip(path, context.path).prefix(while: ==).count
    output.append(varint: UInt64(shared))
    output.append(varint: UInt64(path.count - shared))
    output.append(Array(path[shared...]))
    context.path = path
    output.append(varint: row.sizeInBytes)
    if marks.contains(.hasMedia) {
      output.append(text: row.media)
      context.media = row.media
    }
    if let content = row.content {
      output.append(zigzag: Int64(content.rawValue) - context.content)
      context.content = Int64(content.rawValue)
    }
    if let time = row.modified {
      output.append(zigzag: time &- context.time)
      context.time = time
    }
    if marks.contains(.hasReason) { output.append(text: row.reason) }
  }

  /// The rows of a block, or nil where it is damaged.
  static func rows(_ bytes: UnsafeBufferPointer<UInt8>) -> [RowRecord]? {
    var cursor = RowCursor(bytes)
    var rows: [RowRecord] = []
    rows.reserveCapacity(cursor.count)
    for _ in 0..<cursor.count {
      guard cursor.advance(), let row = cursor.record() else { return nil }
      rows.append(row)
    }
    return rows
  }

  /// One row of a block, or nil where it is damaged: reads over the rows before it without making
  /// texts of them.
  static func row(_ ordinal: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> RowRecord? {
    var cursor = RowCursor(bytes)
    guard ordinal < cursor.count else { return nil }
    for _ in 0...ordinal where !cursor.advance() { return nil }
    return cursor.record()
  }
}
