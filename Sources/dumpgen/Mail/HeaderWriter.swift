// Hot code.

/// The headers of a message, in the order and with the ballast of real ones.
struct HeaderWriter {
  let scribe: Scribe
  let sender: Person
  let recipients: [Person]
  let id: Int
  let copy: Int
  private let words: EncodedWord
  private let name = ByteBuffer(capacity: 256)

  init(_ scribe: Scribe, sender: Person, recipients: [Person], id: Int, copy: Int) {
    self.scribe = scribe
    self.sender = sender
    self.recipients = recipients
    self.id = id
    self.copy = copy
    let forms: [EncodedWord.Form] = [.base64, .quoted, .base64, .quoted, .raw]
    words = EncodedWord(
      form: scribe.random.pick(forms), charset: scribe.random.pick(MailCharsets.headerCharsets))
  }

  /// `subject` is only a buffer to work in.
  func write(subject: ByteBuffer, to out: ByteBuffer) {
    scribe.truth.place = .mailHeader
    trace(to: out)
    identifiers(to: out)
    out.write("Date: ")
    date(to: out)
    out.write("\nFrom: ")
    party(sender, to: out)
    out.write("\nTo: ")
    let copied = recipients.count > 2 ? 1 : 0
    parties(recipients.dropLast(copied), to: out)
    if copied > 0 {
      out.write("\nCc: ")
      parties(recipients.suffix(copied), to: out)
    }
    out.write("\nSubject: ")
    subject.clear()
    scribe.write(scribe.random.pick(sender.nation.language.phrases.subjects), to: subject)
    words.write(subject.bytes, to: out)
    out.write("\nMIME-Version: 1.0\n")
    ballast(to: out)
  }

  private func parties(_ people: ArraySlice<Person>, to out: ByteBuffer) {
    for (index, person) in people.enumerated() {
      if index > 0 { out.write(",\n\t") }
      party(person, to: out)
    }
  }

  /// One mailbox in the forms that real headers have.
  private func party(_ person: Person, to out: ByteBuffer) {
    name.clear()
    let roll = scribe.random.below(100)
    switch roll {
    case 0..<8:
      return scribe.workAddress(person, to: out)
    case 8..<14:
      person.company.writeName(to: name)
      scribe.tellCompany(person.company)
      quoted(to: out)
      out.write(" <")
      scribe.roleAddress(person.company, to: out)
      out.byte(">")
      return
    case 14..<18:
      scribe.workAddress(person, to: out)
      out.write(" (")
      person.writeName(to: name)
      words.write(name.bytes, to: out)
      out.byte(")")
      return scribe.tellName(person)
    case 18..<32:
      person.writeFamily(to: name)
      name.write(", ")
      person.writeGiven(to: name)
      if roll < 22 { name.write(" (EXT)") }
      quoted(to: out)
    case 32..<36:
      name.write(scribe.random.pick(person.words.honorifics))
      name.byte(" ")
      person.writeName(to: name)
      quoted(to: out)
    case 36..<62:
      person.writeName(to: name)
      quoted(to: out)
    case 62..<66:
      name.byte("'")
      person.writeName(to: name)
      name.byte("'")
      quoted(to: out)
    default:
      person.writeName(to: name)
      // Dots and apostrophes ask for quotes; `St. Clair` without them is common all the same.
      words.write(name.bytes, to: out)
    }
    scribe.tellName(person)
    out.write(" <")
    if scribe.random.chance(12) {
      scribe.privateAddress(person, to: out)
    } else {
      scribe.workAddress(person, to: out)
    }
    out.byte(">")
  }

  /// `name` in quotes, or as encoded words where it is not ASCII.
  private func quoted(to out: ByteBuffer) {
    if words.form != .raw && name.bytes.contains(where: { $0 >= 128 }) {
      return words.write(name.bytes, to: out)
    }
    out.byte("\"")
    out.write(name)
    out.byte("\"")
  }

  // MARK: what is no identity

  /// The route differs with each delivery; nothing else in a message does.
  private func trace(to out: ByteBuffer) {
    var route = Random(scribe.world.seed, 4, id &* 64 &+ copy)
    let owner = recipients[(copy + id) % recipients.count]
    out.write("Return-Path: <")
    scribe.optionalAddress(sender, to: out)
    out.write(">\n")
    for hop in 0..<(1 + route.below(3)) {
      out.write("Received: from mx")
      out.number(route.below(40))
      out.write(".example.net (mx.example.net [192.0.2.")
      out.number(route.below(255))
      out.write("])\n\tby mail")
      out.number(route.below(40))
      out.write(".")
      owner.company.writeDomain(canonical: true, to: out)
      out.write(" (Postfix) with ESMTPS id ")
      out.hex(route.next(), digits: 11)
      out.write(";\n\t")
      date(hop: hop, to: out)
      out.byte("\n")
    }
  }

