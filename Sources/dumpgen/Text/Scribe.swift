// Hot code: writes every identity and every sentence.

/// Writes text with identities in it and tells the truth about each.
///
/// All it writes is UTF-8 without any escaping; what needs quotes or references is written to a
/// buffer first and copied by the format.
final class Scribe {
  let world: World
  let truth: Truth
  var random: Random
  /// The only nation of this file, where its charset or its columns ask for one.
  var onlyNation: Nation?

  init(world: World, truth: Truth) {
    self.world = world
    self.truth = truth
    random = Random(world.seed)
  }

  /// Starts the file or message with that number.
  func begin(_ domain: UInt64, _ ordinal: Int) {
    random = Random(world.seed, domain, ordinal)
    onlyNation = nil
  }

  /// Somebody of those who turn up again and again.
  func somebody() -> Person { person(random.skewed(world.people)) }

  /// Anybody, each as likely as the other: for tables of customers.
  func anybody() -> Person { person(random.below(world.people)) }

  private func person(_ index: Int) -> Person {
    if let onlyNation { return world.person(index, of: onlyNation) }
    return world.person(index)
  }

  // MARK: identities

  func name(_ person: Person, to out: ByteBuffer) {
    person.writeName(to: out)
    tellName(person)
  }

  /// Tells that the whole name of `person` was written, in whatever order.
  func tellName(_ person: Person) {
    truth.value.clear()
    person.writeName(to: truth.value)
    truth.mention(.person)
  }

  func givenName(_ person: Person, to out: ByteBuffer) {
    out.write(person.words.given[person.given])
    truth.value.clear()
    truth.value.write(person.words.given[person.given])
    truth.optional(.person)
  }

  func familyName(_ person: Person, to out: ByteBuffer) {
    person.writeFamily(to: out)
    truth.value.clear()
    person.writeFamily(to: truth.value)
    truth.optional(.person)
  }

  func company(_ company: Company, to out: ByteBuffer) {
    company.writeName(to: out)
    tellCompany(company)
  }

  func tellCompany(_ company: Company) {
    truth.value.clear()
    company.writeName(to: truth.value)
    truth.mention(.company)
  }

  func shortCompany(_ company: Company, to out: ByteBuffer) {
    company.writeShort(to: out)
    truth.value.clear()
    company.writeShort(to: truth.value)
    truth.optional(.company)
  }

  func workAddress(_ person: Person, to out: ByteBuffer) {
    truth.value.clear()
    person.writeWorkAddress(canonical: true, to: truth.value)
    truth.mention(.email)
    person.writeWorkAddress(canonical: truth.place == .mailHeader, to: out)
  }

  /// Where a reader may take the address or leave it, as in trace headers.
  func optionalAddress(_ person: Person, to out: ByteBuffer) {
    truth.value.clear()
    person.writeWorkAddress(canonical: true, to: truth.value)
    truth.optional(.email)
    out.write(truth.value)
  }

  func privateAddress(_ person: Person, to out: ByteBuffer) {
    truth.value.clear()
    person.writePrivateAddress(to: truth.value)
    truth.mention(.email)
    out.write(truth.value)
  }

  /// `info@`, `sales@` of a company: kept by the index, flagged as a role.
  func roleAddress(_ company: Company, to out: ByteBuffer) {
    truth.value.clear()
    truth.value.write(Scribe.roles[company.index % Scribe.roles.count])
    truth.value.byte("@")
    company.writeDomain(canonical: true, to: truth.value)
    truth.mention(.email)
    out.write(truth.value)
  }

  private static let roles: WordList = "info, sales, no-reply, support, office, billing, contact"

  /// A number, with the country's code unless `nationally` says that a reader knows the region.
  func phone(_ phone: Phone, nationally: Bool = false, to out: ByteBuffer) {
    let formats = PhoneFormats.all[phone.nation.rawValue]
    phone.write(random.pick(nationally ? formats.national : formats.international), to: out)
    truth.value.clear()
    phone.writeCanonical(to: truth.value)
    truth.mention(.phone)
  }

  // MARK: sentences

  func write(_ sentence: Sentence, about given: Person? = nil, to out: ByteBuffer) {
    var person = given
    for step in sentence.steps {
      out.write(step.literal)
      if step.slot != .none { fill(step.slot, &person, to: out) }
    }
  }

  /// One person in a sentence: `{p}`, `{e}` and `{c}` belong together, a second `{e}` is another's.
  private func fill(_ slot: Sentence.Slot, _ person: inout Person?, to out: ByteBuffer) {
    switch slot {
    case .person, .givenName, .familyName, .company, .shortCompany, .phone, .email:
      let subject = person ?? somebody()
      person = slot == .email ? nil : subject
      fill(slot, about: subject, to: out)
    default: Filler.write(slot, self, to: out)
    }
  }

  private func fill(_ slot: Sentence.Slot, about subject: Person, to out: ByteBuffer) {
    switch slot {
    case .person: name(subject, to: out)
    case .givenName: givenName(subject, to: out)
    case .familyName: familyName(subject, to: out)
    case .company: company(subject.company, to: out)
    case .shortCompany: shortCompany(subject.company, to: out)
    case .phone: phone(subject.work, to: out)
    default: workAddress(subject, to: out)
    }
  }
}
