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
    /// A company by the word before it, or by its own: `our client Velora`, `Velora Logistics`.
    var isTold = false
  }

  enum Label: Int {
    case person = 0
    case company = 1
    case place = 2
  }

  /// What was found last, in the order of the text.
  private(set) var matches: [Match] = []
  private var tokenizer = ModelTokenizer()
  private var owner: ModelMemoryOwner?
  private var scorer = SpanScorer()
  private(set) var language = TextLanguage.unknown
  private var history = NameHistory()

  /// Less likely names are not told.
  static let minimum: Float = 0.1

  init() { matches.reserveCapacity(64) }

  /// Of the names that end with a legal form the longest is taken that is at least this likely for
  /// each of the likeliest: capitalised words before a company's name are mostly a part of it.
  private static let shareOfLikeliest: Float = 0.1
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
    guard tokenizer.read(text, range), let base = text.baseAddress else { return }
    let owner = self.owner ?? ModelMemoryOwner(unit: data.unit)
    self.owner = owner
    let memory = owner.memory
    tokenizer.withTokens { tokens in
      let runs = CandidateRuns(tokens: tokens, data: data)
      guard var run = runs.next(from: 0) else { return }
      language = TextLanguage.guess(tokens, data, before: language)
      var window = RunWindow(tokens, base, language, keys: memory.keys, seen: memory.seen)
      while true {
        if run.count == 1, isHopeless(run.lowerBound, window, data, memory) {
          history.noteNothing(tokens, run)
        } else {
          window.read(run, history)
          read(run, runs, RunScorer(data, memory, window), text)
        }
        guard let next = runs.next(from: run.upperBound) else { break }
        run = next
      }
    }
  }

  /// Where a walk over the lines of the text that was read last is.
  struct LineCursor {
    var start: Int
    var line = 0
  }

  /// The next line of that text that no names were read from: of a log, of source code.
  func nextUnreadLine(_ cursor: inout LineCursor) -> Range<Int>? {
    tokenizer.nextUnreadLine(&cursor.line, &cursor.start)
  }

  /// Can the word at `index`, a run of its own, be no name wherever it stands?
  @inline(__always)
  private func isHopeless(
    _ index: Int, _ window: RunWindow, _ data: ModelData, _ memory: ModelMemory
  ) -> Bool {
    let own = memory.own(window.key(index), data).pointee.row
    return Int32(max(own[3], own[7], own[11])) <= data.ownBorder
  }

  private mutating func read(
    _ run: Range<Int>, _ runs: CandidateRuns, _ scores: RunScorer,
    _ text: UnsafeBufferPointer<UInt8>
  ) {
    let hasForm = hasLegalForm(run, runs)
    let led = FirmCue.start(run, runs.tokens)
    let hasFirm = !hasForm && mayBeFirm(run, runs, text)
    let isPromising =
      run.count == 1 && led == nil
      ? scores.scoreWord(&scorer)
      : scores.scoreSpans(
        RunSpans(run, of: runs), whatever: hasForm || hasFirm || led != nil, &scorer)
    guard isPromising else { return history.noteNothing(runs.tokens, run) }
    var told: Int?
    if hasForm, let form = span(of: run, runs, where: { endsWithForm($0, run, runs, text) }) {
      scorer.take(company: form, odds: Self.oddsWithForm)
    } else if hasFirm, let firm = span(of: run, runs, where: { isFirm($0, run, runs, text) }) {
      scorer.take(company: firm, odds: Self.oddsOfFirm)
      told = run.lowerBound + scorer.spans[firm].first
    } else if let led, !isLikelyPerson(from: led, run, runs, text),
      let firm = span(of: run, runs, where: { isLed($0, from: led, run, runs) })
    {
      scorer.take(company: firm, odds: Self.oddsOfFirm)
      told = led
    }
    choose(run, runs, told)
  }

  private static let oddsWithForm = 4.0
  private static let oddsOfFirm = 2.0

  /// Takes the most likely spans of the run that do not overlap; a company from the token at `told`
  /// on is one by words.
  private mutating func choose(_ run: Range<Int>, _ runs: CandidateRuns, _ told: Int?) {
    let tokens = runs.tokens
    guard scorer.highest > Self.minimum else {
      return history.noteNothing(tokens, run)
    }
    var taken: UInt64 = 0
    let before = matches.count
    var isNamed = false
    while let best = best(without: taken) {
      let span = scorer.spans[best.span]
      for token in span.first...span.last { taken |= 1 << UInt64(token) }
      let name = run.lowerBound + span.first..<run.lowerBound + span.last + 1
      if best.likelihood >= Self.remembered {
        history.note(tokens, name: name, best.label)
        isNamed = true
      }
      guard let kind = Label(rawValue: best.label) else { continue }
      let start = Int(tokens[name.lowerBound].start)
      let end = Int(tokens[name.upperBound - 1].end)
      let isTold = kind == .company && told == name.lowerBound
      matches.append(
        Match(kind: kind, range: start..<end, likelihood: best.likelihood, isTold: isTold))
    }
    if !isNamed { history.noteNothing(tokens, run) }
    if matches.count > before + 1 {
      matches[before...].sort { $0.range.lowerBound < $1.range.lowerBound }
    }
  }

  /// The span that a legal form, or the words of a firm, make a company whatever else they are.
  private func span(
    of run: Range<Int>, _ runs: CandidateRuns, where isCompany: (Int) -> Bool
  ) -> Int? {
    var best: Int?
    for index in scorer.spans.indices where isCompany(index) {
      guard let known = best else {
        best = index
        continue
      }
      // Spans are in the order of their first tokens: the known one begins before.
      let added =
        run.lowerBound + scorer.spans[known].first..<run.lowerBound + scorer.spans[index].first
      let share = isDoubtful(added, runs) ? 1 : Self.shareOfLikeliest
      let isLonger = scorer.spans[index].last > scorer.spans[known].last
      if company(index) * share > company(known)
        || isLonger && company(index) >= company(known)
      {
        best = index
      }
    }
    return best
  }

  /// Are words before a company's name hardly a part of it: a connector (`Anna Smith of`, `offerta
  /// di`), or a word that begins the sentence and mostly is written small (`Yesterday`)?
  private func isDoubtful(_ words: Range<Int>, _ runs: CandidateRuns) -> Bool {
    for index in words where runs.tokens[index].shape == .lower { return true }
    guard let first = words.first, runs.beginsSentence(first) else { return false }
    let letterCase = runs.data.entry(runs.tokens[first].word).bits & WordClass.caseMask
    return letterCase >= 1 && letterCase <= 4
  }

  private func endsWithForm(
    _ index: Int, _ run: Range<Int>, _ runs: CandidateRuns, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let span = scorer.spans[index]
    var last = run.lowerBound + span.last
    if runs.tokens[last].shape == .period { last -= 1 }
    guard last > run.lowerBound + span.first, runs.isLegalForm(last) || runs.isDottedForm(last)
    else { return false }
    let start = Int(runs.tokens[run.lowerBound + span.first].start)
    let end = Int(runs.tokens[run.lowerBound + span.last].end)
    return MailCompany.hasWrittenForm(UnsafeBufferPointer(rebasing: text[start..<end]))
  }

  private func hasLegalForm(_ run: Range<Int>, _ runs: CandidateRuns) -> Bool {
    for index in run.dropFirst()
    where runs.isLegalForm(index) || runs.isDottedForm(index) { return true }
    return false
  }

  /// Does the run hold what joins partners, or end in what companies do?
  private func mayBeFirm(
    _ run: Range<Int>, _ runs: CandidateRuns, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard run.count > 1 else { return false }
    for index in run where runs.tokens[index].shape == .ampersand { return true }
    let last = runs.tokens[run.upperBound - 1]
    guard last.shape.isCapital, last.length >= 4 else { return false }
    return Lexicon.shared.traits(text, last.range).contains(.sector)
      || run.count > 2 && FirmName.isRelative(text, last.range)
  }

  /// Is the span a name as firms have, that does not begin with the first word of a sentence?
  private func isFirm(
    _ index: Int, _ run: Range<Int>, _ runs: CandidateRuns, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let span = scorer.spans[index]
    guard span.last > span.first,
      !isDoubtful(run.lowerBound + span.first..<run.lowerBound + span.first + 1, runs)
    else { return false }
    let start = Int(runs.tokens[run.lowerBound + span.first].start)
    let end = runs.tokens[run.lowerBound + span.last].range.upperBound
    let name = UnsafeBufferPointer(rebasing: text[start..<end])
    if FirmName.hasSector(name) || FirmName.hasRelatives(name) { return true }
    let words = run.lowerBound + span.first...run.lowerBound + span.last
    // Islands and everything else go in pairs, too: the model must think of a company at all.
    let likelihoods = scorer.likelihoods[index]
    return name.contains(UInt8(ascii: "&")) && FirmName.arePartners(name) && !NameLead.isDate(name)
      && likelihoods[Label.company.rawValue] > likelihoods[Label.place.rawValue]
      && likelihoods[Label.company.rawValue] >= Self.possiblePartners
      && !holdsSmallWord(words, runs)
      && words.allSatisfy { index in
        runs.tokens[index].shape != .upper
          && runs.data.entry(runs.tokens[index].word).bits & WordClass.place.rawValue == 0
      }
  }

  private static let possiblePartners: Float = 0.05

  /// Is one of the words mostly written small elsewhere, as in `Search & Rescue`?
  private func holdsSmallWord(_ words: ClosedRange<Int>, _ runs: CandidateRuns) -> Bool {
    words.contains { index in
      let letterCase = runs.data.entry(runs.tokens[index].word).bits & WordClass.caseMask
      return runs.tokens[index].shape.isCapital && (1...4).contains(letterCase)
    }
  }

  /// Does the span begin where a word leads to a company?
  private func isLed(
    _ index: Int, from led: Int, _ run: Range<Int>, _ runs: CandidateRuns
  ) -> Bool {
    let span = scorer.spans[index]
    // `the company CEO`
    if runs.tokens[led].shape == .upper, runs.tokens[led].length <= 3 { return false }
    return run.lowerBound + span.first == led
      && (span.first < span.last || !holdsSmallWord(led...led, runs))
  }

  /// May what begins at `led` be somebody: by the model, or a single word by the tables?
  private func isLikelyPerson(
    from led: Int, _ run: Range<Int>, _ runs: CandidateRuns, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    scorer.spans.indices.contains { index in
      let span = scorer.spans[index]
      guard run.lowerBound + span.first == led,
        scorer.likelihoods[index][Label.person.rawValue] >= Self.doubtfulPerson
      else { return false }
      if span.last > span.first { return true }
      let traits = Lexicon.shared.traits(text, runs.tokens[led].range)
      return traits.forename != .unknown || traits.surname != .unknown
    }
  }

  private static let doubtfulPerson: Float = 0.3

  private func company(_ span: Int) -> Float {
    scorer.likelihoods[span][Label.company.rawValue]
  }

  private func best(
    without taken: UInt64
  ) -> (span: Int, label: Int, likelihood: Float)? {
    var best: (span: Int, label: Int, likelihood: Float)?
    for index in scorer.spans.indices {
      let span = scorer.spans[index]
      let mask = (1 << UInt64(span.last + 1)) &- (1 << UInt64(span.first)) as UInt64
      guard mask & taken == 0 else { continue }
      for label in 0..<SpanScorer.labels {
        let likelihood = scorer.likelihoods[index][label]
        if likelihood > best?.likelihood ?? Self.minimum { best = (index, label, likelihood) }
      }
    }
    return best
  }
}
