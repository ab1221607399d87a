// Hot code: a few comparisons.

/// How likely words in a place of a mail body are a person's name: by the place, the tables, and
/// what the headers and addresses of the message say.
enum NameRating {
  /// How much a place promises a name.
  enum Place {
    /// Beside an address, in `From:`: nothing but a party stands there.
    case party
    /// Before `wrote:`, in a form.
    case mention
    /// Behind `Dear`.
    case greeting
    /// The first line of a signature.
    case signatureStart
    /// A later line of a signature, one of several in a list.
    case line
    /// A line of a block that nothing marks: only the headers or an address can tell.
    case unmarked
  }

  /// What speaks against a name.
  enum Doubt {
    case none
    /// A word of it is one of positions, streets, or sentences.
    case word
    /// Both words are forenames: `Maria Laura`, but `Dylan Thomas` too.
    case twoForenames
    /// Begins with an initial (`J. Miller`): the tables can tell only half of it.
    case initial
  }

  /// Nil where it is not worth keeping.
  ///
  /// - Parameters:
  ///   - known: the words of the name that headers and addresses hold.
  ///   - words: all words of the name, without those of one or two letters.
  static func percent(
    _ reading: NameReading, _ place: Place, known: Int, words: Int, doubt: Doubt
  ) -> UInt8? {
    if doubt == .twoForenames, place == .greeting, known < 2 { return nil }
    if known >= 2 || (known == 1 && words == 1) { return doubt == .word ? 60 : 96 }
    guard doubt != .word else { return nil }
    if known == 1 { return reading.forename != .unknown || place == .party ? 94 : 82 }
    if doubt == .initial { return place == .line ? nil : reading.surname == .unknown ? nil : 60 }
    return byTables(reading, place)
  }

  private static func byTables(_ reading: NameReading, _ place: Place) -> UInt8? {
    let isForename = reading.forename == .frequent
    let isSurname = reading.surname != .unknown
    switch place {
    case .party:
      if isForename { return isSurname ? 94 : 88 }
      return reading.forename == .listed ? 80 : reading.surname == .frequent ? 66 : 52
    case .mention, .greeting, .signatureStart:
      if isForename { return isSurname ? 92 : 84 }
      guard reading.forename == .listed else { return nil }
      return isSurname ? 76 : 58
    case .line:
      return isForename && reading.surname == .frequent ? 82 : nil
    case .unmarked:
      return isForename && reading.surname == .frequent ? 78 : nil
    }
  }
}
