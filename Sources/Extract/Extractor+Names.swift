// Hot code: passes over all prose; no allocation per mention.
internal import Bytes
internal import Corpus

extension Extractor {
  /// `Band of Brothers` ends like a firm, too.
  private static let likelyFirm: Float = 0.4

  /// A name that the tables know wholly needs less of the model.
  private static let possiblePerson: Float = 0.2
  private static let knownName: UInt8 = 55

  /// A frequent forename, then a particle (`Wout van Rooij`) or a frequent surname.
  private func isKnownName(_ reading: NameReading) -> Bool {
    guard reading.outcome == .person, reading.forename == .frequent, names.tokens.count <= 5 else {
      return false
    }
    return names.tokens.dropFirst().dropLast().contains { $0.traits.contains(.particle) }
  }

  /// People and companies in running text, as `model` found them, and by legal forms. What overlaps a
  /// person or company that was written for the field since `first` is skipped: the rules that wrote
  /// it saw more.
  mutating func readNames(
    _ site: FieldSite, since first: Int, _ text: UnsafeBufferPointer<UInt8>,
    into writer: inout MentionWriter
  ) {
    guard !model.matches.isEmpty else { return }
    let others = site.column.carrier == .text ? placesOfOthers : []
    let known = (writer.namesWritten(since: first) + others.map { writer.place($0, in: site) })
      .sorted { $0.lowerBound < $1.lowerBound }
    var next = 0
    /// What the matches before leave.
    var free = site.start
    /// Where the person before ends.
    var person = -1
    for (index, match) in model.matches.enumerated() {
      // Both are in the order of the text, so each is passed once.
      let place = writer.place(match.range, in: site)
      while next < known.count, known[next].upperBound <= place.lowerBound { next += 1 }
      if next < known.count, known[next].overlaps(place) { continue }
      switch match.kind {
      case .person where isCompany(match, site, text):
        writeCompany(match, behind: free, site, text, into: &writer)
      case .person where isPosition(index, site, text, known, next, place): break
      case .person:
        writePerson(match, site, text, into: &writer)
        person = match.range.upperBound
      case .company:
        var match = match
        match.isTold = match.isTold || CompanySpan.joins(person, to: match.range.lowerBound, text)
        writeCompany(match, behind: free, site, text, into: &writer)
      case .place: break
      }
      // What is hardly a name is left to the next one.
      if match.likelihood >= Self.hardlyAName { free = match.range.upperBound }
    }
  }

  private static let hardlyAName: Float = 0.3

  /// Does the match name what somebody does at the company that stands behind it: `Physicist, Velora`?
  private func isPosition(
    _ index: Int, _ site: FieldSite, _ text: UnsafeBufferPointer<UInt8>, _ known: [Range<UInt64>],
    _ next: Int, _ place: Range<UInt64>
  ) -> Bool {
    let match = model.matches[index]
    guard LineLabel.isPosition(match.range, in: text, end: site.end) else { return false }
    if next < known.count, known[next].lowerBound == place.upperBound + 2 { return true }
    return model.matches.indices.contains(index + 1) && model.matches[index + 1].kind == .company
      && model.matches[index + 1].range.lowerBound == match.range.upperBound + 2
  }

  private mutating func writePerson(
    _ match: TextModel.Match, _ site: FieldSite, _ text: UnsafeBufferPointer<UInt8>,
    into writer: inout MentionWriter
  ) {
    if StreetName.isOne(match.range, in: text) { return }
    var range = CompanySpan.withoutLabel(match.range, text, site.end)
    range = ElidedNoun.end(range, in: text)..<range.upperBound
    range = NameLead.end(range, in: text)..<range.upperBound
    let bytes = UnsafeBufferPointer(rebasing: text[range])
    if Lexicon.shared.traits(bytes, 0..<bytes.count).contains(.placeholder) { return }
    if NameLead.isHeading(bytes) { return }
    // `Burkina Faso`; `Chad` and `Jordan` may be somebody.
    if bytes.contains(0x20), CountryName.country(bytes) != .none || NameLead.isDate(bytes) {
      return
    }
    let reading = names.read(bytes)
    if reading.outcome != .person, LineLabel.begins(range, in: text, end: site.end) { return }
    var percent = ModelConfidence.person(match.likelihood, site.column.carrier)
    if match.likelihood >= Extractor.possiblePerson, isKnownName(reading) {
      percent = max(percent, Extractor.knownName)
    }
    // One word of a mail or a cell is nobody in particular, and its full name stands in a header.
    if site.column.carrier != .text, reading.outcome != .person { percent = min(percent, 45) }
    let finding = MentionWriter.Finding(kind: .person, rule: .model, percent: percent)
    switch reading.outcome {
    case .person, .singleWord:
      writeName(finding, at: range, in: site, into: &writer)
    case .nothing, .organisation:
      // The model's word against the reader's: kept as written.
      guard companies.read(bytes) != nil else { return }
      companies.value.withUnsafeBufferPointer {
        writer.add(finding, at: range, in: site, value: $0)
      }
    }
  }

