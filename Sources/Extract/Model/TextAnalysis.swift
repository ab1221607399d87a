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
    let bytes = Array(word.utf8)
    if bytes.allSatisfy({ $0 < 0x80 }) {
      return bytes.withUnsafeBufferPointer {
        $0.baseAddress.map { WordHash.of($0, bytes.count) } ?? 0
      }
    }
    var reading = WordReading(WideLetter.table)
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
    return tokenizer.withTokens { tokens in
      guard !tokens.isEmpty else { return nil }
      return tokens.reduce(SpanFeatures.wholeSeed) { FeatureKeys.join($0, $1.word) }
    }
  }

  /// The words of a text in their order, from all lines that are worth reading.
  package mutating func words(_ text: [UInt8]) -> [Word] {
    text.withUnsafeBufferPointer { _ = tokenizer.read($0, 0..<text.count) }
    return tokenizer.withTokens(Self.words)
  }

  private static func words(_ tokens: UnsafeBufferPointer<ModelToken>) -> [Word] {
    tokens.indices.compactMap { index in
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

  /// Calls `body` with each word of the name tables: its hash, and its rank as a forename times three
  /// plus its rank as a surname.
  package static func names(_ body: (UInt32, UInt8) -> Void) {
    for table in [ForenameTable.entries, SurnameTable.entries] {
      WordMap.eachWord(table) { word in
        guard let base = word.baseAddress, word[0] != UInt8(ascii: "|") else { return }
        let traits = Lexicon.shared.traits(word, 0..<word.count)
        body(
          WordHash.of(base, word.count),
          traits.forename.rawValue * 3 + traits.surname.rawValue)
      }
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
      guard tokenizer.read(text, 0..<text.count), let base = text.baseAddress else { return }
      tokenizer.withTokens { tokens in
        let runs = CandidateRuns(tokens: tokens, data: data)
        var start = 0
        while let run = runs.next(from: start) {
          if start == 0 { language = TextLanguage.guess(tokens, data, before: language) }
          features.read(run, of: runs, in: base, language: language, history)
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
