// Hot code: every message is hashed once.
internal import Bytes
internal import Corpus
internal import MIME

/// By what messages are told apart: Message-ID, From, Date, Subject and the decoded body.
///
/// The same mail by another route, with other line ends, in another transfer encoding or charset, in
/// another mailbox, has the same fingerprint: trace headers do not count, headers and texts count
/// decoded, white space at line ends and at the end of a body does not count.
struct MessageFingerprint: ~Copyable {
  private var hash = Hash128(seed: 0)

  /// Adds the fields of the message's own header; returns its date, in seconds since 1970.
  mutating func add(headersOf message: Message) -> Int64? {
    var date: Int64?
    for name in [HeaderName.messageID, .from, .date, .subject] {
      let field = message.fields[message.root.fields].first { $0.name == name }
      var text: [UInt8] = []
      if let field { message.appendText(of: field, into: &text) }
      if name == .date {
        date = text.withUnsafeBufferPointer { MessageDate.seconds(of: $0) }
        if let date { text = withUnsafeBytes(of: date.littleEndian) { Array($0) } }
      }
      text.withUnsafeBufferPointer { add($0) }
    }
    return date
  }

  /// Adds the text of a part, or the bytes of an attachment. A carriage return, which transport may
  /// add or take, does not count, and neither does white space before a line end.
  mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var end = text.count
    while end > 0, text[end - 1] <= 0x20 { end -= 1 }
    let kept = text.part(0..<end)
    while start < end {
      let feed = firstIndex(of: 0x0A, in: kept, from: start) ?? end
      var stop = feed
      while stop > start, kept[stop - 1].isMailSpace { stop -= 1 }
      hash.update(UnsafeRawBufferPointer(kept.part(start..<stop)))
      endLine()
      start = feed + 1
    }
    endField()
  }

  private mutating func endLine() {
    withUnsafeBytes(of: UInt8(0x0A)) { hash.update($0) }
  }

  private mutating func endField() {
    withUnsafeBytes(of: UInt8(0x00)) { hash.update($0) }
  }

  consuming func value() -> ContentHash {
    let (high, low) = hash.value()
    return ContentHash(high: high, low: low)
  }
}
