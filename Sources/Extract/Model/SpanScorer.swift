// Hot code: a semi-Markov model over runs of a few tokens; no allocation once its arrays have grown.

/// Tells how likely each span of a run is a person, a company, a place.
///
/// A semi-Markov conditional random field without transitions: a reading of a run is a choice of
/// spans that do not overlap, each with a label, and its weight is the product of theirs. A span's
/// score is the sum of its tokens' (by label and by place in the span: first, inner, last, only)
/// and of its own. The likelihood of a span is the share of all readings that hold it.
///
/// Either `scoreWord`, or `begin`, `add` for each span ordered by first token, and `finish`.
package struct SpanScorer {
  package static let labels = 3
  /// Rows have a weight for each label and place in the span: first, inner, last, only.
  package static let columns = 12
  package static let first = 0
  package static let inner = 1
  package static let last = 2
  package static let only = 3

  /// Tokens of a run.
  package struct Span {
    var first: Int
    var last: Int
  }

  /// Scores for the three labels, in units.
  struct Scores {
    var person: Int32
    var company: Int32
    var place: Int32

    init(_ person: Int32, _ company: Int32, _ place: Int32) {
      self.person = person
      self.company = company
      self.place = place
    }

    /// Adds the weights of a row for a place in the span.
    @inline(__always)
    mutating func add(_ row: WordSums.Row, _ place: Int) {
      person &+= Int32(row[place])
      company &+= Int32(row[place + 4])
      self.place &+= Int32(row[place + 8])
    }

    var best: Int32 { max(person, company, place) }
  }

  private(set) var spans: [Span] = []
  /// Of each span, the likelihoods of the labels; the last is of no use.
  private(set) var likelihoods: [SIMD4<Float>] = []
  /// The highest of the likelihoods.
  private(set) var highest: Float = 0

  /// Of each span, the weights of the labels, and the sum of the three.
  private var weights: [SIMD4<Double>] = []
  /// The scores of inner tokens, summed from the first of the run: three for each border.
  private var inner: [Int32] = []
  private var forward: [Double] = []
  private var backward: [Double] = []
  private var count = 0

  init() {}

  /// A run of one word and one span, with its scores for the three labels.
  mutating func scoreWord(_ scores: Scores, _ exponentials: ScoreExponentials) {
    let weights = Self.weights(scores, exponentials)
    spans.removeAll(keepingCapacity: true)
    spans.append(Span(first: 0, last: 0))
    likelihoods.removeAll(keepingCapacity: true)
    highest = 0
    append(weights, share: 1 / (1 + weights.w))
  }

  @inline(__always)
  private static func weights(
    _ scores: Scores, _ exponentials: ScoreExponentials
  ) -> SIMD4<Double> {
    let person = exponentials.of(scores.person)
    let company = exponentials.of(scores.company)
    let place = exponentials.of(scores.place)
    return SIMD4(person, company, place, person + company + place)
  }

  private mutating func append(_ weights: SIMD4<Double>, share: Double) {
    let likely = SIMD4<Float>(
      Float(weights.x * share), Float(weights.y * share), Float(weights.z * share), 0)
    highest = max(highest, likely.x, likely.y, likely.z)
    likelihoods.append(likely)
  }

  /// Begins a run of `count` tokens with their sums.
  mutating func begin(_ count: Int, _ sums: UnsafePointer<WordSums.Row>) {
    self.count = count
    spans.removeAll(keepingCapacity: true)
    weights.removeAll(keepingCapacity: true)
    inner.removeAll(keepingCapacity: true)
    var total = Scores(0, 0, 0)
    for token in 0..<count {
      inner.append(total.person)
      inner.append(total.company)
      inner.append(total.place)
      total.add(sums[token], Self.inner)
    }
  }

  /// What the tokens of a span add to its scores.
  @inline(__always)
  func tokens(_ span: Span, _ sums: UnsafePointer<WordSums.Row>) -> Scores {
    var scores = Scores(0, 0, 0)
    guard span.first < span.last else {
      scores.add(sums[span.first], Self.only)
      return scores
    }
    scores.add(sums[span.first], Self.first)
    scores.add(sums[span.last], Self.last)
    let head = (span.first + 1) * Self.labels
    let tail = span.last * Self.labels
    scores.person &+= inner[tail] &- inner[head]
    scores.company &+= inner[tail + 1] &- inner[head + 1]
    scores.place &+= inner[tail + 2] &- inner[head + 2]
    return scores
  }

  /// Adds a span with its scores.
  mutating func add(_ span: Span, _ scores: Scores, _ exponentials: ScoreExponentials) {
    spans.append(span)
    weights.append(Self.weights(scores, exponentials))
  }

  /// Computes the likelihoods.
  mutating func finish() {
    readings()
    let total = forward[count]
    likelihoods.removeAll(keepingCapacity: true)
    highest = 0
    for index in spans.indices {
      let span = spans[index]
      append(weights[index], share: forward[span.first] * backward[span.last + 1] / total)
    }
  }

  /// Takes the span at `index` for a company, at the given odds to one, and computes the likelihoods
  /// of the others again: those that overlap it are out, those beside it no longer share theirs with
  /// readings that run across its borders.
  mutating func take(company index: Int, odds: Double) {
    let company = spans[index]
    for other in spans.indices
    where spans[other].first <= company.last && spans[other].last >= company.first {
      weights[other] = .zero
    }
    weights[index] = SIMD4(0, odds, 0, odds)
    finish()
  }

  /// The place of a token in a span.
  package static func place(_ token: Int, _ span: RunFeatures.Span) -> Int {
    if span.first == span.last { return only }
    if token == Int(span.first) { return first }
    return token == Int(span.last) ? last : inner
  }

  /// Sums the weights of all readings of the tokens before and after each border.
  private mutating func readings() {
    while forward.count <= count {
      forward.append(0)
      backward.append(0)
    }
    spans.withUnsafeBufferPointer { spans in
      weights.withUnsafeBufferPointer { weights in
        forward.withUnsafeMutableBufferPointer { Self.readForward(spans, weights, $0, count) }
        backward.withUnsafeMutableBufferPointer { Self.readBackward(spans, weights, $0, count) }
      }
    }
  }

  private static func readForward(
    _ spans: UnsafeBufferPointer<Span>, _ weights: UnsafeBufferPointer<SIMD4<Double>>,
    _ sums: UnsafeMutableBufferPointer<Double>, _ count: Int
  ) {
    for border in 0...count { sums[border] = 0 }
    sums[0] = 1
    // Spans are ordered by their first token, so every border is complete when it is read.
    var next = 0
    for border in 0..<count {
      sums[border + 1] += sums[border]
      while next < spans.count, spans[next].first == border {
        sums[spans[next].last + 1] += sums[border] * weights[next].w
        next += 1
      }
    }
  }

  private static func readBackward(
    _ spans: UnsafeBufferPointer<Span>, _ weights: UnsafeBufferPointer<SIMD4<Double>>,
    _ sums: UnsafeMutableBufferPointer<Double>, _ count: Int
  ) {
    for border in 0...count { sums[border] = 0 }
    sums[count] = 1
    var next = spans.count - 1
    for border in stride(from: count - 1, through: 0, by: -1) {
      sums[border] += sums[border + 1]
      while next >= 0, spans[next].first == border {
        sums[border] += sums[spans[next].last + 1] * weights[next].w
        next -= 1
      }
    }
  }
}
