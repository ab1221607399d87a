// Hot code: filled once per token near a candidate, no allocation.
internal import Bytes

/// What the model sees of one token.
struct ModelWord {
  var word: UInt32 = 0
  var shape: UInt32 = 0
  var cluster: UInt32 = 0
  /// Rank as a forename times three plus rank as a surname.
  var names: UInt32 = 0
  /// How often it is written small, see `WordClass.caseMask`.
  var letterCase: UInt32 = 0
  /// Company words, places, legal forms, honorifics.
  var sort: UInt32 = 0
  /// What stands before it: nothing, a line end, the start of the text, the end of a sentence.
  var start: UInt32 = 0
  /// How it was seen earlier in the text, see `NameHistory.Mark`.
  var seen: UInt32 = 0
  var prefixes: (UInt32, UInt32, UInt32) = (0, 0, 0)
  var suffixes: (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0)

  /// Stands for what lies beyond a line end or the text.
  static let line = ModelWord(word: 2, shape: 40)
  static let block = ModelWord(word: 3, shape: 41)

  init(word: UInt32, shape: UInt32) {
    self.word = word
    self.shape = shape
  }

  /// A token as context.
  init(_ token: ModelToken, _ text: UnsafeBufferPointer<UInt8>, _ data: ModelData) {
    word = token.word
    shape = UInt32(token.shape.rawValue)
    guard !token.shape.isMark, token.shape != .code else { return }
    let entry = data.entry(token.word)
    cluster = UInt32(entry.cluster)
    letterCase = UInt32(entry.bits & WordClass.caseMask)
    sort = UInt32(entry.bits & Self.sorts) >> 3
    guard token.shape.isCapital || entry.isSmallName != 0 else { return }
    let traits = Lexicon.shared.traits(text, token.range)
    names = UInt32(traits.forename.rawValue) * 3 + UInt32(traits.surname.rawValue)
  }

  private static let sorts =
    WordClass.companyRare.rawValue | WordClass.companyOften.rawValue | WordClass.place.rawValue
    | WordClass.legalForm.rawValue | WordClass.honorific.rawValue

  /// Names, case and sort in one number.
  var group: UInt32 { names | letterCase << 4 | sort << 8 }

  var isForename: Bool { names >= 6 }

  /// Fills the beginnings and endings of the word.
  mutating func readAffixes(_ token: ModelToken, _ text: UnsafeBufferPointer<UInt8>) {
    let start = Int(token.start)
    let end = Int(token.end)
    var hash: UInt32 = 17
    for offset in 0..<min(4, end - start) {
      hash = Self.mix(hash, text[start + offset])
      if offset == 1 { prefixes.0 = hash }
      if offset == 2 { prefixes.1 = hash }
      if offset == 3 { prefixes.2 = hash }
    }
    hash = 19
    for offset in 0..<min(4, end - start) {
      hash = Self.mix(hash, text[end - 1 - offset])
      if offset == 0 { suffixes.0 = hash }
      if offset == 1 { suffixes.1 = hash }
      if offset == 2 { suffixes.2 = hash }
      if offset == 3 { suffixes.3 = hash }
    }
  }

  @inline(__always)
  private static func mix(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    let folded = byte &- 0x41 < 26 ? byte | 0x20 : byte
    return (hash ^ UInt32(folded)) &* 0x0100_0193
  }
}
