// Hot code: plain bits.

/// What the lexicon of the model says of a word.
package struct WordClass: OptionSet {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Three bits: how often the word is written small where no sentence begins, from 1 (always) to 6
  /// (never); 0 where it is not known.
  package static let caseMask: UInt16 = 7
  /// Stands in names of companies: rarely, often.
  package static let companyRare = WordClass(rawValue: 1 << 3)
  package static let companyOften = WordClass(rawValue: 1 << 4)
  /// The name of a country, region or town.
  package static let place = WordClass(rawValue: 1 << 5)
  /// Often capitalised alone and never a name: `The`, `I`.
  package static let never = WordClass(rawValue: 1 << 6)
  /// A legal form of one word.
  package static let legalForm = WordClass(rawValue: 1 << 7)
  /// Abbreviations that end in a full stop within a name: `Inc`, `Jr`, `St`.
  package static let abbreviation = WordClass(rawValue: 1 << 8)
  /// Small words that stand inside names: `of`, `van`, `y`.
  package static let connector = WordClass(rawValue: 1 << 9)
  /// Small words that begin names: `van`, `de`, `bin`.
  package static let particle = WordClass(rawValue: 1 << 10)
  /// Before a name: `Mr`, `Frau`.
  package static let honorific = WordClass(rawValue: 1 << 11)
  /// Bits 12 to 14: the language that a small word tells, see `TextLanguage`.
  package static let languageShift: UInt16 = 12
  package static let languageMask: UInt16 = 7
  /// Small words that end the name of an organisation: `army`, `party`.
  package static let tail = WordClass(rawValue: 1 << 15)

  /// What only words of the lists have: not the case, companies and places of any word.
  package static let listed: UInt16 =
    legalForm.rawValue | abbreviation.rawValue | connector.rawValue | particle.rawValue
    | honorific.rawValue | tail.rawValue | languageMask << languageShift
}
