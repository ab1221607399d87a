// Cold code: the trainer's way in.

/// The features of one run of tokens and of the spans in it that may be names, as the trainer learns
/// them: by the same functions by which the program reads them.
package struct RunFeatures {
  /// A span that may be a name: tokens of the run, and where its features end in `keys`.
  package struct Span {
    package var first: Int32
    package var last: Int32
    package var keyEnd: Int32
  }

  package private(set) var keys: [UInt64] = []
  /// For each token of the run, where its features end in `keys`.
  package private(set) var tokenKeyEnds: [Int32] = []
  package private(set) var spans: [Span] = []

  private let owner = ModelMemoryOwner(unit: 1)
  private var memory: ModelMemory { owner.memory }

  /// Reads the features of `run`.
  mutating func read(
    _ run: Range<Int>, of runs: CandidateRuns, in text: UnsafePointer<UInt8>,
    language: TextLanguage, _ history: borrowing NameHistory
  ) {
    keys.removeAll(keepingCapacity: true)
    tokenKeyEnds.removeAll(keepingCapacity: true)
    spans.removeAll(keepingCapacity: true)
    var window = RunWindow(
      runs.tokens, text, language, keys: memory.keys, seen: memory.seen)
    window.read(run, history)
    for place in 0..<run.count + 2 * RunWindow.margin {
      memory.words[place] = ModelWord(memory.keys[place], runs.data)
    }
    for place in 0..<run.count {
      addToken(place + RunWindow.margin)
      tokenKeyEnds.append(Int32(truncatingIfNeeded: keys.count))
    }
    addSpans(RunSpans(run, of: runs), runs.data)
  }

  private mutating func addToken(_ place: Int) {
    let words = memory.words + place
    var found = FeatureKeys(memory.features)
    WordFeatures.own(words[0], memory.keys[place], &found)
    WordFeatures.before(words[-1], &found)
    WordFeatures.after(words[1], &found)
    WordFeatures.pairs(words, seen: memory.seen[place], &found)
    keys.append(contentsOf: found.keys)
  }

  private mutating func addSpans(_ runSpans: RunSpans, _ data: ModelData) {
    for first in 0..<runSpans.count where runSpans.mayBegin(first) {
      var span = memory.span(from: first)
      for last in runSpans.reach(from: first) {
        span.extend(to: last + RunWindow.margin)
        guard runSpans.mayEnd(last) else { continue }
        var found = FeatureKeys(memory.features)
        span.add(
          last: last + RunWindow.margin, edges: runSpans.edges(first, last), data, &found)
        keys.append(contentsOf: found.keys)
        spans.append(
          Span(
            first: Int32(first), last: Int32(last),
            keyEnd: Int32(truncatingIfNeeded: keys.count)))
      }
    }
  }
}
