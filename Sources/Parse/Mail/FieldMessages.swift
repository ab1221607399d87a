// Warm code: once per message.
internal import Bytes
internal import Corpus
internal import MIME
internal import Unpack

/// Reads the messages that stand whole in fields: exports of mailboxes as CSV, JSON or SQL keep one a
/// row. One owner; it keeps the columns of the messages from call to call.
///
/// Files in a message are read where they are messages or text; others are left out: files are
/// members of documents, and a field is none.
struct FieldMessages {
  private let limits: Limits
  private var reader: MessageReader
  private let fileSchema: Schema

  /// Shorter values are no message that says more than its text does.
  private static let minimumInBytes = 128
  /// Messages within messages that are read; deeper ones are read as text.
  private static let maximumDepth = 8

  init(limits: Limits, fieldNames: FieldNames) {
    self.limits = limits
    reader = MessageReader(limits: limits, fieldNames: fieldNames)
    fileSchema = Schema(columns: [
      .init(name: "file", field: fieldNames.intern("file"), carrier: .text)
    ])
  }

  static func mayBe(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    guard value.count >= minimumInBytes else { return false }
    let head = UnsafeBufferPointer(rebasing: value.prefix(MailDetector.headInBytes))
    return MailDetector.detect(head, isWhole: true) == .message
  }

  /// The records of a message; nil where it is refused.
  mutating func read(_ bytes: [UInt8], depth: Int = 0) -> [RecordBatch]? {
    let message = Message(
      bytes, maximumDepth: limits.maximumDepth,
      maximumHeaderLineInBytes: limits.maximumHeaderLineInBytes)
    guard message.refusal == nil else { return nil }
    var found = Found()
    _ = reader.read(message, into: &found)
    var batches = found.batches
    for part in message.parts where part.kind != .multipart && !message.isBodyText(part) {
      let content = message.content(of: part)
      if part.kind == .message, depth < Self.maximumDepth,
        let inner = read(content, depth: depth + 1)
      {
        batches += inner
      } else if let file = file(content) {
        batches.append(file)
      }
    }
    return batches
  }

  /// A file as one record, where it is text.
  private func file(_ content: [UInt8]) -> RecordBatch? {
    guard !content.isEmpty, !content.prefix(1 << 10).contains(where: { $0 < 0x09 }) else {
      return nil
    }
    let field = RecordBatch.Field(
      record: 0, column: 0, start: 0, length: UInt32(truncatingIfNeeded: content.count))
    return RecordBatch(text: content, fields: [field], schema: fileSchema)
  }

  /// Collects the records of one message.
  private struct Found: SliceSink {
    var batches: [RecordBatch] = []
    var isCancelled: Bool { false }

    mutating func slice(_ slice: Slice) {
      if case .records(let batch) = slice { batches.append(batch) }
    }
  }
}
