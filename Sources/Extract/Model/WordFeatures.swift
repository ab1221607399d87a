// Hot code: makes keys, no allocation.

/// The features of the tokens of a run, for the trainer and the program.
///
/// Those of `own`, `before` and `after` depend on one word alone: the program sums their weights once
/// for each word and keeps the sums, see `WordSums`. Those of `pairs` are asked for at each token.
enum WordFeatures {
  /// A word of a run, without regard to its neighbours.
  static func own(_ word: ModelWord, _ key: WordKey, _ keys: inout FeatureKeys) {
    let start = UInt32(key.start)
    let language = UInt32(key.language)
    keys.add(1, 0)
    keys.add(2, word.word)
    keys.add(12, word.word, word.shape)
    keys.add(13, word.shape, start)
    keys.add(17, word.shape, start, language)
    keys.add(25, word.names, word.shape)
    keys.add(28, word.letterCase, word.shape, start)
    keys.add(29, word.group)
    keys.add(32, word.group, language)
    keys.add(33, word.group, start)
    keys.add(34, word.sort, word.shape)
    keys.add(37, word.cluster)
    keys.add(42, word.cluster, word.shape)
    if key.length >= 2 { keys.add(18, key.head & 0xFFFF) }
    if key.length >= 3 { keys.add(19, key.head & 0xFF_FFFF) }
    if key.length >= 4 { keys.add(20, key.head) }
    if key.length >= 1 { keys.add(21, key.tail >> 24) }
    if key.length >= 2 { keys.add(22, key.tail >> 16) }
    if key.length >= 3 { keys.add(23, key.tail >> 8) }
    if key.length >= 4 { keys.add(24, key.tail) }
  }

  /// The word that stands before a token.
  static func before(_ word: ModelWord, _ keys: inout FeatureKeys) {
    keys.add(3, word.word)
    keys.add(38, word.cluster)
    keys.add(45, word.group, word.shape)
  }

  /// The word that stands behind a token.
  static func after(_ word: ModelWord, _ keys: inout FeatureKeys) {
    keys.add(4, word.word)
    keys.add(39, word.cluster)
    keys.add(46, word.group, word.shape)
  }

  /// A word of a run with those before and behind it, and how it was `seen` earlier in the text, see
  /// `NameHistory.Mark`.
  static func pairs(
    _ words: UnsafePointer<ModelWord>, seen: UInt32, _ keys: inout FeatureKeys
  ) {
    let word = words[0]
    let before = words[-1]
    let after = words[1]
    keys.add(16, word.shape, before.shape, after.shape)
    keys.add(35, before.word, word.group)
    keys.add(36, after.word, word.group)
    if seen != 0 {
      keys.add(43, seen, word.shape)
      keys.add(44, seen, word.names)
    }
  }
}
