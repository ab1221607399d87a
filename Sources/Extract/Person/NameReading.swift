/// What `NameReader` made of a value.
struct NameReading {
  enum Outcome {
    /// No name: a number, a placeholder, a sentence.
    case nothing
    /// A name of one word only.
    case singleWord
    case person
    /// A company or a department in the place of a name.
    case organisation
  }

  var outcome: Outcome
  /// The best rank of a forename where the given name stands.
  var forename: NameRank = .unknown
  /// The rank of the surname where the family name stands.
  var surname: NameRank = .unknown
  /// A small word stands between its words, as in `Melle van der Courtier`.
  var hasParticle = false
  /// The text that was read, within the value, without what was dropped around it.
  var start = 0
  var end = 0

  static let nothing = NameReading(outcome: .nothing)
}
