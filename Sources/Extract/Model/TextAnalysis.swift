// Cold code: the trainer's way in.
internal import Bytes

/// Running text as the model sees it, for the trainer.
package struct TextAnalysis {
  /// A word of a text.
  package struct Word {
    package let hash: UInt32
    package let range: Range<Int>
    /// Begins with a capital.
    package let isCapital: Bool
    package let isSmall: Bool
    /// Follows another word of its sentence, so that a capital is not owed to its place.
    package let isInside: Bool
  }

  private var tokenizer = ModelTokenizer()
  private var features = RunFeatures()
  private var language = TextLanguage.unknown
  private var history = NameHistory()

  package init() {}

  /// The hash under which the tables know `word`.
  package static func hash(of word: String) -> UInt32 {
    var reading = WordReading()
    for scalar in word.unicodeScalars {
      let isTaken =
        scalar.isASCII ? reading.take(UInt8(scalar.value)) : reading.take(wide: scalar.value)
      if !isTaken { break }
    }
    return reading.hash
  }

  /// The hash under which the tables know a name of several words; nil when it is none.
  package mutating func hash(ofName name: String) -> UInt32? {
    let bytes = Array(name.utf8)
    bytes.withUnsafeBufferPointer { _ = tokenizer.read($0, 0..<bytes.count) }
    guard !tokenizer.tokens.isEmpty else { return nil }
    return tokenizer.tokens.reduce(RunFeatures.wholeSeed) { FeatureKeys.join($0, $1.word) }
  }

  /// The words of a text in their order, from all lines that are worth reading.
  package mutating func words(_ text: [UInt8]) -> [Word] {
    text.withUnsafeBufferPointer { _ = tokenizer.read($0, 0..<text.count) }
    let tokens = tokenizer.tokens
    return tokens.indices.compactMap { index in
      let token = tokens[index]
      guard !token.shape.isMark, token.shape != .code else { return nil }
      let before = index > 0 ? tokens[index - 1].shape : .period
      let isInside =
        token.gap.rawValue < ModelToken.Gap.line.rawValue && index > 0 && !before.isStop
        && before != .quote && before != .colon && before != .open && before != .mark
      return Word(
        hash: token.word, range: token.range, isCapital: token.shape.isCapital,
        isSmall: token.shape == .lower, isInside: isInside)
    }
  }

  /// Is the word at `range` a frequent given name?
  package static func isForename(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    text.withUnsafeBufferPointer { text in
      Lexicon.shared.traits(text, range).contains(.frequentForename)
    }
  }

  /// Forgets what the text before told.
  package mutating func begin() {
    language = .unknown
    history.removeAll()
  }

  /// Calls `body` with the features of each run and the bytes of its tokens. What `body` returns are
  /// the names of the run that the history shall know: first and last token, and label.
  package mutating func runs(
    of text: [UInt8], _ data: ModelData,
    _ body: (borrowing RunFeatures, [Range<Int>]) -> [(first: Int, last: Int, label: Int)]
  ) {
    text.withUnsafeBufferPointer { text in
      guard tokenizer.read(text, 0..<text.count) else { return }
      language = TextLanguage.guess(tokenizer.tokens, data, before: language)
      tokenizer.tokens.withUnsafeBufferPointer { tokens in
        let runs = CandidateRuns(tokens: tokens, data: data)
        var start = 0
        while let run = runs.next(from: start) {
          features.read(run, of: runs, in: text, language: language, history)
          let names = body(features, tokens[run].map(\.range))
          for name in names {
            history.note(
              tokens, name: run.lowerBound + name.first..<run.lowerBound + name.last + 1,
              name.label)
          }
          if names.isEmpty { history.noteNothing(tokens, run) }
          start = run.upperBound
        }
      }
    }
  }
}
