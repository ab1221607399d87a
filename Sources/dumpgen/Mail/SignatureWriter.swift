/// The block below a message: name, position, company, numbers, addresses.
struct SignatureWriter {
  let scribe: Scribe
  let person: Person
  let phrases: Phrasebook

  init(_ scribe: Scribe, _ person: Person, _ phrases: Phrasebook) {
    self.scribe = scribe
    self.person = person
    self.phrases = phrases
  }

  func write(to out: ByteBuffer) {
    if scribe.random.chance(15) { return oneLine(to: out) }
    if scribe.random.chance(35) { out.write("-- \n") }
    scribe.name(person, to: out)
    out.byte("\n")
    if scribe.random.chance(60) {
      out.write(scribe.random.pick(person.words.titles))
      out.byte("\n")
    }
    if scribe.random.chance(25) { out.byte("\n") }
    scribe.company(person.company, to: out)
    out.byte("\n")
    if scribe.random.chance(50) { postalAddress(to: out) }
    contacts(to: out)
    if scribe.random.chance(20) { registration(to: out) }
  }

  /// `Marie Dupont | Velora SAS | +33 …`
  private func oneLine(to out: ByteBuffer) {
    let mark: Piece = scribe.random.chance(70) ? " | " : " - "
    scribe.name(person, to: out)
    out.write(mark)
    scribe.company(person.company, to: out)
    out.write(mark)
    scribe.phone(person.work, to: out)
    out.write("\n")
  }

  private func postalAddress(to out: ByteBuffer) {
    out.write(scribe.random.pick(person.words.streets))
    out.byte(" ")
    out.number(scribe.random.between(1, 180))
    out.write(scribe.random.chance(50) ? ", " : "\n")
    out.number(scribe.random.between(10_000, 99_000))
    out.byte(" ")
    out.write(scribe.random.pick(person.words.cities))
    out.byte("\n")
  }

  private func contacts(to out: ByteBuffer) {
    let labels = phrases.contactLabels
    // Where the sender's domain tells the country, numbers are often written without its code.
    let nationally = person.company.domainTellsNation && scribe.random.chance(45)
    if scribe.random.chance(80) {
      out.write(labels[0])
      out.write(": ")
      scribe.phone(person.work, nationally: nationally, to: out)
      if scribe.random.chance(8) { extensionNumber(to: out) }
      out.byte("\n")
    }
    if scribe.random.chance(45) {
      out.write(labels[1])
      out.write(": ")
      scribe.phone(person.mobile, nationally: nationally, to: out)
      out.byte("\n")
    }
    if scribe.random.chance(60) {
      out.write(labels[2])
      out.write(": ")
      scribe.workAddress(person, to: out)
      out.byte("\n")
    }
    if scribe.random.chance(40) {
      out.write("www.")
      person.company.writeDomain(canonical: true, to: out)
      out.byte("\n")
    }
  }

  private func extensionNumber(to out: ByteBuffer) {
    out.write(person.nation.language == .english ? " ext. " : " / ")
    if person.nation.language == .english {
      out.number(scribe.random.between(10, 99))
    } else {
      out.write("Fax")
    }
  }

  /// The small print of companies: register and tax numbers, which are no phones.
  private func registration(to out: ByteBuffer) {
    switch person.nation {
    case .germany:
      out.write("Amtsgericht ")
      out.write(scribe.random.pick(person.words.cities))
      out.write(", ")
      Filler.trapped("register-number", .phone, scribe, to: out) { scribe, out in
        out.write("HRB ")
        out.number(scribe.random.between(1_000, 99_999))
      }
      out.write(" - USt-IdNr. ")
      vat("DE", to: out)
    case .france:
      out.write("SIRET ")
      Filler.trapped("register-number", .phone, scribe, to: out) { scribe, out in
        for _ in 0..<3 {
          out.number(scribe.random.between(100, 999))
          out.byte(" ")
        }
        out.number(scribe.random.between(10_000, 99_999))
      }
    default: vat(person.words.code, to: out)
    }
    out.byte("\n")
  }

  private func vat(_ code: Piece, to out: ByteBuffer) {
    Filler.trapped("vat-number", .phone, scribe, to: out) { scribe, out in
      out.write(code)
      out.number(Int(scribe.random.next() >> 36) % 900_000_000 + 100_000_000)
    }
  }
}