  /// A name that the model takes for a person's, but that goes on with a legal form (`Malá s.r.o.`)
  /// or ends in what companies do (`Carli Servizi`).
  private mutating func isCompany(
    _ match: TextModel.Match, _ site: FieldSite, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let range = match.range
    let name = UnsafeBufferPointer(rebasing: text[range])
    if match.likelihood < Self.surePerson, name.contains(0x20), isOrganisation(name) { return true }
    return LegalFormTail.end(of: range, in: text, limit: site.end) > range.upperBound
      || FirmName.hasSector(name)
  }

  private static let surePerson: Float = 0.8

  /// Has it a word of organisations, and none that is a forename: `Talleres Ibáñez`?
  private mutating func isOrganisation(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard names.read(name).outcome == .organisation else { return false }
    var words = MailLineWords(name, 0..<name.count)
    while let word = words.next() {
      let traits = Lexicon.shared.traits(name, word)
      if traits.forename == .frequent || traits.contains(.position) { return false }
    }
    return true
  }

  /// A doubtful company that is called as the tables know people to be: `Erik Lindqvist`.
  private mutating func isRatherPerson(
    _ name: UnsafeBufferPointer<UInt8>, _ match: TextModel.Match
  ) -> Bool {
    guard match.likelihood < Self.sureCompany, name.contains(0x20) else { return false }
    let reading = names.read(name)
    return reading.outcome == .person && names.isWholeName && reading.forename == .frequent
      && reading.surname != .unknown && !FirmName.isOne(name)
  }

  /// What stands before numbers and names nobody: `IBAN`, `VAT`.
  private func isAbbreviation(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    name.count <= 8 && WordFold.withWord(name, 0..<name.count) { Self.abbreviations.contains($0) }
  }

  private static let abbreviations = WordTable(
    """
    iban bic swift vat tva iva mwst ust ustid btw moms nif nip cif siret siren ean isbn issn isin gtin
    sku uuid guid http https url uri pdf csv xml json sql html api faq email e-mail tel fax gsm
    """)

  private static let sureCompany: Float = 0.8

  private mutating func writeCompany(
    _ match: TextModel.Match, behind free: Int, _ site: FieldSite,
    _ text: UnsafeBufferPointer<UInt8>, into writer: inout MentionWriter
  ) {
    guard
      let span = CompanySpan(
        match.range, in: text, free: free, limit: site.end, isGerman: model.language == .german)
    else { return }
    if let person = span.person {
      let match = TextModel.Match(kind: .person, range: person, likelihood: match.likelihood)
      writePerson(match, site, text, into: &writer)
    }
    let name = UnsafeBufferPointer(rebasing: text[span.range])
    guard !NameLead.isDate(name), span.hasForm || !isAbbreviation(name), companies.read(name) != nil
    else { return }
    if !span.hasForm, !match.isTold, isRatherPerson(name, match) {
      return writePerson(match, site, text, into: &writer)
    }
    let isTold =
      match.isTold || FirmName.hasSector(name)
      || match.likelihood >= Extractor.likelyFirm && FirmName.isOne(name)
    let evidence: ModelConfidence.Evidence = span.hasForm ? .form : isTold ? .words : .none
    let percent = ModelConfidence.company(match.likelihood, evidence, site.column.carrier)
    let finding = MentionWriter.Finding(
      kind: .company, rule: span.hasForm ? .legalForm : .model, percent: percent)
    companies.value.withUnsafeBufferPointer {
      writer.add(finding, at: span.range, in: site, value: $0)
    }
  }
}