  private func identifiers(to out: ByteBuffer) {
    let random = mix(scribe.world.seed ^ UInt64(id))
    out.write("Message-ID: ")
    Filler.trapped("message-id", .email, scribe, to: out) { _, out in
      identifier(random, to: out)
    }
    out.byte("\n")
    if random & 3 == 0 {
      out.write("In-Reply-To: ")
      identifier(mix(random), to: out)
      out.write("\nReferences: ")
      identifier(mix(random &+ 1), to: out)
      out.write("\n ")
      identifier(mix(random), to: out)
      out.byte("\n")
    }
  }

  private func identifier(_ bits: UInt64, to out: ByteBuffer) {
    out.byte("<")
    switch bits >> 60 {
    case 0..<6:
      out.write("CA+")
      out.hex(bits, digits: 16)
      out.write("@mail.example.com>")
    case 6..<10:
      out.hex(bits, digits: 16)
      out.byte(".")
      out.number(Int(bits >> 40))
      out.byte("@")
      sender.company.writeDomain(canonical: true, to: out)
      out.byte(">")
    default:
      out.number(Int(bits >> 34))
      out.write(".JavaMail.app@prod")
      out.number(Int(bits & 7))
      out.write(".example.org>")
    }
  }

  private func date(hop: Int = 0, to out: ByteBuffer) {
    var clock = Random(scribe.world.seed, 5, id)
    let (year, month, day) = Filler.day(&clock)
    let days: [Piece] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months: [Piece] = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    out.write(days[HeaderWriter.weekday(year, month, day)])
    out.write(", ")
    out.number(day)
    out.byte(" ")
    out.write(months[month - 1])
    out.byte(" ")
    out.number(year)
    out.byte(" ")
    out.number(clock.below(24), width: 2)
    out.byte(":")
    out.number(clock.below(60), width: 2)
    out.byte(":")
    out.number((clock.below(50) + hop) % 60, width: 2)
    out.write(" +0000")
  }

  /// Monday is 0 (Sakamoto's rule).
  private static func weekday(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let y = month < 3 ? year - 1 : year
    return (y + y / 4 - y / 100 + y / 400 + shifts[month - 1] + day + 6) % 7
  }

  /// Headers of mailers, filters and signers.
  private func ballast(to out: ByteBuffer) {
    if scribe.random.chance(50) {
      let mailers: [Piece] = [
        "Microsoft Outlook 16.0", "Apple Mail (2.3654.120.0.1.13)", "Thunderbird 91.11.0",
        "PHPMailer 6.5.3 (https://example.org/PHPMailer)", "Roundcube Webmail/1.4.11",
      ]
      out.write("X-Mailer: ")
      out.write(scribe.random.pick(mailers))
      out.byte("\n")
    }
    if scribe.random.chance(55) { signatureHeader(to: out) }
    if scribe.random.chance(35) {
      out.write("X-Spam-Status: No, score=-")
      out.number(scribe.random.below(6))
      out.write(
        ".1 required=5.0 tests=BAYES_00,DKIM_SIGNED,\n\tDKIM_VALID,HTML_MESSAGE autolearn=ham\n")
    }
    if scribe.random.chance(30) {
      out.write("X-Originating-IP: [198.51.100.")
      out.number(scribe.random.below(255))
      out.write("]\nX-MS-Exchange-CrossTenant-Id: ")
      out.hex(scribe.random.next(), digits: 8)
      out.write("-1a2b-4c3d-9e8f-")
      out.hex(scribe.random.next(), digits: 12)
      out.byte("\n")
    }
  }

  private func signatureHeader(to out: ByteBuffer) {
    out.write("DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; s=s")
    out.number(scribe.random.below(9))
    out.write("; d=")
    sender.company.writeDomain(canonical: true, to: out)
    out.write(";\n\th=from:to:subject:date:message-id; bh=")
    let bits = ByteBuffer(capacity: 128)
    for _ in 0..<4 { bits.hex(scribe.random.next(), digits: 8) }
    TransferEncoding.base64Line(bits, to: out)
    out.write("=;\n\tb=")
    for _ in 0..<8 { bits.hex(scribe.random.next(), digits: 8) }
    TransferEncoding.base64Line(bits, to: out)
    out.byte("\n")
  }
}
