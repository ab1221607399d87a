// Hot code: reads constant data in place.
internal import CKernels

/// The trained model: two hashed tables in the program's constant data, made by scripts/train.
///
/// Layout, little-endian: 256 bytes of header (magic, version, log2 of the numbers of buckets and
/// of lexicon slots, units per unit of score, thresholds), the buckets of the feature table (64
/// bytes each: four 16-bit tags, four rows of twelve 8-bit weights, eight bytes unused), and the
/// slots of the lexicon (eight bytes each: word, class, cluster, small name).
package struct ModelData {
  /// The buckets of the feature table.
  let buckets: UnsafeRawPointer
  let bucketMask: UInt32
  let lexicon: UnsafePointer<LexiconSlot>
  let lexiconMask: UInt32
  /// What one unit of an 8-bit weight is worth.
  let unit: Float

  package static let magic: UInt64 = 0x4C45_444F_4D4B_494C
  package static let version: UInt32 = 2
  package static let headerInBytes = 256
  package static let bucketInBytes = 64
  package static let rowsPerBucket = 4

  /// One word of the lexicon.
  package struct LexiconSlot {
    /// Hash of the word; 0 where the slot is empty.
    package var word: UInt32
    /// See `WordClass`.
    package var bits: UInt16
    package var cluster: UInt8
    /// 1 when the word is a given name even where it is written small.
    package var isSmallName: UInt8

    package init(word: UInt32, bits: UInt16, cluster: UInt8, isSmallName: UInt8) {
      self.word = word
      self.bits = bits
      self.cluster = cluster
      self.isSmallName = isSmallName
    }
  }

  /// Reads the header at `base`; nil when it is no model of this version.
  ///
  /// `base` must stay as long as the value is used and be aligned to 64 bytes.
  package init?(_ base: UnsafeRawPointer, count: Int) {
    guard count >= Self.headerInBytes,
      base.load(as: UInt64.self) == Self.magic,
      base.load(fromByteOffset: 8, as: UInt32.self) == Self.version
    else { return nil }
    let bucketBits = base.load(fromByteOffset: 12, as: UInt32.self)
    let lexiconBits = base.load(fromByteOffset: 16, as: UInt32.self)
    guard bucketBits < 24, lexiconBits < 24 else { return nil }
    let lexiconStart = Self.headerInBytes + Self.bucketInBytes << Int(bucketBits)
    guard count >= lexiconStart + MemoryLayout<LexiconSlot>.size << Int(lexiconBits) else {
      return nil
    }
    // SAFETY: both tables lie in the `count` bytes, as was just checked.
    buckets = base + Self.headerInBytes
    lexicon = (base + lexiconStart).assumingMemoryBound(to: LexiconSlot.self)
    bucketMask = 1 << bucketBits - 1
    lexiconMask = 1 << lexiconBits - 1
    unit = base.load(fromByteOffset: 20, as: Float.self)
  }

  // SAFETY: constant data, never changed.
  /// The model inside the program; nil when none was built into it.
  nonisolated(unsafe) package static let shipped: ModelData? = {
    let blob = ck_model()
    guard let base = blob.bytes else { return nil }
    return ModelData(base, count: Int(blob.count))
  }()

  /// What the lexicon knows of a word.
  @inline(__always)
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
