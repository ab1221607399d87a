// Hot code: makes keys, no allocation.

/// The features of a span of a run, while its end moves on: for the trainer and the program.
///
/// Those of a span of one word are those of the word, of its neighbours and of a company's name;
/// longer ones have what tells how their words go together.
struct SpanFeatures {
  /// What the hash of all words of a span begins with.
  static let wholeSeed: UInt32 = 1

  private let words: UnsafePointer<ModelWord>
  private let seen: UnsafePointer<UInt32>
  private let first: Int
  private let start: UInt32
  private var whole = Self.wholeSeed
  private var shapes: UInt32 = 1
  private var names: UInt32 = 1
  private var seenAll: UInt32 = 31
  private var seenAny: UInt32 = 0

  /// Spans that begin with the word `first` of `words`; a word of context stands on each side.
  init(
    _ words: UnsafePointer<ModelWord>, _ seen: UnsafePointer<UInt32>, first: Int, start: UInt32
  ) {
    self.words = words
    self.seen = seen
    self.first = first
    self.start = start
  }

  /// Takes the next word into the span.
  @inline(__always)
  mutating func extend(to last: Int) {
    let word = words[last]
    whole = FeatureKeys.join(whole, word.word)
    shapes = FeatureKeys.join(shapes, word.shape)
    names = FeatureKeys.join(names, word.names &+ word.shape << 8)
    if word.shape >= 2, word.shape <= 8 { seenAll &= seen[last] }
    seenAny |= seen[last]
  }

  /// The features of the span that ends with `last`; `edges` tells which of the run's ends it has.
  func add(last: Int, edges: UInt32, _ data: ModelData, _ keys: inout FeatureKeys) {
    let length = UInt32(min(last - first + 1, 6))
    if last > first { addLong(last, edges, length, &keys) }
    if data.companyNames.mayHold(whole), data.entry(whole).isCompany {
      keys.add(85, length)
      keys.add(86, shapes, start)
      keys.add(87, words[first].letterCase, words[last].letterCase, length)
    }
  }

  private func addLong(
    _ last: Int, _ edges: UInt32, _ length: UInt32, _ keys: inout FeatureKeys
  ) {
    let before = words[first - 1]
    let after = words[last + 1]
    let head = words[first]
    let tail = words[last]
    keys.add(60, length, edges)
    keys.add(61, whole)
    keys.add(63, names)
    keys.add(69, head.group, tail.group, length)
    keys.add(72, shapes, before.shape, after.shape)
    keys.add(79, names, before.word)
    keys.add(80, names, after.word)
    keys.add(81, names, start)
    if seenAny != 0 { keys.add(84, seenAll, seenAny, length) }
  }
}
