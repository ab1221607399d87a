// Hot code: nearly half of a mixed dump.

/// Messages as a function of their number, so that the same message can be delivered again to
/// another mailbox by another route.
struct MessageMaker {
  let scribe: Scribe
  private let plain = ByteBuffer(capacity: 1 << 16)
  private let html = ByteBuffer(capacity: 1 << 16)
  private let encoded = ByteBuffer(capacity: 1 << 16)
  private let scratch = ByteBuffer(capacity: 1 << 12)
  private let subject = ByteBuffer(capacity: 256)

  init(_ scribe: Scribe) { self.scribe = scribe }

  /// Writes message `id` to `out`, lines ended by `\n`. `copy` is 0 for the first delivery.
  /// `document` is the path that it lies under.
  func write(_ id: Int, copy: Int, document: ByteBuffer, to out: ByteBuffer) throws(OutputError) {
    scribe.begin(3, id)
    scribe.truth.begin(document: document)
    scribe.truth.countMessage(isDuplicate: copy > 0)
    let sender = scribe.somebody()
    scribe.truth.language = sender.nation.language
    scribe.truth.charset = "utf-8"
    var recipients: [Person] = []
    for _
      in 0..<(scribe.random.chance(6) ? scribe.random.between(4, 14) : scribe.random.between(1, 3))
    {
      recipients.append(scribe.somebody())
    }
    HeaderWriter(scribe, sender: sender, recipients: recipients, id: id, copy: copy)
      .write(subject: subject, to: out)
    try content(sender, recipients, id, document, to: out)
  }

  private func content(
    _ sender: Person, _ recipients: [Person], _ id: Int, _ document: ByteBuffer, to out: ByteBuffer
  ) throws(OutputError) {
    let language = sender.nation.language
    let charset = MailCharsets.pick(for: language, &scribe.random)
    scribe.truth.charset = charset.name
    plain.clear()
    if charset == MailCharsets.japanese {
      plain.write("お世話になっております。添付の資料をご確認ください。\n\n")
    }
    BodyWriter(scribe, sender: sender, recipients: recipients).write(to: plain)
    let roll = scribe.random.below(100)
    if roll < 18 {
      let count = scribe.random.chance(80) ? 1 : 2
      boundary(0, id)
      out.write("Content-Type: multipart/mixed; boundary=\"")
      out.write(scratch)
      out.write("\"\n\n")
      open(0, id, to: out)
      texts(roll, charset, id, to: out)
      for index in 0..<count {
        open(0, id, to: out)
        try AttachmentMaker(scribe).write(index, id: id, below: document, to: out)
      }
      close(0, id, to: out)
    } else {
      texts(roll, charset, id, to: out)
    }
  }

  /// Plain, HTML, or both as alternatives.
  private func texts(_ roll: Int, _ charset: Charset, _ id: Int, to out: ByteBuffer) {
    if roll % 10 < 5 { return part("text/plain", plain, charset, to: out) }
    let writer = HTMLWriter(
      usesReferences: scribe.random.chance(15), hidesAt: scribe.random.chance(3),
      links: scribe.random.chance(60))
    html.clear()
    writer.write(plain.bytes, title: "Message", charset: charset.name, to: html)
    if roll % 10 == 5 { return part("text/html", html, charset, to: out) }
    boundary(1, id)
    out.write("Content-Type: multipart/alternative; boundary=\"")
    out.write(scratch)
    out.write("\"\n\n")
    open(1, id, to: out)
    part("text/plain", plain, charset, to: out)
    open(1, id, to: out)
    part("text/html", html, charset, to: out)
    close(1, id, to: out)
  }

  /// One text, in `wanted` if that charset has all its letters, else in UTF-8.
  private func part(_ type: Piece, _ text: ByteBuffer, _ wanted: Charset, to out: ByteBuffer) {
    encoded.clear()
    let charset = wanted.encode(text.bytes, to: encoded) ? wanted : .utf8
    let bytes = charset == wanted ? encoded : text
    let isASCII = bytes.bytes.allSatisfy { $0 < 128 && $0 != 0 && $0 != 27 }
    let transfer = transferEncoding(isASCII: isASCII, isWide: charset == MailCharsets.wide)
    out.write("Content-Type: ")
    out.write(type)
    out.write("; charset=")
    out.write(charset.name)
    out.write("\nContent-Transfer-Encoding: ")
    out.write(transfer.name)
    out.write("\n\n")
    transfer.encode(bytes, to: out)
    out.write("\n")
  }

  private func transferEncoding(isASCII: Bool, isWide: Bool) -> TransferEncoding {
    let roll = scribe.random.below(100)
    if isWide { return .base64 }
    if isASCII { return roll < 65 ? .sevenBit : roll < 88 ? .quotedPrintable : .base64 }
    return roll < 45 ? .quotedPrintable : roll < 75 ? .base64 : .eightBit
  }

  private func boundary(_ level: Int, _ id: Int) {
    scratch.clear()
    scratch.write("----=_NextPart_00")
    scratch.number(level)
    scratch.write("_01D8")
    scratch.hex(mix(UInt64(id) &+ UInt64(level)), digits: 12)
  }

  private func open(_ level: Int, _ id: Int, to out: ByteBuffer) {
    boundary(level, id)
    out.write("--")
    out.write(scratch)
    out.byte("\n")
  }

  private func close(_ level: Int, _ id: Int, to out: ByteBuffer) {
    boundary(level, id)
    out.write("--")
    out.write(scratch)
    out.write("--\n")
  }
}
