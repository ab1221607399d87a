// Warm code: once per company that is found in running text.
internal import Bytes
internal import Corpus

/// The name of a company in running text, from the words that the model found: behind what only
/// leads to it (`Firma`), with what it left out, and apart from the person whom it stands for.
struct CompanySpan {
  var range: Range<Int>
  /// The name has a legal form.
  var hasForm: Bool
  /// Somebody who stands before the company: `Marie Dupont de Velora SARL`.
  var person: Range<Int>?

  /// The span for the words at `found`; nil where they are no name. Nothing below `free` belongs to
  /// it, nothing from `limit` on.
  init?(
    _ found: Range<Int>, in text: UnsafeBufferPointer<UInt8>, free: Int, limit: Int,
    isGerman: Bool
  ) {
    let found = CompanySpan.withoutLabel(found, text, limit)
    let start = CompanySpan.startOfWord(ElidedNoun.end(found, in: text), text, low: free)
    range = start..<LegalFormTail.end(of: start..<found.upperBound, in: text, limit: limit)
    hasForm = false
    let isLed = dropLead(text)
    let bytes = UnsafeBufferPointer(rebasing: text[range])
    if CompanyName.isOnlyForm(bytes) { return nil }
    hasForm = isLed || MailCompany.hasWrittenForm(bytes)
    guard hasForm else {
      guard endsLikeFirm(text) else { return }
      let first = CompanySpan.leading(range, text, low: free, limit: limit, isGerman: isGerman)
      range = MailCompany.withoutNotice(text, first..<range.upperBound)
      range = CompanySpan.withParticles(range, text, low: free)
      return
    }
    // `Order AB-1234`, `ticket INC-182736`
    if LegalFormTail.isPartOfCode(range.upperBound, text, limit) { return nil }
    // Half of `Contoso GmbH & Co. KG`.
    if !LegalFormTail.hasProperName(range, in: text) { return nil }
    dropPerson(text)
    guard person == nil, !isLed else { return }
    let first = CompanySpan.leading(range, text, low: free, limit: limit, isGerman: isGerman)
    range = MailCompany.withoutNotice(text, first..<range.upperBound)
    // Who is called the sons of somebody is named with him.
    let low = PartnerNames.isRelative(at: range.lowerBound, text) ? 0 : free
    range = PartnerNames.start(of: range, in: text, low: low)..<range.upperBound
    range = CompanySpan.withParticles(range, text, low: free)
  }

  /// The beginning of `Pergande-Roux` where the name was found from `Roux` on.
  private static func startOfWord(
    _ start: Int, _ text: UnsafeBufferPointer<UInt8>, low: Int
  ) -> Int {
    guard start > low + 2, text[start - 1] == UInt8(ascii: "-") else { return start }
    var at = start - 1
    while at > low, isLetter(text[at - 1]), start - at < 40 { at -= 1 }
    let isWord = at == 0 || text[at - 1] <= 0x20 || text[at - 1] == UInt8(ascii: "(")
    return isWord && (text[at] &- 0x41 < 26 || text[at] >= 0xC3) ? at : start
  }

  // MARK: Too much

  /// `Contoso`, where the next line is `Tel: …` and its label was taken for a part of the name.
  static func withoutLabel(
    _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, _ limit: Int
  ) -> Range<Int> {
    guard range.upperBound < limit, text[range.upperBound] == UInt8(ascii: ":"),
      let end = text[range].firstIndex(of: 0x0A), end > range.lowerBound,
      WordFold.withWord(text, end + 1..<range.upperBound, { labels.contains($0) })
    else { return range }
    return range.lowerBound..<end
  }

  private static let labels = WordTable(
    """
    tel phone telephone telefon fon fax mobile mobil cell email mail web website url internet date sent
    from to cc bcc subject von an gesendet datum betreff kopie de envoye objet para enviado asunto da
    inviato oggetto van verzonden onderwerp address adresse anschrift note notes attn ref
    """)

  private static let leads = WordTable("firma firmy firmou firme fa firm ditta gesellschaft")

