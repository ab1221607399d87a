// Hot code: every value of every table and XML export.

/// Writes the values of one record: one person with a company, and the columns around it.
struct ValueWriter {
  let scribe: Scribe
  /// Whether another column tells the country, so that numbers may stand without its code.
  var knowsCountry = false

  func write(_ column: Column, of person: Person, row: Int, to out: ByteBuffer) {
    switch column {
    case .firstName: person.writeGiven(to: out)
    case .lastName:
      person.writeFamily(to: out)
      scribe.tellName(person)
    case .fullName: scribe.name(person, to: out)
    case .lastFirst:
      person.writeFamily(to: out)
      out.write(", ")
      person.writeGiven(to: out)
      scribe.tellName(person)
    case .email: scribe.workAddress(person, to: out)
    case .privateEmail:
      if scribe.random.chance(60) { scribe.privateAddress(person, to: out) }
    case .phone:
      if scribe.random.chance(92) { phone(person, person.work, to: out) }
    case .mobile:
      if scribe.random.chance(60) { phone(person, person.mobile, to: out) }
    case .company: scribe.company(person.company, to: out)
    case .title: out.write(scribe.random.pick(person.words.titles))
    case .street:
      out.write(scribe.random.pick(person.words.streets))
      out.byte(" ")
      out.number(scribe.random.between(1, 180))
    case .zip: out.number(scribe.random.between(10_000, 99_000))
    case .city: out.write(scribe.random.pick(person.words.cities))
    case .country: out.write(person.words.country)
    case .countryCode: out.write(person.words.code)
    default: filler(column, row: row, to: out)
    }
  }

  private func phone(_ person: Person, _ phone: Phone, to out: ByteBuffer) {
    scribe.phone(phone, nationally: knowsCountry && scribe.random.chance(60), to: out)
  }

  private func filler(_ column: Column, row: Int, to out: ByteBuffer) {
    switch column {
    case .id: out.number(100_000 + row)
    case .uuid:
      let bits = scribe.random.next()
      out.hex(bits >> 32, digits: 8)
      out.byte("-")
      out.hex(bits, digits: 4)
      out.write("-4e1f-9a")
      out.hex(bits >> 16, digits: 2)
      out.byte("-")
      out.hex(mix(bits), digits: 12)
    case .date: Filler.isoDate(scribe, to: out)
    case .timestamp: Filler.timestamp(scribe, to: out)
    case .amount: Filler.amount(scribe, to: out)
    case .quantity: out.number(scribe.random.below(500))
    case .status: out.write(scribe.random.pick(ValueWriter.states))
    case .notes: out.write(scribe.random.pick(ValueWriter.remarks))
    case .comment: comment(to: out)
    case .order: Filler.order(scribe, to: out)
    case .iban: Filler.iban(scribe, to: out)
    case .ip: Filler.address(scribe, to: out)
    case .url: Filler.url(scribe, to: out)
    case .flag: out.write(scribe.random.chance(60) ? "1" : "0")
    case .product: Filler.product(scribe, to: out)
    case .vat:
      out.write("VAT")
      out.number(scribe.random.between(100_000_000, 999_999_999))
    case .hash:
      out.hex(scribe.random.next(), digits: 16)
      out.hex(scribe.random.next(), digits: 16)
    default: Filler.ticket(scribe, to: out)
    }
  }

  /// Running text in a field, on several lines at times, with somebody in it now and then.
  private func comment(to out: ByteBuffer) {
    let place = scribe.truth.place
    scribe.truth.place = .prose
    let phrases = scribe.truth.language.phrases
    for index in 0..<scribe.random.between(1, 4) {
      if index > 0 { out.byte(scribe.random.chance(40) ? "\n" : " ") }
      let about = scribe.random.chance(12)
      scribe.write(scribe.random.pick(about ? phrases.about : phrases.plain), to: out)
    }
    scribe.truth.place = place
  }

  private static let states: WordList = """
    active, inactive, pending, open, closed, shipped, paid, cancelled, new, on hold, archived
    """
  private static let remarks: WordList = """
    call back, paid in advance, key account, do not contact, prefers invoice by post, see contract,
    reminder sent, new address, discount agreed, delivery at rear entrance, trade fair contact,
    -, n/a, checked, VIP, to be verified
    """
}
