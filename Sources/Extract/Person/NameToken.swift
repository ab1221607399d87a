// Hot code: plain values.
internal import Bytes

/// One word of a name on its way through `NameReader`.
struct NameToken {
  /// Its bytes in the value.
  var start: Int
  var end: Int
  var letters = 0
  var isAllUpper = false
  var isAllLower = false
  /// Two or more capitals among small letters (`McDonald`, `PhD`).
  var isMixed = false
  /// First letter upper case, or of a script without case.
  var isCapitalised = false
  /// `J`, `J.`
  var isInitial = false
  var isASCII = true
  /// Letters of a script without case: such names are never turned.
  var isUncased = false

  /// What the tables say of the whole word, of its first part as a forename (`Jean-Pierre`), of its
  /// last part as a surname.
  private(set) var traits: WordTraits = []
  private(set) var forename = NameRank.unknown
  private(set) var surname = NameRank.unknown

  init(start: Int) {
    self.start = start
    end = start
  }

  /// `d'Artagnan`, `al-Masri`: a capital that is not the first letter.
  var hasInnerCapital: Bool { !isCapitalised && !isAllLower && letters > 0 }

  /// `J.R.R.`
  func hasDotInside(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let dot = firstIndex(of: UInt8(ascii: "."), in: bytes, from: start) else { return false }
    return dot < end
  }

  /// Asks the tables.
  mutating func lookUp(_ bytes: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon) {
    traits = lexicon.traits(bytes, start..<end)
    forename = traits.forename
    surname = traits.surname
    let word = UnsafeBufferPointer(rebasing: bytes[start..<end])
    guard let first = firstIndex(of: UInt8(ascii: "-"), in: word) else { return }
    if first > 0 { forename = lexicon.traits(bytes, start..<start + first).forename }
    let last = lastIndex(of: UInt8(ascii: "-"), in: word, before: word.count) ?? first
    if last + 1 < word.count {
      surname = lexicon.traits(bytes, start + last + 1..<end).surname
    }
  }
}
