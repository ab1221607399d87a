// Hot code: plain values.

/// What the tables of names and of words around names know of a word.
struct WordTraits: OptionSet {
  /// The low 24 bits are used (`Lexicon`).
  let rawValue: UInt32

  static let listedForename = WordTraits(rawValue: 1 << 0)
  static let frequentForename = WordTraits(rawValue: 1 << 1)
  static let listedSurname = WordTraits(rawValue: 1 << 2)
  static let frequentSurname = WordTraits(rawValue: 1 << 3)

  /// Of `NameWords`.
  static let honorific = WordTraits(rawValue: 1 << 4)
  static let degree = WordTraits(rawValue: 1 << 5)
  static let generation = WordTraits(rawValue: 1 << 6)
  static let particle = WordTraits(rawValue: 1 << 7)
  static let capitalParticle = WordTraits(rawValue: 1 << 8)
  static let surnameParticle = WordTraits(rawValue: 1 << 9)
  static let placeholder = WordTraits(rawValue: 1 << 10)
  static let organisation = WordTraits(rawValue: 1 << 11)
  static let conjunction = WordTraits(rawValue: 1 << 12)
  static let surestForm = WordTraits(rawValue: 1 << 13)
  static let sector = WordTraits(rawValue: 1 << 20)

  /// Of `MailPhrases`.
  static let wroteVerb = WordTraits(rawValue: 1 << 14)
  static let filler = WordTraits(rawValue: 1 << 15)
  static let greeting = WordTraits(rawValue: 1 << 16)
  static let position = WordTraits(rawValue: 1 << 17)
  static let street = WordTraits(rawValue: 1 << 18)
  static let streetLead = WordTraits(rawValue: 1 << 19)

  /// The rank of the word as a forename.
  var forename: NameRank {
    contains(.frequentForename) ? .frequent : contains(.listedForename) ? .listed : .unknown
  }

  /// The rank of the word as a surname.
  var surname: NameRank {
    contains(.frequentSurname) ? .frequent : contains(.listedSurname) ? .listed : .unknown
  }
}
