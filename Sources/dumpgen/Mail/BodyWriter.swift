// Hot code: the texts of all messages.

/// The plain text of a message: greeting, paragraphs, signature, what it answers.
struct BodyWriter {
  let scribe: Scribe
  let language: Language
  let sender: Person
  let recipients: [Person]
  private let quoted = ByteBuffer()

  init(_ scribe: Scribe, sender: Person, recipients: [Person]) {
    self.scribe = scribe
    self.sender = sender
    self.recipients = recipients
    language = sender.nation.language
  }

  private var phrases: Phrasebook { language.phrases }

  func write(to out: ByteBuffer) {
    scribe.truth.language = language
    greeting(to: out)
    let paragraphs = scribe.random.chance(12) ? 12 : scribe.random.between(1, 5)
    for _ in 0..<paragraphs { paragraph(to: out) }
    closing(sender, to: out)
    let roll = scribe.random.below(100)
    if roll < 22 {
      reply(to: out)
    } else if roll < 36 {
      quotedMessage(phrases.quotedLabels[4], to: out)
    } else if roll < 42 {
      quotedMessage(phrases.forwarded, to: out)
    } else if roll < 55 {
      disclaimer(to: out)
    }
  }

  private func greeting(to out: ByteBuffer) {
    scribe.truth.place = .greeting
    let person = recipients.first ?? sender
    let greeting = scribe.random.pick(phrases.greetings)
    scribe.write(greeting, about: person, to: out)
    out.write("\n\n")
  }

  /// Sentences on one line, or on lines of some length as older programs break them; an identity
  /// is never broken.
  func paragraph(to out: ByteBuffer) {
    scribe.truth.place = .prose
    let wraps = scribe.random.chance(30)
    var lineStart = out.count
    for _ in 0..<scribe.random.between(1, 5) {
      if out.count > lineStart {
        out.byte(wraps && out.count - lineStart > 50 ? "\n" : " ")
        if wraps && out.count - lineStart > 50 { lineStart = out.count }
      }
      let about = scribe.random.chance(14)
      let sentence = scribe.random.pick(about ? phrases.about : phrases.plain)
      let involved = about && scribe.random.chance(40) ? recipients.last : nil
      scribe.write(sentence, about: involved, to: out)
    }
    out.write("\n\n")
  }

  private func closing(_ person: Person, to out: ByteBuffer) {
    scribe.truth.place = .signature
    if scribe.random.chance(75) {
      out.write(scribe.random.pick(phrases.closings))
      out.write(scribe.random.chance(50) ? "\n\n" : "\n")
    }
    switch scribe.random.below(10) {
    case 0..<6: SignatureWriter(scribe, person, phrases).write(to: out)
    case 6, 7: scribe.name(person, to: out)
    case 8: scribe.givenName(person, to: out)
    default: break
    }
    out.write("\n")
  }

  /// The message that this one answers, each line after `> `.
  private func reply(to out: ByteBuffer) {
    let other = recipients.first ?? sender
    scribe.truth.place = .quotedHeader
    out.write("\n")
    scribe.write(scribe.random.pick(phrases.attributions), about: other, to: out)
    out.write("\n")
    quoted.clear()
    for _ in 0..<scribe.random.between(1, 3) { paragraph(to: quoted) }
    closing(other, to: quoted)
    out.write("> ")
    for byte in quoted.bytes {
      out.byte(byte)
      if byte == 10 { out.write("> ") }
    }
    out.write("\n")
  }

  /// The message below its own header lines, as in Outlook and in forwarded mail.
  private func quotedMessage(_ line: Piece, to out: ByteBuffer) {
    let other = recipients.first ?? sender
    let labels = phrases.quotedLabels
    let gap: Piece = language == .french ? " : " : ": "
    scribe.truth.place = .quotedHeader
    out.write("\n")
    if scribe.random.chance(70) {
      out.write(line)
      out.byte("\n")
    }
    out.write(labels[0])
    out.write(gap)
    party(other, to: out)
    out.byte("\n")
    out.write(labels[1])
    out.write(gap)
    Filler.date(scribe, to: out)
    out.byte(" ")
    Filler.time(scribe, to: out)
    out.byte("\n")
    out.write(labels[2])
    out.write(gap)
    party(sender, to: out)
    out.byte("\n")
    out.write(labels[3])
    out.write(gap)
    scribe.write(scribe.random.pick(phrases.subjects), to: out)
    out.write("\n\n")
    for _ in 0..<scribe.random.between(1, 4) { paragraph(to: out) }
    closing(other, to: out)
  }

  /// One person in a quoted header line, in the ways that mail programs print one.
  private func party(_ person: Person, to out: ByteBuffer) {
    switch scribe.random.below(4) {
    case 0:
      scribe.name(person, to: out)
      out.write(" [mailto:")
      scribe.workAddress(person, to: out)
      out.byte("]")
    case 1:
      person.writeFamily(to: out)
      out.write(", ")
      person.writeGiven(to: out)
      scribe.tellName(person)
    default:
      scribe.name(person, to: out)
      out.write(" <")
      scribe.workAddress(person, to: out)
      out.byte(">")
    }
  }

  private func disclaimer(to out: ByteBuffer) {
    out.write("\n")
    out.write(BodyWriter.disclaimers[language == .german ? 1 : language == .french ? 2 : 0])
    out.write("\n")
  }

  private static let disclaimers: [Piece] = [
    """
    This e-mail and any attachments are confidential and intended solely for the addressee. If you
    are not the intended recipient, please notify the sender and delete this message. Any
    unauthorised copying, disclosure or distribution of the material in this e-mail is forbidden.
    Please consider the environment before printing this e-mail.
    """,
    """
    Diese E-Mail enthält vertrauliche oder rechtlich geschützte Informationen. Wenn Sie nicht der
    richtige Adressat sind oder diese E-Mail irrtümlich erhalten haben, informieren Sie bitte sofort
    den Absender und vernichten Sie diese Mail.
    """,
    """
    Ce message et ses pièces jointes sont confidentiels et établis à l'intention exclusive de leurs
    destinataires. Si vous avez reçu ce message par erreur, merci d'en avertir l'expéditeur et de
    le détruire.
    """,
  ]
}
