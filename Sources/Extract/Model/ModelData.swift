// Hot code: reads constant data in place.
internal import CKernels

/// The trained model: two hashed tables in the program's constant data, made by scripts/train.
///
/// Layout, little-endian: 256 bytes of header (magic, version, log2 of the numbers of buckets and
/// of lexicon slots, worth of a unit, four borders of scores), the `Filter`s, the buckets of the feature table (64 bytes each: four 16-bit tags, four
/// rows of twelve 8-bit weights, eight bytes unused), and the slots of the lexicon (eight bytes each:
/// word, class, cluster, names).
package struct ModelData {
  /// The buckets of the feature table.
  let buckets: UnsafeRawPointer
  let bucketMask: UInt32
  let lexicon: UnsafePointer<LexiconSlot>
  let lexiconMask: UInt32
  /// Given names that may be written small.
  let smallNames: WordFilter
  /// Words of the lists: see `WordClass.listed`.
  let listedWords: WordFilter
  /// Words that never are names: see `WordClass.never`.
  let neverNames: WordFilter
  /// Hashes of several words: names of companies.
  let companyNames: WordFilter
  /// What one unit of an 8-bit weight is worth.
  let unit: Float
  // Scores in units at and below which nothing more is looked at. They are low enough that hardly a
  // name is lost, see docs/quality.md.
  /// Of a word that is a run of its own, by that word alone.
  let ownBorder: Int32
  /// Of a word that is a run of its own, by it and the words around it.
  let wordBorder: Int32
  /// Of the best span of a longer run, by its words and those around it.
  let spanBorder: Int32
  /// Of a span by its tokens: its own features are not asked for.
  let lookBorder: Int32

  package static let magic: UInt64 = 0x4C45_444F_4D4B_494C
  package static let version: UInt32 = 3
  package static let headerInBytes = 256
  /// Where the buckets begin.
  package static let bucketStart = Filter.allCases.reduce(headerInBytes) { $0 + $1.sizeInBytes }

  /// The filters in their order in the file.
  package enum Filter: Int, CaseIterable {
    case smallNames, listedWords, neverNames, companyNames

    /// Log2 of its bits.
    package var bits: UInt32 { self == .companyNames ? 20 : 16 }
    package var sizeInBytes: Int { 1 << Int(bits) / 8 }
    package var start: Int {
      Self.allCases[..<rawValue].reduce(ModelData.headerInBytes) { $0 + $1.sizeInBytes }
    }
  }
  package static let bucketInBytes = 64
  package static let rowsPerBucket = 4

  /// One word of the lexicon.
  package struct LexiconSlot {
    /// Hash of the word; 0 where the slot is empty.
    package var word: UInt32
    /// See `WordClass`.
    package var bits: UInt16
    package var cluster: UInt8
    /// Four bits: rank as a forename times three plus rank as a surname; the highest bit: is a given
    /// name even where it is written small; the one below: the hash is that of a company's name.
    package var names: UInt8

    package static let smallName: UInt8 = 0x80
    package static let company: UInt8 = 0x40
    package static let ranks: UInt8 = 0x0F

    package var isSmallName: Bool { names & Self.smallName != 0 }
    package var isCompany: Bool { names & Self.company != 0 }
  }

  /// Reads the header at `base`; nil when it is no model of this version.
  ///
  /// `base` must stay as long as the value is used and be aligned to 64 bytes.
  package init?(_ base: UnsafeRawPointer, count: Int) {
    guard count >= Self.bucketStart,
      base.load(as: UInt64.self) == Self.magic,
      base.load(fromByteOffset: 8, as: UInt32.self) == Self.version
    else { return nil }
    let bucketBits = base.load(fromByteOffset: 12, as: UInt32.self)
    let lexiconBits = base.load(fromByteOffset: 16, as: UInt32.self)
    guard bucketBits < 24, lexiconBits < 24 else { return nil }
    let lexiconStart = Self.bucketStart + Self.bucketInBytes << Int(bucketBits)
    guard count >= lexiconStart + MemoryLayout<LexiconSlot>.size << Int(lexiconBits) else {
      return nil
    }
    // SAFETY: the tables lie in the `count` bytes, as was just checked.
    func filter(_ filter: Filter) -> WordFilter {
      WordFilter(base + filter.start, bits: filter.bits)
    }
    smallNames = filter(.smallNames)
    listedWords = filter(.listedWords)
    neverNames = filter(.neverNames)
    companyNames = filter(.companyNames)
    buckets = base + Self.bucketStart
    lexicon = (base + lexiconStart).assumingMemoryBound(to: LexiconSlot.self)
    bucketMask = 1 << bucketBits - 1
    lexiconMask = 1 << lexiconBits - 1
    unit = base.load(fromByteOffset: 20, as: Float.self)
    func border(_ place: Int) -> Int32 { base.load(fromByteOffset: place, as: Int32.self) }
    ownBorder = border(24)
    wordBorder = border(28)
    spanBorder = border(32)
    lookBorder = border(36)
  }

  // SAFETY: constant data, never changed.
  /// The model inside the program; nil when none was built into it.
  nonisolated(unsafe) package static let shipped: ModelData? = {
    let blob = ck_model()
    guard let base = blob.bytes else { return nil }
    return ModelData(base, count: Int(blob.count))
  }()

  /// What the lists say of a word.
  @inline(__always)
  func listed(_ word: UInt32) -> UInt16 { listedWords.mayHold(word) ? entry(word).bits : 0 }

  /// What the lexicon knows of a word.
  func entry(_ word: UInt32) -> LexiconSlot {
    var slot = ((word &* 0x9E37_79B1) >> 7) & lexiconMask
    // The builder leaves a third of the slots empty.
    while true {
      let entry = lexicon[Int(slot)]
      if entry.word == word || entry.word == 0 { return entry }
      slot = (slot &+ 1) & lexiconMask
    }
  }
}
