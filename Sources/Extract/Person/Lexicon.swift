// Hot code: one probe for all tables, no allocation after the first call.
internal import Bytes

/// All words that names are made of and that stand around them, with what they are: one look-up
/// answers for every table.
struct Lexicon {
  private let words: WordMap

  /// Longer words are in no table.
  private static let maximumInBytes = 64

  static let shared = Lexicon()

  private init() {
    // 167,000 names and 2,000 other words.
    words = WordMap(capacity: 170_000)
    addNames(ForenameTable.entries, .frequentForename, .listedForename)
    addNames(SurnameTable.entries, .frequentSurname, .listedSurname)
    for (list, traits) in Lexicon.lists { words.add(list, traits.rawValue) }
  }

  /// The frequent names, a `|`, the others.
  private func addNames(_ list: StaticString, _ frequent: WordTraits, _ listed: WordTraits) {
    var traits = frequent
    WordMap.eachWord(list) { name in
      if name.count == 1, name[0] == UInt8(ascii: "|") {
        traits = listed
      } else {
        words.add(name, traits.rawValue)
      }
    }
  }

  private static let lists: [(StaticString, WordTraits)] = [
    (NameWords.honorifics, .honorific), (NameWords.degrees, .degree),
    (NameWords.generations, .generation), (NameWords.particles, .particle),
    (NameWords.capitalParticles, .capitalParticle),
    (NameWords.surnameParticles, .surnameParticle), (NameWords.placeholders, .placeholder),
    (NameWords.organisations, .organisation), (NameWords.conjunctions, .conjunction),
    (NameWords.surestForms, .surestForm), (NameWords.sectors, .sector),
    (MailPhrases.wroteVerbs, .wroteVerb),
    (MailPhrases.fillers, .filler), (MailPhrases.greetings, .greeting),
    (MailPhrases.positions, .position), (MailPhrases.streets, .street),
    (MailPhrases.streetLeads, .streetLead),
  ]

  /// What is known of the word in `range` of `bytes`: of its letters and digits, folded.
  func traits(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> WordTraits {
    guard range.count <= Lexicon.maximumInBytes else { return [] }
    var hash = FoldedHash()
    for index in range {
      let byte = bytes[index]
      if byte >= 0x80 {
        return WordFold.withWord(bytes, range) { WordTraits(rawValue: words.bits($0)) }
      }
      let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
      if WordFold.isKept(lower) { hash.add(lower) }
    }
    return WordTraits(rawValue: words.bits(hash))
  }
}
