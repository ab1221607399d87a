/// A table of words out of one literal, separated by commas or line ends.
struct WordList: @unchecked Sendable, ExpressibleByStringLiteral {
  // SAFETY: allocated once, never freed, never written to after init.
  private let words: UnsafeBufferPointer<Piece>

  var count: Int { words.count }
  subscript(_ index: Int) -> Piece { words[index] }

  init(stringLiteral text: StaticString) { self.init(Piece(text)) }

  /// One word per comma or line; spaces around it and empty words are dropped.
  init(_ text: Piece) {
    self.init(pieces: WordList.split(text) { $0 == UInt8(ascii: ",") || $0 == 10 })
  }

  /// One entry per line, commas kept: for sentences.
  init(lines text: StaticString) {
    self.init(pieces: WordList.split(Piece(text)) { $0 == 10 })
  }

  init(pieces: [Piece]) {
    let copy = UnsafeMutableBufferPointer<Piece>.allocate(capacity: pieces.count)
    _ = copy.initialize(from: pieces)
    words = UnsafeBufferPointer(copy)
  }

  /// The same words with `change` applied to each.
  func map(_ change: (Piece) -> Piece) -> WordList { WordList(pieces: words.map(change)) }

  private static func split(_ text: Piece, at isSeparator: (UInt8) -> Bool) -> [Piece] {
    var pieces: [Piece] = []
    var start = 0
    for end in 0...text.count where end == text.count || isSeparator(text.base[end]) {
      var first = start
      var last = end
      while first < last && text.base[first] == 32 { first += 1 }
      while last > first && text.base[last - 1] == 32 { last -= 1 }
      if last > first { pieces.append(Piece(base: text.base + first, count: last - first)) }
      start = end + 1
    }
    return pieces
  }
}
