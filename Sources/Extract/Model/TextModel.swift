// Hot code: reads prose; scratch memory is kept from text to text.
internal import Bytes
internal import Corpus

/// Finds people and companies in running text with the trained model.
struct TextModel {
  /// A name that was found.
  struct Match {
    var kind: Label
    /// Its bytes in the text.
    var range: Range<Int>
    var likelihood: Float
  }

  enum Label: Int {
    case person = 0
    case company = 1
    case place = 2
  }

  /// What was found last, in the order of the text.
  private(set) var matches: [Match] = []
  private var tokenizer = ModelTokenizer()
  private var features = RunFeatures()
  private var scorer = SpanScorer()
  private(set) var language = TextLanguage.unknown
  private var history = NameHistory()

  /// Less likely names are not told.
  static let minimum: Float = 0.1

  init() { matches.reserveCapacity(64) }

  /// How likely a name with a legal form is a company at least.
  private static let certainForm: Float = 0.8
  /// Names as likely as this are remembered for the rest of the text.
  private static let remembered: Float = 0.6

  /// Forgets the text before.
  mutating func begin() {
    language = .unknown
    history.removeAll()
  }

  /// Finds the names in `range` of `text`.
  mutating func find(
    in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ data: ModelData
  ) {
    matches.removeAll(keepingCapacity: true)
    guard tokenizer.read(text, range) else { return }
    language = TextLanguage.guess(tokenizer.tokens, data, before: language)
    tokenizer.tokens.withUnsafeBufferPointer { tokens in
      let runs = CandidateRuns(tokens: tokens, data: data)
      var start = 0
      while let run = runs.next(from: start) {
        features.read(run, of: runs, in: text, language: language, history)
        scorer.lookUp(features, data)
        scorer.score(features, unit: data.unit)
        choose(run, runs, text)
        start = run.upperBound
      }
    }
  }

  /// Takes the most likely spans of the run that do not overlap.
  private mutating func choose(
    _ run: Range<Int>, _ runs: CandidateRuns, _ text: UnsafeBufferPointer<UInt8>
  ) {
    let tokens = runs.tokens
    let form = spanWithForm(run, runs, text)
    var taken: UInt64 = 0
    let before = matches.count
    var isNamed = false
    while let best = best(without: taken, form) {
      let span = features.spans[best.span]
      for token in span.first...span.last { taken |= 1 << UInt64(token) }
      let start = tokens[run.lowerBound + Int(span.first)].start
      let end = tokens[run.lowerBound + Int(span.last)].end
      if best.likelihood >= Self.remembered {
        let name = run.lowerBound + Int(span.first)..<run.lowerBound + Int(span.last) + 1
        history.note(tokens, name: name, best.label)
        isNamed = true
      }
      guard let kind = Label(rawValue: best.label) else { continue }
      matches.append(
        Match(kind: kind, range: Int(start)..<Int(end), likelihood: best.likelihood))
    }
    if !isNamed { history.noteNothing(tokens, run) }
    if matches.count > before + 1 {
      matches[before...].sort { $0.range.lowerBound < $1.range.lowerBound }
    }
  }

  /// The span that a legal form makes a company, whatever its words: of those that end with the form
  /// the most likely one.
  private func spanWithForm(
    _ run: Range<Int>, _ runs: CandidateRuns, _ text: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard run.count > 1, run.dropFirst().contains(where: runs.isLegalForm) else { return nil }
    var best: Int?
    for index in features.spans.indices {
      let span = features.spans[index]
      var last = run.lowerBound + Int(span.last)
      if runs.tokens[last].shape == .period { last -= 1 }
      guard last > run.lowerBound + Int(span.first), runs.isLegalForm(last) else { continue }
      let start = Int(runs.tokens[run.lowerBound + Int(span.first)].start)
      let end = Int(runs.tokens[run.lowerBound + Int(span.last)].end)
      guard CompanyName.hasLegalForm(UnsafeBufferPointer(rebasing: text[start..<end])) else {
        continue
      }
      if let known = best, company(known) >= company(index) { continue }
      best = index
    }
    return best
  }

  private func company(_ span: Int) -> Float {
    scorer.likelihoods[span * SpanScorer.labels + Label.company.rawValue]
  }

  private func best(
    without taken: UInt64, _ form: Int?
  ) -> (span: Int, label: Int, likelihood: Float)? {
    var best: (span: Int, label: Int, likelihood: Float)?
    for index in features.spans.indices {
      let span = features.spans[index]
      let mask = (1 << UInt64(span.last + 1)) &- (1 << UInt64(span.first)) as UInt64
      guard mask & taken == 0 else { continue }
      for label in 0..<SpanScorer.labels {
        var likelihood = scorer.likelihoods[index * SpanScorer.labels + label]
        if index == form, label == Label.company.rawValue {
          likelihood = max(likelihood, Self.certainForm)
        }
        if likelihood > best?.likelihood ?? Self.minimum { best = (index, label, likelihood) }
      }
    }
    return best
  }
}
