// Hot code: walks tokens, no allocation.

/// Finds the runs of tokens that may hold names: capitalised words with what joins them.
struct CandidateRuns {
  /// Longer runs are cut: titles, tables of contents.
  static let maximumTokens = 20

  let tokens: UnsafeBufferPointer<ModelToken>
  let data: ModelData

  /// The next run at or after the token at `start`; nil when there is none.
  func next(from start: Int) -> Range<Int>? {
    var index = start
    while index < tokens.count {
      if tokens[index].shape.isCapital, !isInsideIdentifier(index) {
        let end = end(of: index)
        // Most capitals begin a sentence with a word that is never a name.
        if end > index + 1 || !isNever(index) { return begin(of: index, after: start)..<end }
        index = end
      } else if isSmallName(index) {
        return index..<end(of: index)
      } else {
        index += 1
      }
    }
    return nil
  }

  /// A given name written small: `thanks, jill`.
  private func isSmallName(_ index: Int) -> Bool {
    tokens[index].shape == .lower && tokens[index].length >= 4
      && data.smallNames.mayHold(tokens[index].word) && data.entry(tokens[index].word).isSmallName
  }

  private func isNever(_ index: Int) -> Bool {
    data.neverNames.mayHold(tokens[index].word)
      && data.entry(tokens[index].word).bits & WordClass.never.rawValue != 0
  }

  /// `java.lang.Thread`, `path/To`
  private func isInsideIdentifier(_ index: Int) -> Bool {
    guard index >= 2, tokens[index].gap == .none, tokens[index - 1].gap == .none else {
      return false
    }
    let before = tokens[index - 2].shape
    switch tokens[index - 1].shape {
    case .period, .slash, .colon: return before == .lower || before == .code
    default: return false
    }
  }

  // MARK: Backward

  /// Takes in what stands before the first capital: `van der`, `al-`, `d'`.
  private func begin(of index: Int, after low: Int) -> Int {
    var first = index
    if first >= low + 2, tokens[first].gap == .none, tokens[first - 1].gap == .none,
      tokens[first - 1].shape == .hyphen || tokens[first - 1].shape == .apostrophe,
      tokens[first - 2].shape == .lower, tokens[first - 2].length <= 4
    {
      first -= 2
    }
    for _ in 0..<3 where first > low && isLoose(first) && has(.particle, first - 1) { first -= 1 }
    return first
  }

  // MARK: Forward

  private func end(of index: Int) -> Int {
    var end = index + 1
    while end - index < Self.maximumTokens {
      let next = step(end)
      if next == end { break }
      end = next
    }
    return min(end, tokens.count)
  }

  /// Past the next capital that belongs to the run ending at `end`, or past what may end a name.
  private func step(_ end: Int) -> Int {
    guard end < tokens.count, tokens[end].gap.rawValue < ModelToken.Gap.line.rawValue else {
      return end
    }
    if tokens[end].shape.isCapital || isSmallName(end) { return end + 1 }
    var joint = end
    for _ in 0..<3 {
      guard joint < tokens.count, joins(joint) else { break }
      joint += 1
      guard joint < tokens.count, tokens[joint].gap.rawValue < ModelToken.Gap.line.rawValue else {
        break
      }
      if tokens[joint].shape.isCapital { return joint + 1 }
    }
    return tail(end)
  }

  /// May the token stand between two capitalised words of one name?
  private func joins(_ index: Int) -> Bool {
    let token = tokens[index]
    switch token.shape {
    case .lower: return has(.connector, index) || index > 0 && isPossessive(index - 1)
    case .ampersand, .digits: return true
    case .apostrophe where isPossessive(index): return true
    case .hyphen, .apostrophe, .slash, .at:
      return token.gap == .none && index + 1 < tokens.count && tokens[index + 1].gap == .none
    case .period: return isAbbreviated(index)
    case .comma:
      return index + 1 < tokens.count && (has(.legalForm, index + 1) || isTurned(index))
    default: return false
    }
  }

  /// A full stop that does not end a sentence: `J.`, `Inc.`, `U.S.`
  private func isAbbreviated(_ index: Int) -> Bool {
    guard index > 0, tokens[index].gap == .none else { return false }
    let before = tokens[index - 1]
    return before.shape == .initial || has(.abbreviation, index - 1)
      || (index + 1 < tokens.count && tokens[index + 1].gap == .none)
  }

