/// The attachments of messages: tables, cards, calendars, archives, forwarded messages, pictures.
struct AttachmentMaker {
  let scribe: Scribe

  init(_ scribe: Scribe) { self.scribe = scribe }

  /// Writes one part with its headers. `document` is the path of the message.
  func write(_ index: Int, id: Int, below document: ByteBuffer, to out: ByteBuffer)
    throws(OutputError)
  {
    let language = scribe.truth.language
    let charset = scribe.truth.charset
    switch scribe.random.below(100) {
    case 0..<40: try table(index, id, document, to: out)
    case 40..<50: try zippedTable(index, id, document, to: out)
    case 50..<58: card(index, document, to: out)
    case 58..<66: calendar(index, document, to: out)
    case 66..<74: forwarded(index, document, to: out)
    default: picture(index, to: out)
    }
    scribe.onlyNation = nil
    scribe.truth.language = language
    scribe.truth.charset = charset
  }

  private func headers(_ type: Piece, _ name: ByteBuffer, to out: ByteBuffer) {
    out.write("Content-Type: ")
    out.write(type)
    out.write("; name=\"")
    out.write(name)
    out.write("\"\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename=\"")
    out.write(name)
    out.write("\"\n\n")
  }

  private func named(_ stem: Piece, _ index: Int, _ ending: Piece) -> ByteBuffer {
    let name = ByteBuffer(capacity: 64)
    name.write(stem)
    name.number(scribe.random.below(100_000))
    if index > 0 { name.number(index) }
    name.write(ending)
    return name
  }

  /// Starts the truth of a member of `document`.
  private func begin(_ document: ByteBuffer, _ name: ByteBuffer) {
    let path = DocumentPath.member(of: document, name)
    scribe.truth.begin(document: path)
  }

  private func rows(_ document: ByteBuffer, _ name: ByteBuffer) throws(OutputError) -> ByteBuffer {
    var plan = TablePlan(&scribe.random)
    // A small sample of a file without a header does not tell names from places.
    plan.hasHeader = true
    begin(document, name)
    let sink = try FileSink(path: nil, charset: plan.charset)
    let maker = TableMaker(scribe, plan)
    maker.begin(to: sink.buffer)
    for ordinal in 0..<scribe.random.between(5, 60) { maker.row(ordinal, to: sink.buffer) }
    return try sink.end()
  }

  private func table(_ index: Int, _ id: Int, _ document: ByteBuffer, to out: ByteBuffer)
    throws(OutputError)
  {
    let name = named("list-", index, ".csv")
    headers("text/csv", name, to: out)
    TransferEncoding.base64.encode(try rows(document, name), to: out)
  }

  private func zippedTable(_ index: Int, _ id: Int, _ document: ByteBuffer, to out: ByteBuffer)
    throws(OutputError)
  {
    let name = named("archive-", index, ".zip")
    let inner = named("data-", index, ".csv")
    headers("application/zip", name, to: out)
    let path = DocumentPath.member(of: document, name)
    let bytes = try rows(path, inner)
    let packed = try ArchiveMaker.pack([(inner.text, bytes)], as: .zip)
    TransferEncoding.base64.encode(packed, to: out)
  }

  private func card(_ index: Int, _ document: ByteBuffer, to out: ByteBuffer) {
    let name = named("contact-", index, ".vcf")
    headers("text/vcard", name, to: out)
    begin(document, name)
    let text = ByteBuffer()
    LooseMaker(scribe).card(to: text)
    TransferEncoding.base64.encode(text, to: out)
  }

  private func calendar(_ index: Int, _ document: ByteBuffer, to out: ByteBuffer) {
    let name = named("invite-", index, ".ics")
    headers("text/calendar", name, to: out)
    begin(document, name)
    let text = ByteBuffer()
    LooseMaker(scribe).calendar(to: text)
    TransferEncoding.base64.encode(text, to: out)
  }

  /// A small message inside this one (`message/rfc822`).
  private func forwarded(_ index: Int, _ document: ByteBuffer, to out: ByteBuffer) {
    let name = named("forwarded-", index, ".eml")
    out.write("Content-Type: message/rfc822; name=\"")
    out.write(name)
    out.write("\"\nContent-Disposition: attachment; filename=\"")
    out.write(name)
    out.write("\"\n\n")
    begin(document, name)
    scribe.truth.countMessage(isDuplicate: false)
    let sender = scribe.somebody()
    let recipients = [scribe.somebody()]
    let number = 1_000_000_000 + Int(scribe.random.next() >> 36)
    scribe.truth.language = sender.nation.language
    scribe.truth.charset = "utf-8"
    let text = ByteBuffer()
    HeaderWriter(scribe, sender: sender, recipients: recipients, id: number, copy: 0)
      .write(subject: text, to: out)
    out.write("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n")
    BodyWriter(scribe, sender: sender, recipients: recipients).write(to: out)
    out.byte("\n")
  }

  /// Noise behind the magic number of a picture: bytes that hold nobody.
  private func picture(_ index: Int, to out: ByteBuffer) {
    let name = named("image", index, "@2x.png")
    headers("image/png", name, to: out)
    let noise = ByteBuffer(capacity: 1 << 15)
    noise.write(AttachmentMaker.magic)
    for _ in 0..<scribe.random.between(300, 4_000) {
      var bits = scribe.random.next()
      withUnsafeBytes(of: &bits) { noise.write($0.assumingMemoryBound(to: UInt8.self)) }
    }
    TransferEncoding.base64.encode(noise, to: out)
  }

  private static let magic = Piece(keeping: [
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52,
  ])
}
