/// Which message is delivered next, and how messages lie in an mbox.
struct MailboxMaker {
  private let scribe: Scribe
  private let messages: MessageMaker
  /// Deliveries and distinct messages so far, over the whole dump.
  private var deliveries = 0
  private var distinct = 0
  private var copies: [Int: Int] = [:]
  private let message = ByteBuffer(capacity: 1 << 16)
  private let path = ByteBuffer(capacity: 256)

  init(_ scribe: Scribe) {
    self.scribe = scribe
    messages = MessageMaker(scribe)
  }

  /// Writes the next message to `out`: in two of five cases one that was delivered before.
  mutating func next(document: ByteBuffer, to out: ByteBuffer) throws(OutputError) {
    var random = Random(scribe.world.seed, 6, deliveries)
    deliveries += 1
    var id = distinct
    if distinct > 10 && random.chance(42) {
      id = distinct - 1 - random.below(min(distinct, 3_000))
      copies[id, default: 0] += 1
    } else {
      distinct += 1
      copies[distinct - 4_000] = nil
    }
    try messages.write(id, copy: copies[id] ?? 0, document: document, to: out)
  }

  /// The next message with its `From ` line, lines that look like one quoted as mboxrd does.
  mutating func nextInMailbox(_ ordinal: Int, of mailbox: ByteBuffer, to out: ByteBuffer)
    throws(OutputError)
  {
    message.clear()
    DocumentPath.message(ordinal, of: mailbox, to: path)
    try next(document: path, to: message)
    out.write("From MAILER-DAEMON Thu Mar 12 09:26:53 2020\n")
    MailboxMaker.quote(message.bytes, to: out)
    out.byte("\n")
  }

  private static func quote(_ text: UnsafeBufferPointer<UInt8>, to out: ByteBuffer) {
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count && text[end] != 10 { end += 1 }
      if looksLikeFromLine(text, start, end) { out.byte(">") }
      out.write(UnsafeBufferPointer(rebasing: text[start..<min(end + 1, text.count)]))
      start = end + 1
    }
  }

  private static func looksLikeFromLine(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Bool {
    var at = start
    while at < end && text[at] == UInt8(ascii: ">") { at += 1 }
    guard end - at >= 5 else { return false }
    return text[at] == 0x46 && text[at + 1] == 0x72 && text[at + 2] == 0x6f && text[at + 3] == 0x6d
      && text[at + 4] == 0x20
  }

  /// `text` with every line ended by CR LF, as messages lie in files of their own.
  static func withCarriageReturns(_ text: UnsafeBufferPointer<UInt8>, to out: ByteBuffer) {
    for byte in text {
      if byte == 10 { out.byte(13) }
      out.byte(byte)
    }
  }
}