  /// The comma of `"Townsend, George" <george@example.com>`.
  private func isTurned(_ comma: Int) -> Bool {
    guard comma + 1 < tokens.count, tokens[comma + 1].shape == .title else { return false }
    guard comma + 2 < tokens.count, tokens[comma + 2].gap != .line, tokens[comma + 2].gap != .block
    else { return true }
    switch tokens[comma + 2].shape {
    case .quote, .code, .mark, .at: return true
    default: return false
    }
  }

  /// `'s`, glued to its word or not.
  private func isPossessive(_ index: Int) -> Bool {
    tokens[index].shape == .apostrophe && index + 1 < tokens.count
      && tokens[index + 1].gap == .none && tokens[index + 1].length == 1
      && tokens[index + 1].shape == .lower
  }

  /// What may end a name and is no capital: `Wendy's`, `Inc.`, `Channel 4`, `Al-qaeda`.
  private func tail(_ end: Int) -> Int {
    let token = tokens[end]
    switch token.shape {
    case .digits: return end + 1
    case .lower:
      return has(.tail, end) || isSmallName(end - 1) || isSmallForm(end) ? end + 1 : end
    case .period:
      if isDomain(end) { return end + 2 }
      return isAbbreviated(end) ? end + 1 : end
    case .apostrophe where isPossessive(end): return end + 2
    case .hyphen, .apostrophe:
      guard token.gap == .none, end + 1 < tokens.count, tokens[end + 1].gap == .none,
        tokens[end + 1].shape == .lower
      else { return end }
      return end + 2
    default: return end
    }
  }

  /// `Amazon.com`
  private func isDomain(_ index: Int) -> Bool {
    tokens[index].gap == .none && index + 1 < tokens.count && tokens[index + 1].gap == .none
      && tokens[index + 1].shape == .lower && tokens[index + 1].length <= 4
  }

  private func isLoose(_ index: Int) -> Bool {
    let gap = tokens[index].gap
    return gap == .space || gap == .wrap
  }

  /// `GmbH`, `Ltd`, `Inc`: a capitalised legal form that is hardly anything else.
  func isLegalForm(_ index: Int) -> Bool {
    guard tokens[index].length >= 3 else { return false }
    return tokens[index].shape.isCapital ? has(.legalForm, index) : isSmallForm(index)
  }

  /// The last letter of `S.L.`, `S.p.A.`, `S.r.l.`: what may be one, as initials may, too.
  func isDottedForm(_ index: Int) -> Bool {
    index >= 2 && tokens[index].length == 1 && !tokens[index].shape.isMark
      && tokens[index].gap == .none && tokens[index - 1].shape == .period
      && tokens[index - 1].gap == .none
  }

  /// `plc`, `gmbh`: a legal form written small that is no word.
  private func isSmallForm(_ index: Int) -> Bool {
    tokens[index].shape == .lower && has(.legalForm, index)
      && Self.smallForms.contains(tokens[index].word)
  }

  private static let smallForms = ["plc", "llc", "ltd", "inc", "gmbh"].map(TextAnalysis.hash(of:))

  /// Does a sentence, line or text begin with the token?
  func beginsSentence(_ index: Int) -> Bool {
    index == 0 || tokens[index].gap.rawValue >= ModelToken.Gap.line.rawValue
      || tokens[index - 1].shape.isStop
  }

  private func has(_ bit: WordClass, _ index: Int) -> Bool {
    data.listed(tokens[index].word) & bit.rawValue != 0
  }

  // MARK: Spans

  /// May a name begin with the token at `index` of a run?
  func mayBegin(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.shape.isCapital || token.shape == .digits || isSmallName(index) { return true }
    guard token.shape == .lower, index + 1 < tokens.count else { return false }
    return has(.particle, index)
      || (tokens[index + 1].shape == .hyphen && tokens[index + 1].gap == .none)
  }

  /// May a name end with the token at `index` of a run?
  func mayEnd(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.shape.isCapital || token.shape == .digits { return true }
    if token.shape == .period { return isAbbreviated(index) }
    guard token.shape == .lower else { return false }
    return token.gap == .none || has(.tail, index) || isSmallName(index) || isSmallForm(index)
      || (index > 0 && isSmallName(index - 1))
  }
}
