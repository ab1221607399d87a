// Hot code: two small hash tables, filled in turn, no allocation.

/// Which words of the text so far were parts of names: who was called by the full name once is often
/// called by the family name after.
///
/// Remembers the last few hundred words that were noted, in two generations, so that a long text
/// forgets its beginning.
struct NameHistory {
  /// How a word was seen before.
  enum Mark {
    static let fullName: UInt8 = 1
    static let person: UInt8 = 2
    static let company: UInt8 = 4
    static let place: UInt8 = 8
    /// Written with a capital and no name.
    static let nothing: UInt8 = 16
  }

  private static let slots = 1024
  private static let perGeneration = 256

  private var words: [UInt32] = Array(repeating: 0, count: slots * 2)
  private var marks: [UInt8] = Array(repeating: 0, count: slots * 2)
  /// 0 or `slots`: where the generation being filled begins.
  private var base = 0
  private var count = 0

  /// Forgets everything.
  mutating func removeAll() {
    for index in words.indices { words[index] = 0 }
    base = 0
    count = 0
  }

  /// How `word` was seen.
  func marks(of word: UInt32) -> UInt8 { find(word, 0) | find(word, Self.slots) }

  private func find(_ word: UInt32, _ base: Int) -> UInt8 {
    var slot = Int((word &* 0x9E37_79B1) >> 22)
    while words[base + slot] != 0 {
      if words[base + slot] == word { return marks[base + slot] }
      slot = (slot + 1) & (Self.slots - 1)
    }
    return 0
  }

  /// Remembers that `word` was seen so.
  mutating func note(_ word: UInt32, _ mark: UInt8) {
    guard word != 0 else { return }
    var slot = Int((word &* 0x9E37_79B1) >> 22)
    while words[base + slot] != 0 {
      if words[base + slot] == word {
        marks[base + slot] |= mark
        return
      }
      slot = (slot + 1) & (Self.slots - 1)
    }
    words[base + slot] = word
    marks[base + slot] = mark
    count += 1
    if count == Self.perGeneration { turn() }
  }

  private mutating func turn() {
    base = Self.slots - base
    count = 0
    for index in base..<base + Self.slots { words[index] = 0 }
  }

  /// Remembers the capitalised words of a name: `label` as in `TextModel.Label`.
  mutating func note(
    _ tokens: UnsafeBufferPointer<ModelToken>, name: Range<Int>, _ label: Int
  ) {
    var words = 0
    for index in name where tokens[index].shape.isCapital { words += 1 }
    let mark: UInt8
    switch label {
    case 0: mark = words > 1 ? Mark.fullName : Mark.person
    case 1: mark = Mark.company
    default: mark = Mark.place
    }
    for index in name where tokens[index].shape.isCapital { note(tokens[index].word, mark) }
  }

  /// Remembers that the words of a run are no names.
  mutating func noteNothing(_ tokens: UnsafeBufferPointer<ModelToken>, _ run: Range<Int>) {
    for index in run where tokens[index].shape.isCapital { note(tokens[index].word, Mark.nothing) }
  }
}
