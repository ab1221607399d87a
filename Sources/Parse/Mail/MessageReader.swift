// Hot code: each text is decoded once and copied once.
internal import Bytes
internal import Corpus
internal import MIME
internal import Unpack

/// Reads a message into records: its header fields, then the blocks of its texts.
///
/// Record 0 holds the fields of the message's own header, decoded; each block of a text is a record
/// with one field named `body`. Files in the message are members of their own (`Unpack`). Trace
/// fields, whose addresses are nobody's, are left out.
struct MessageReader {
  private let limits: Limits
  private let fieldNames: FieldNames
  private var schema: MailSchema

  init(limits: Limits, fieldNames: FieldNames) {
    self.limits = limits
    self.fieldNames = fieldNames
    schema = MailSchema(fieldNames)
  }

  mutating func read(_ message: Message, into sink: inout some SliceSink) -> LeafReport {
    schema.prepare(for: message)
    var records = MessageRecords(schema.schema, batchInBytes: limits.batchInBytes)
    var fingerprint = MessageFingerprint()
    let date = fingerprint.add(headersOf: message)
    readHeader(message, into: &records)
    records.endRecord(into: &sink)
    var texts = MessageTexts(message)
    while !sink.isCancelled, texts.next() {
      if texts.isBody { texts.withText { fingerprint.add($0) } }
      texts.visitBlocks { bytes, range in
        records.addRecord(MailSchema.bodyColumn, bytes, range, into: &sink)
      }
      for table in texts.tables { records.add(table, fieldNames, into: &sink) }
    }
    records.flush(into: &sink)
    addFiles(of: message, to: &fingerprint)
    var report = LeafReport(media: .message, records: records.record)
    report.sizeInBytes = UInt64(message.bytes.count)
    report.messageFingerprint = fingerprint.value()
    report.date = date
    if let refusal = message.refusal { (report.outcome, report.reason) = (.refused, refusal) }
    return report
  }

  private func readHeader(_ message: Message, into records: inout MessageRecords) {
    message.withBytes { bytes in
      for field in message.fields[message.root.fields] where MessageReader.isRead(field.name) {
        records.add(schema.column(of: field, in: bytes)) {
          message.appendText(of: field, into: &$0)
        }
      }
    }
  }

  /// Fields that hold no identity in any message are not decoded.
  private static func isRead(_ name: HeaderName) -> Bool {
    switch name {
    case .messageID, .inReplyTo, .references, .received, .date, .contentType,
      .contentTransferEncoding, .contentDisposition, .contentID, .contentLength, .mimeVersion:
      false
    default: true
    }
  }

  private func addFiles(of message: Message, to fingerprint: inout MessageFingerprint) {
    for part in message.parts where part.kind != .multipart && !message.isBodyText(part) {
      message.content(of: part).withUnsafeBufferPointer { fingerprint.add($0) }
    }
  }
}
