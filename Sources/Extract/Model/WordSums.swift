// Hot code: rows of weights that are summed once per word.
internal import CKernels

/// What a word adds to its own scores: weights of all features that depend on it alone.
struct WordSums: WordEntry {
  /// A weight for each label and place in a name, see `SpanScorer`; the last four are of no use.
  typealias Row = SIMD16<Int16>

  private(set) var key = WordKey.none
  private(set) var word = ModelWord.block
  private(set) var row = Row()

  init() {}

  init(_ key: WordKey, _ data: ModelData, _ scratch: UnsafeMutablePointer<UInt64>) {
    self.key = key
    word = ModelWord(key, data)
    var keys = FeatureKeys(scratch)
    WordFeatures.own(word, key, &keys)
    data.add(keys, to: &row)
  }
}

/// What a word adds to the scores of the tokens around it.
struct NeighbourSums: WordEntry {
  private(set) var key = WordKey.none
  private(set) var word = ModelWord.block
  /// For the token before which it stands.
  private(set) var before = WordSums.Row()
  /// For the token behind which it stands.
  private(set) var after = WordSums.Row()

  init() {}

  init(_ key: WordKey, _ data: ModelData, _ scratch: UnsafeMutablePointer<UInt64>) {
    self.key = key
    word = ModelWord(key, data)
    var keys = FeatureKeys(scratch)
    WordFeatures.before(word, &keys)
    data.add(keys, to: &before)
    keys.removeAll()
    WordFeatures.after(word, &keys)
    data.add(keys, to: &after)
  }
}

extension ModelData {
  /// Adds the weights of the features to `row`.
  @inline(__always)
  func add(_ features: FeatureKeys, to row: inout WordSums.Row) {
    withUnsafeMutableBytes(of: &row) { bytes in
      // SAFETY: a row is sixteen 16-bit numbers, the keys are `count` keys.
      ck_model_add(
        buckets, bucketMask, features.keys.baseAddress, features.count,
        bytes.baseAddress?.assumingMemoryBound(to: Int16.self))
    }
  }
}
