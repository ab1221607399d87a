// Hot code: reused for every run, no allocation once its arrays have grown.
internal import Bytes

/// The features of one run of tokens and of the spans in it that may be names.
///
/// The trainer and the program both read them from here, so what was trained is what is asked.
package struct RunFeatures {
  /// A span that may be a name: tokens of the run, and where its features end in `keys`.
  package struct Span {
    package var first: Int32
    package var last: Int32
    package var keyEnd: Int32
  }

  package private(set) var keys = FeatureKeys()
  /// For each token of the run, where its features end in `keys`.
  package private(set) var tokenKeyEnds: [Int32] = []
  package private(set) var spans: [Span] = []

  /// The words of the run with `margin` words of context on each side.
  private var words: [ModelWord] = []
  private var language: UInt32 = 0
  private var data: ModelData?

  /// Names are not longer.
  static let maximumSpan = 12
  private static let margin = 2
  /// What the hash of all words of a span begins with.
  static let wholeSeed: UInt32 = 1

  init() {
    words.reserveCapacity(64)
    tokenKeyEnds.reserveCapacity(32)
    spans.reserveCapacity(256)
  }

  /// Reads the features of `run`.
  mutating func read(
    _ run: Range<Int>, of runs: CandidateRuns, in text: UnsafeBufferPointer<UInt8>,
    language: TextLanguage, _ history: NameHistory
  ) {
    keys.removeAll()
    tokenKeyEnds.removeAll(keepingCapacity: true)
    spans.removeAll(keepingCapacity: true)
    self.language = UInt32(language.rawValue)
    readWords(run, runs, text, history)
    data = runs.data
    for index in 0..<run.count {
      addToken(index + Self.margin)
      tokenKeyEnds.append(Int32(truncatingIfNeeded: keys.keys.count))
    }
    for first in 0..<run.count where runs.mayBegin(run.lowerBound + first) {
      for last in first..<min(run.count, first + Self.maximumSpan)
      where runs.mayEnd(run.lowerBound + last) {
        addSpan(first + Self.margin, last + Self.margin, run.count)
        spans.append(
          Span(
            first: Int32(first), last: Int32(last),
            keyEnd: Int32(truncatingIfNeeded: keys.keys.count)))
      }
    }
  }

  // MARK: Words

  private mutating func readWords(
    _ run: Range<Int>, _ runs: CandidateRuns, _ text: UnsafeBufferPointer<UInt8>,
    _ history: NameHistory
  ) {
    words.removeAll(keepingCapacity: true)
    let tokens = runs.tokens
    // Leftward, until a line end hides what lies before.
    var left: (ModelWord, ModelWord) = (.block, .block)
    var index = run.lowerBound
    for distance in 0..<Self.margin {
      if let edge = edge(before: index, tokens) {
        if distance == 0 { left.0 = edge }
        left.1 = edge
        break
      }
      index -= 1
      let word = ModelWord(tokens[index], text, runs.data)
      if distance == 0 { left.0 = word } else { left.1 = word }
    }
    words.append(left.1)
    words.append(left.0)
    for index in run {
      var word = ModelWord(tokens[index], text, runs.data)
      word.readAffixes(tokens[index], text)
      word.start = start(index, tokens)
      if tokens[index].shape.isCapital { word.seen = UInt32(history.marks(of: word.word)) }
      words.append(word)
    }
    appendRight(run.upperBound, runs, text)
  }

  private mutating func appendRight(
    _ end: Int, _ runs: CandidateRuns, _ text: UnsafeBufferPointer<UInt8>
  ) {
    var index = end
    for _ in 0..<Self.margin {
      if index == runs.tokens.count {
        words.append(.block)
      } else if let edge = edge(before: index, runs.tokens) {
        words.append(edge)
      } else {
        words.append(ModelWord(runs.tokens[index], text, runs.data))
        index += 1
      }
    }
  }

  /// What hides the token before the one at `index`.
  private func edge(before index: Int, _ tokens: UnsafeBufferPointer<ModelToken>) -> ModelWord? {
    guard index > 0 else { return .block }
    switch tokens[index].gap {
    case .line: return .line
    case .block: return .block
    default: return nil
    }
  }

  private func start(_ index: Int, _ tokens: UnsafeBufferPointer<ModelToken>) -> UInt32 {
    switch tokens[index].gap {
    case .block: return 3
    case .line: return 2
    default: break
    }
    guard index > 0 else { return 3 }
    let before = tokens[index - 1].shape
    if before.isStop { return 1 }
    if before == .quote || before == .open || before == .apostrophe { return 4 }
    return before == .colon ? 5 : 0
  }

  // MARK: Tokens

  private mutating func addToken(_ index: Int) {
    let word = words[index]
    let before = words[index - 1]
    let after = words[index + 1]
    addWords(index, word, before, after)
    addShapes(word, before, after)
    addTables(index, word, before, after)
  }

  private mutating func addWords(
    _ index: Int, _ word: ModelWord, _ before: ModelWord, _ after: ModelWord
  ) {
    keys.add(1, 0)
    keys.add(2, word.word)
    keys.add(3, before.word)
    keys.add(4, after.word)
    keys.add(5, words[index - 2].word)
    keys.add(6, words[index + 2].word)
    keys.add(7, before.word, word.word)
    keys.add(8, word.word, after.word)
    keys.add(9, before.word, after.word)
    keys.add(10, words[index - 2].word, before.word)
    keys.add(11, after.word, words[index + 2].word)
    keys.add(12, word.word, word.shape)
  }

  private mutating func addShapes(_ word: ModelWord, _ before: ModelWord, _ after: ModelWord) {
    keys.add(13, word.shape, word.start)
    keys.add(14, before.shape, word.shape)
    keys.add(15, word.shape, after.shape)
    keys.add(16, word.shape, before.shape, after.shape)
    keys.add(17, word.shape, word.start, language)
    if word.prefixes.0 != 0 { keys.add(18, word.prefixes.0) }
    if word.prefixes.1 != 0 { keys.add(19, word.prefixes.1) }
    if word.prefixes.2 != 0 { keys.add(20, word.prefixes.2) }
    if word.suffixes.0 != 0 { keys.add(21, word.suffixes.0) }
    if word.suffixes.1 != 0 { keys.add(22, word.suffixes.1) }
    if word.suffixes.2 != 0 { keys.add(23, word.suffixes.2) }
    if word.suffixes.3 != 0 { keys.add(24, word.suffixes.3) }
  }

  private mutating func addTables(
    _ index: Int, _ word: ModelWord, _ before: ModelWord, _ after: ModelWord
  ) {
    keys.add(25, word.names, word.shape)
    keys.add(26, before.names, word.names)
    keys.add(27, word.names, after.names)
    keys.add(28, word.letterCase, word.shape, word.start)
    keys.add(29, word.group)
    keys.add(30, before.group, word.group)
    keys.add(31, word.group, after.group)
    keys.add(32, word.group, language)
    keys.add(33, word.group, word.start)
    keys.add(34, word.sort, word.shape)
    keys.add(35, before.word, word.group)
    keys.add(36, after.word, word.group)
    keys.add(37, word.cluster)
    keys.add(38, before.cluster)
    keys.add(39, after.cluster)
    keys.add(40, before.cluster, word.cluster)
    keys.add(41, word.cluster, after.cluster)
    keys.add(42, word.cluster, word.shape)
    if word.seen != 0 {
      keys.add(43, word.seen, word.shape)
      keys.add(44, word.seen, word.names)
    }
  }

  // MARK: Spans

  private mutating func addSpan(_ first: Int, _ last: Int, _ count: Int) {
    let length = UInt32(min(last - first + 1, 6))
    let before = words[first - 1]
    let after = words[last + 1]
    let head = words[first]
    let tail = words[last]
    let edges =
      (first == Self.margin ? 1 : 0) + (last == Self.margin + count - 1 ? 2 : 0) as UInt32
    var whole = Self.wholeSeed
    var shapes: UInt32 = 1
    var names: UInt32 = 1
    var sorts: UInt32 = 0
    var seenAll: UInt32 = 31
    var seenAny: UInt32 = 0
    for index in first...last {
      whole = FeatureKeys.join(whole, words[index].word)
      shapes = FeatureKeys.join(shapes, words[index].shape)
      names = FeatureKeys.join(names, words[index].names &+ words[index].shape << 8)
      sorts |= words[index].sort
      if words[index].shape >= 2, words[index].shape <= 8 { seenAll &= words[index].seen }
      seenAny |= words[index].seen
    }
    keys.add(60, length, edges)
    keys.add(61, whole)
    keys.add(62, shapes)
    keys.add(63, names)
    keys.add(64, before.word)
    keys.add(65, after.word)
    keys.add(66, before.word, after.word)
    keys.add(67, words[first - 2].word, before.word)
    keys.add(68, after.word, words[last + 2].word)
    keys.add(69, head.group, tail.group, length)
    keys.add(70, head.word, length)
    keys.add(71, tail.word, length)
    keys.add(72, shapes, before.shape, after.shape)
    keys.add(73, names, language)
    keys.add(74, head.cluster, tail.cluster, length)
    keys.add(75, before.cluster, length)
    keys.add(76, after.cluster, length)
    keys.add(77, before.cluster, after.cluster)
    keys.add(78, sorts, length)
    keys.add(79, names, before.word)
    keys.add(80, names, after.word)
    keys.add(81, names, head.start)
    keys.add(82, shapes, language, head.start)
    keys.add(83, before.cluster, head.group, tail.group)
    if seenAny != 0 { keys.add(84, seenAll, seenAny, length) }
    let known = UInt32(data?.entry(whole).bits ?? 0) & UInt32(WordClass.companyName.rawValue)
    if known != 0 {
      keys.add(85, length)
      keys.add(86, shapes, head.start)
      keys.add(87, head.letterCase, tail.letterCase, length)
    }
  }
}
