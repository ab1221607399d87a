// Hot code: sums rows of weights for the tokens and spans of a run, no allocation.

/// Scores a run of candidates: sums the weights of its tokens and hands its spans to a `SpanScorer`.
///
/// What depends on one word alone comes from the caches; a run whose words score too low by that is
/// dropped before its pairs of words and spans are looked at.
struct RunScorer {
  private let data: ModelData
  private let memory: ModelMemory
  private let window: RunWindow

  init(_ data: ModelData, _ memory: ModelMemory, _ window: RunWindow) {
    self.data = data
    self.memory = memory
    self.window = window
  }

  /// The sums of the run's tokens.
  private var sums: UnsafeMutablePointer<WordSums.Row> {
    memory.sums + 2 * RunWindow.margin
  }

  // MARK: Words

  /// Sums what depends on one word alone.
  @inline(__always)
  private func readWords() {
    // Words of the run have the places from 1, and the margins' outer neighbours have rows, too.
    let rows = memory.sums + 1
    let end = window.count + 1
    for place in 1..<end {
      let own = memory.own(memory.keys[place], data)
      rows[place] = own.pointee.row
      memory.words[place] = own.pointee.word
    }
    addNeighbour(0, rows)
    addNeighbour(end, rows)
    guard window.count > 1 else { return }
    for place in 1..<end { addNeighbour(place, rows) }
  }

  @inline(__always)
  private func addNeighbour(_ place: Int, _ rows: UnsafeMutablePointer<WordSums.Row>) {
    let known = memory.neighbour(memory.keys[place], data)
    memory.words[place] = known.pointee.word
    rows[place + 1] &+= known.pointee.before
    rows[place - 1] &+= known.pointee.after
  }

  /// Adds what depends on a word with its neighbours.
  @inline(__always)
  private func readPairs() {
    for place in 0..<window.count {
      var keys = FeatureKeys(memory.features)
      let word = place + RunWindow.margin
      WordFeatures.pairs(memory.words + word, seen: memory.seen[word], &keys)
      data.add(keys, to: &sums[place])
    }
  }

  // MARK: Spans

  /// The likelihoods of a run of one word; false when no name can come of it.
  func scoreWord(_ scorer: inout SpanScorer) -> Bool {
    readWords()
    var scores = SpanScorer.Scores(0, 0, 0)
    scores.add(sums[0], SpanScorer.only)
    guard scores.best > data.wordBorder else { return false }
    readPairs()
    scores = SpanScorer.Scores(0, 0, 0)
    scores.add(sums[0], SpanScorer.only)
    var span = memory.span(from: 0)
    span.extend(to: RunWindow.margin)
    add(span, last: 0, edges: 3, to: &scores)
    scorer.scoreWord(scores, memory.exponentials)
    return true
  }

  /// The likelihoods of the spans of a longer run; false when no name can come of it, unless it is to
  /// be scored `whatever` its words are.
  func scoreSpans(_ spans: RunSpans, whatever: Bool, _ scorer: inout SpanScorer) -> Bool {
    readWords()
    guard whatever || best(spans) > data.spanBorder else { return false }
    readPairs()
    scorer.begin(spans.count, sums)
    for first in 0..<spans.count where spans.mayBegin(first) {
      var features = memory.span(from: first)
      for last in spans.reach(from: first) {
        features.extend(to: last + RunWindow.margin)
        guard spans.mayEnd(last) else { continue }
        let span = SpanScorer.Span(first: first, last: last)
        var scores = scorer.tokens(span, sums)
        if scores.best > data.lookBorder {
          add(features, last: last, edges: spans.edges(first, last), to: &scores)
        }
        scorer.add(span, scores, memory.exponentials)
      }
    }
    scorer.finish()
    return true
  }

  @inline(__always)
  private func add(
    _ span: SpanFeatures, last: Int, edges: UInt32, to scores: inout SpanScorer.Scores
  ) {
    var keys = FeatureKeys(memory.features)
    span.add(last: last + RunWindow.margin, edges: edges, data, &keys)
    guard keys.count > 0 else { return }
    var row = WordSums.Row()
    data.add(keys, to: &row)
    scores.add(row, SpanScorer.first)
  }

  /// The best score of a span by its words alone.
  private func best(_ spans: RunSpans) -> Int32 {
    var best = Int32.min
    for label in 0..<SpanScorer.labels {
      /// The best score of what begins before and goes on.
      var open = Int32.min / 2
      for place in 0..<spans.count {
        let row = sums[place]
        func score(_ part: Int) -> Int32 { Int32(row[label * 4 + part]) }
        if spans.mayEnd(place) { best = max(best, open &+ score(SpanScorer.last)) }
        open = open &+ score(SpanScorer.inner)
        guard spans.mayBegin(place) else { continue }
        if spans.mayEnd(place) { best = max(best, score(SpanScorer.only)) }
        open = max(open, score(SpanScorer.first))
      }
    }
    return best
  }
}