  /// `Firma Contoso GmbH`: what follows such a word is a company, with or without a form.
  private mutating func dropLead(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let space = text[range].firstIndex(of: 0x20), space + 2 < range.upperBound,
      WordFold.withWord(text, range.lowerBound..<space, { Self.leads.contains($0) })
    else { return false }
    range = space + 1..<range.upperBound
    return true
  }

  /// Small words between a person and a company.
  static let joints = WordTable(
    "di del della dell da do of from at de du la chez bei von van voor for hos fra fran og und and et"
  )
  private static let longestPersonInWords = 3
  private static let longestJointInBytes = 24

  /// Does only `of`, `von der`, `chez`, `z firmy` stand between the person that ends at `person` and
  /// the name that begins at `start`?
  static func joins(
    _ person: Int, to start: Int, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard person >= 0, start > person + 2, start - person <= longestJointInBytes else {
      return false
    }
    var words = MailLineWords(text, person..<start)
    var count = 0
    while let word = words.next() {
      guard count < 4,
        text[word.lowerBound] & 0x20 != 0 || text[word.lowerBound] >= 0x80 || count > 0,
        WordFold.withWord(text, word, { (count == 0 ? belongings : fillers).contains($0) })
      else { return false }
      count += 1
    }
    return count > 0 && !text[person..<start].contains { $0 == 0x0A || $0 == 0x2C || $0 == 0x2E }
  }

  private static let belongings = WordTable(
    "of at from bei von vom chez de di da del della dell do van bij fran hos z ze fra pa"
  )
  private static let fillers = WordTable(
    "the der die dem den la le les l el los a o na firma firmy societe empresa firm company"
  )

  /// `Giacinto Peano di Westsoft S.p.A.`: a forename and a surname before the joint, and a name with
  /// a form behind it.
  private mutating func dropPerson(_ text: UnsafeBufferPointer<UInt8>) {
    var words = 0
    var at = range.lowerBound
    while words <= Self.longestPersonInWords,
      let space = text[at..<range.upperBound].firstIndex(of: 0x20)
    {
      if words >= 2, text[at] &- 0x61 < 26,
        WordFold.withWord(text, at..<space, { Self.joints.contains($0) })
      {
        let rest = space + 1..<range.upperBound
        guard isPerson(range.lowerBound..<at - 1, text), beginsName(rest, text) else { return }
        person = range.lowerBound..<at - 1
        range = rest
        return
      }
      words += 1
      at = space + 1
    }
  }

  private func isPerson(_ words: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text[words].firstIndex(of: 0x20),
      let last = text[words].lastIndex(of: 0x20)
    else { return false }
    let given = Lexicon.shared.traits(text, words.lowerBound..<first)
    let family = Lexicon.shared.traits(text, last + 1..<words.upperBound)
    guard given.forename != .unknown || family.surname != .unknown,
      family.surname != .unknown || family.forename == .unknown
    else { return false }
    return given.isDisjoint(with: [.organisation, .sector])
      && family.isDisjoint(with: [.organisation, .sector])
  }

  private func beginsName(_ rest: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let bytes = UnsafeBufferPointer(rebasing: text[rest])
    guard let first = bytes.first, first &- 0x41 < 26 || first >= 0xC3 else { return false }
    return CompanyName.hasLegalForm(bytes) && !CompanyName.isOnlyForm(bytes)
  }

  // MARK: Too little

  /// `Falcon Media`: what companies are called by behind a word of their own.
  private func endsLikeFirm(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let space = text[range].lastIndex(of: 0x20) else { return false }
    return !Lexicon.shared.traits(text, space + 1..<range.upperBound).isDisjoint(with: [
      .sector, .organisation,
    ])
  }

  private static let maximumLeading = 4

  private static let particles = WordTable("van da do dos")
  private static let furtherParticles = WordTable("de der den t van da do dos")
  /// Words that lead to a name, so that what stands between is a part of it.
  private static let prepositions = WordTable(
    "bij naar van aan voor met door klant namens na no para com pela por cliente con per presso"
  )

