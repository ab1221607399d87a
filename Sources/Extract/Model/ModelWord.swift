// Hot code: plain values, filled once per word that the cache does not hold.
internal import Bytes

/// What the model sees of one word, wherever it stands. Small, as many of them are remembered.
struct ModelWord {
  let word: UInt32
  private var sorts: UInt16 = 0
  private let shapeByte: UInt8
  private var clusterByte: UInt8 = 0
  private var namesByte: UInt8 = 0
  private var caseByte: UInt8 = 0

  /// Stands for what lies beyond the text.
  static let block = ModelWord(word: 3, shape: 41)

  private init(word: UInt32, shape: UInt8) {
    self.word = word
    shapeByte = shape
  }

  init(_ key: WordKey, _ data: ModelData) {
    word = key.word
    shapeByte = key.shape
    guard key.length > 0 else { return }
    let entry = data.entry(key.word)
    clusterByte = entry.cluster
    caseByte = UInt8(truncatingIfNeeded: entry.bits & WordClass.caseMask)
    sorts = entry.bits & Self.kept
    guard key.isCapital || entry.isSmallName else { return }
    let ranks = key.folded == 0 ? entry.names : data.entry(key.folded).names
    namesByte = ranks & ModelData.LexiconSlot.ranks
  }

  private static let kept =
    WordClass.companyRare.rawValue | WordClass.companyOften.rawValue | WordClass.place.rawValue
    | WordClass.legalForm.rawValue | WordClass.honorific.rawValue

  var shape: UInt32 { UInt32(shapeByte) }
  var cluster: UInt32 { UInt32(clusterByte) }
  /// Rank as a forename times three plus rank as a surname.
  var names: UInt32 { UInt32(namesByte) }
  /// How often it is written small, see `WordClass.caseMask`.
  var letterCase: UInt32 { UInt32(caseByte) }
  /// Company words, places, legal forms, honorifics.
  var sort: UInt32 { UInt32(sorts >> 3) }
  /// Names, case and sort in one number.
  var group: UInt32 { names | letterCase << 4 | sort << 8 }
}
