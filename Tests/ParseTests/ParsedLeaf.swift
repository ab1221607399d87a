import Corpus
import MIME
import Parse
import Unpack

/// A leaf read through `LeafReader` and `SliceParser`, as the tests like to look at it.
struct ParsedLeaf {
  struct Field: Equatable, CustomStringConvertible {
    var name: String
    var text: String
    var description: String { "\(name)=\(text)" }
  }

  struct Record: Equatable, CustomStringConvertible {
    var ordinal: UInt64
    var fields: [Field]
    var description: String { "\(ordinal):\(fields)" }
  }

  var report: LeafReport
  var records: [Record] = []
  var batches: [RecordBatch] = []
  var slices: [Slice] = []

  init(_ text: String, batchInBytes: Int = 1 << 20) throws {
    try self.init(Array(text.utf8), batchInBytes: batchInBytes)
  }

  /// Whole when `chunk` is nil, else as a stream that gives that many bytes at a time.
  init(
    _ bytes: [UInt8], batchInBytes: Int = 1 << 20, chunk: Int? = nil,
    change: (inout Limits) -> Void = { _ in }
  ) throws {
    let content: LeafContent =
      if let chunk { .stream(ChunkedStream(bytes, chunk: chunk)) } else { .whole(bytes) }
    try self.init(content, batchInBytes, change)
  }

  init(message: Message, batchInBytes: Int = 1 << 20) throws {
    try self.init(.message(message), batchInBytes, { _ in })
  }

  private init(
    _ content: LeafContent, _ batchInBytes: Int, _ change: (inout Limits) -> Void
  ) throws {
    var limits = Limits()
    limits.batchInBytes = batchInBytes
    change(&limits)
    var reader = LeafReader(limits: limits, fieldNames: FieldNames())
    var sink = CollectingSink()
    let source = SourceContext(ordinal: 0, storedInBytes: nil)
    let member = Member(path: "test", name: "test", depth: 0, modified: nil, source: source)
    report = try reader.read(member, content, into: &sink)
    slices = sink.slices
    let parser = SliceParser()
    for slice in slices { add(parser.parse(slice)) }
  }

  private mutating func add(_ batch: RecordBatch) {
    batches.append(batch)
    for field in batch.fields {
      let ordinal = batch.firstRecord + UInt64(field.record)
      let text = batch.text[Int(field.start)..<Int(field.start) + Int(field.length)]
      let named = Field(
        name: batch.schema.columns[Int(field.column)].name,
        text: String(decoding: text, as: UTF8.self))
      if records.last?.ordinal == ordinal {
        records[records.count - 1].fields.append(named)
      } else {
        records.append(Record(ordinal: ordinal, fields: [named]))
      }
    }
  }

  /// The text of each field, record by record.
  var texts: [[String]] { records.map { $0.fields.map(\.text) } }

  /// The value of a field of a record, or the empty string.
  func value(_ record: Int, _ name: String) -> String {
    records[record].fields.first { $0.name == name }?.text ?? ""
  }

  private struct CollectingSink: SliceSink {
    var slices: [Slice] = []
    var isCancelled: Bool { false }
    mutating func slice(_ slice: Slice) { slices.append(slice) }
  }
}

/// Gives its bytes a few at a time.
final class ChunkedStream: ByteStream {
  private let bytes: [UInt8]
  private let chunk: Int
  private var position = 0

  init(_ bytes: [UInt8], chunk: Int) {
    self.bytes = bytes
    self.chunk = chunk
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, chunk, bytes.count - position)
    buffer.copyBytes(from: bytes[position..<position + count])
    position += count
    return count
  }
}
