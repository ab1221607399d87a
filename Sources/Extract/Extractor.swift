// Hot code: borrows the batch, never allocates per field or mention.
internal import Bytes
public import Corpus

/// Finds the identities in record batches. One per worker: it keeps scratch memory.
public struct Extractor {
  private let options: ExtractOptions

  public init(_ options: ExtractOptions) {
    self.options = options
  }

  /// Appends the mentions of `batch` to `mentions`.
  ///
  /// Stateless over batches: the result depends on the batch and the plan alone, so the batches of
  /// one content may be extracted by any worker in any order. Linear in the size of the batch.
  public mutating func extract(
    _ batch: RecordBatch, plan: RecordPlan, content: ContentID, into mentions: inout MentionBatch
  ) {
    batch.text.withUnsafeBufferPointer { text in
      for field in batch.fields {
        guard let range = Self.range(of: field, in: text),
          Int(field.column) < batch.schema.columns.count
        else { continue }
        addresses(in: text, range, field, batch, content, into: &mentions)
      }
    }
  }

  private static func range(
    of field: RecordBatch.Field, in text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    let end = Int(field.start) + Int(field.length)
    return end <= text.count ? Int(field.start)..<end : nil
  }

  /// The plainest of addresses, until the real finder is here.
  private func addresses(
    in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ field: RecordBatch.Field,
    _ batch: RecordBatch, _ content: ContentID, into mentions: inout MentionBatch
  ) {
    let bytes = UnsafeBufferPointer(rebasing: text[range])
    let column = batch.schema.columns[Int(field.column)]
    var from = 0
    while let at = firstIndex(of: UInt8(ascii: "@"), in: bytes, from: from) {
      var start = at
      var end = at + 1
      while start > from, Self.isAtom(bytes[start - 1]) { start -= 1 }
      while end < bytes.count, Self.isAtom(bytes[end]) { end += 1 }
      while end > at + 1, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
      from = end
      let domain = UnsafeBufferPointer(rebasing: bytes[at + 1..<end])
      guard start < at, firstIndex(of: UInt8(ascii: "."), in: domain) != nil else { continue }
      mentions.append(
        Mention(
          kind: .email, rule: .textScan, confidence: Confidence(percent: 90), content: content,
          field: column.field, record: batch.firstRecord + UInt64(field.record), valueStart: 0,
          valueLength: 0, offset: UInt64(start), length: UInt32(end - start)),
        value: UnsafeBufferPointer(rebasing: bytes[start..<end]))
    }
  }

  private static func isAtom(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "-"), UInt8(ascii: "+"):
      true
    default: false
    }
  }
}
