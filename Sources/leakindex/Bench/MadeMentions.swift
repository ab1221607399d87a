import Corpus

/// How many made-up mentions there are, and what they are made from: numbers alone, so that every
/// worker makes the same document of the same number.
struct MadeMentions: Sendable {
  let mentions: Int
  let terms: Int
  let documents: Int

  /// SplitMix64's finalizer.
  static func mix(_ number: UInt64) -> UInt64 {
    var mixed = number &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  func hash(_ document: Int) -> ContentHash {
    let number = UInt64(document) &* 2
    return ContentHash(high: MadeMentions.mix(number + 1), low: MadeMentions.mix(number + 2))
  }

  /// Mentions of a document: its share of all.
  func range(_ document: Int) -> Range<Int> {
    let start = mentions.multipliedFullWidth(by: document)
    let end = mentions.multipliedFullWidth(by: document + 1)
    return documents.dividingFullWidth(start).quotient..<documents.dividingFullWidth(end).quotient
  }
}
