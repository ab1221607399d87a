// Hot code: reads tokens into memory that its maker owns, no allocation.

/// The words of a run with a word of context on each side, and how its words were seen before.
struct RunWindow {
  /// Words of context on each side.
  static let margin = 1
  /// Words of the longest run with its margins.
  static let capacity = 64

  private let tokens: UnsafeBufferPointer<ModelToken>
  private let text: UnsafePointer<UInt8>
  private let language: UInt8
  // SAFETY: their maker gives room for `capacity` values each.
  let keys: UnsafeMutablePointer<WordKey>
  let seen: UnsafeMutablePointer<UInt32>
  /// The words of the run; those of the margins come on top.
  private(set) var count = 0

  init(
    _ tokens: UnsafeBufferPointer<ModelToken>, _ text: UnsafePointer<UInt8>,
    _ language: TextLanguage, keys: UnsafeMutablePointer<WordKey>,
    seen: UnsafeMutablePointer<UInt32>
  ) {
    self.tokens = tokens
    self.text = text
    self.language = language.rawValue
    self.keys = keys
    self.seen = seen
  }

  mutating func read(_ run: Range<Int>, _ history: borrowing NameHistory) {
    count = run.count
    for index in run {
      let place = index - run.lowerBound + Self.margin
      let token = tokens[index]
      keys[place] = key(index)
      seen[place] = token.shape.isCapital ? UInt32(history.marks(of: token.word)) : 0
    }
    readMargins(run)
  }

  /// The key of a token of a run.
  @inline(__always)
  func key(_ index: Int) -> WordKey {
    WordKey(tokens[index], text, start: start(index), language: language)
  }

  /// The words on both sides, or what hides them.
  private func readMargins(_ run: Range<Int>) {
    seen[0] = 0
    keys[0] = edge(before: run.lowerBound) ?? WordKey(tokens[run.lowerBound - 1], text)
    let place = count + Self.margin
    seen[place] = 0
    if run.upperBound == tokens.count {
      keys[place] = .block
    } else {
      keys[place] = edge(before: run.upperBound) ?? WordKey(tokens[run.upperBound], text)
    }
  }

  /// What hides the token before the one at `index`.
  private func edge(before index: Int) -> WordKey? {
    guard index > 0 else { return .block }
    switch tokens[index].gap {
    case .line: return .line
    case .block: return .block
    default: return nil
    }
  }

  /// How the sentence or line begins with the token at `index`: 3 a text, 2 a line, 1 a sentence, 4
  /// quoted words, 5 what follows a colon, 0 not.
  private func start(_ index: Int) -> UInt8 {
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
}