  /// With the particles of the partner that the name begins with: `naar van Ooste & van Olst`. Only
  /// behind a preposition: `factuur van Contoso` is of Contoso.
  private static func withParticles(
    _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, low: Int
  ) -> Range<Int> {
    guard let last = smallWord(before: range.lowerBound, text, low),
      WordFold.withWord(text, last, { furtherParticles.contains($0) })
    else { return range }
    var start = last.lowerBound
    if let first = smallWord(before: start, text, low),
      WordFold.withWord(text, first, { particles.contains($0) }),
      let lead = smallWord(before: first.lowerBound, text, low),
      WordFold.withWord(text, lead, { prepositions.contains($0) })
    {
      start = first.lowerBound
    } else {
      guard WordFold.withWord(text, last, { particles.contains($0) }),
        let lead = smallWord(before: start, text, low),
        WordFold.withWord(text, lead, { prepositions.contains($0) })
      else { return range }
    }
    return start..<range.upperBound
  }

  private static func smallWord(
    before end: Int, _ text: UnsafeBufferPointer<UInt8>, _ low: Int
  ) -> Range<Int>? {
    guard end - 1 > low, text[end - 1] == 0x20 else { return nil }
    var start = end - 1
    while start > low, end - start < 12, isLetter(text[start - 1]) || text[start - 1] == 0x27 {
      start -= 1
    }
    guard start < end - 1, text[start] &- 0x61 < 26 || text[start] == 0x27 else { return nil }
    return start..<end - 1
  }

  /// Where the capitalised words right before a name with a form begin that belong to it.
  ///
  /// They do within a sentence (`la société Lunar Zen Conseil SA`), but for languages that write
  /// every noun so, and where the name is all that a line or a bracket holds.
  private static func leading(
    _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, low: Int, limit: Int, isGerman: Bool
  ) -> Int {
    var start = range.lowerBound
    for _ in 0..<maximumLeading {
      guard let word = wordBefore(start, text, low), isProper(word, text) else { break }
      start = word.lowerBound
    }
    guard start < range.lowerBound else { return start }
    if isAlone(start..<range.upperBound, text, low: low, limit: limit) { return start }
    guard !isGerman, start - 1 > low, text[start - 1] == 0x20 else { return range.lowerBound }
    // Behind a small word, so that no capital is owed to the beginning of a sentence.
    let before = text[start - 2]
    return before &- 0x61 < 26 || before >= 0x80 ? start : range.lowerBound
  }

  private static func wordBefore(
    _ end: Int, _ text: UnsafeBufferPointer<UInt8>, _ low: Int
  ) -> Range<Int>? {
    guard end - 1 > low, text[end - 1] == 0x20 else { return nil }
    var start = end - 1
    while start > low, isLetter(text[start - 1]) { start -= 1 }
    guard start < end - 2, end - start <= 40 else { return nil }
    guard start == 0 || text[start - 1] <= 0x20 || text[start - 1] == UInt8(ascii: "(") else {
      return nil
    }
    return start..<end - 1
  }

  /// A word with a capital that is no name of a person, title or greeting.
  private static func isProper(_ word: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let first = text[word.lowerBound]
    guard first &- 0x41 < 26 || first >= 0xC3 else { return false }
    let traits = Lexicon.shared.traits(text, word)
    return traits.forename != .frequent
      && traits.isDisjoint(with: [.position, .honorific, .greeting, .filler, .conjunction])
  }

  /// Is the name all that its line or bracket holds?
  private static func isAlone(
    _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, low: Int, limit: Int
  ) -> Bool {
    let before = range.lowerBound > low ? text[range.lowerBound - 1] : 0x0A
    let after = range.upperBound < limit ? text[range.upperBound] : 0x0A
    if before == UInt8(ascii: "(") { return after == UInt8(ascii: ")") }
    return before == 0x0A && (after == 0x0A || after == 0x0D || after == UInt8(ascii: ","))
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 || byte == UInt8(ascii: "-")
  }
}
