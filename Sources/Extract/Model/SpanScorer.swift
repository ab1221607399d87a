// Hot code: a semi-Markov model over runs of a few tokens; no allocation once its arrays have grown.
internal import CKernels

/// Scores the spans of a run and tells how likely each is a person, a company, a place.
///
/// A semi-Markov conditional random field without transitions: a reading of a run is a choice of
/// spans that do not overlap, each with a label, and its weight is the product of theirs. A span's
/// score is the sum of its tokens' (by label and by place in the span: first, inner, last, only)
/// and of its own. The likelihood of a span is the share of all readings that hold it.
package struct SpanScorer {
  package static let labels = 3
  /// Rows have a weight for each label and place in the span: first, inner, last, only.
  package static let columns = 12
  package static let first = 0
  package static let inner = 1
  package static let last = 2
  package static let only = 3

  /// Sums of the rows of each token, `columns` for each.
  package var tokenSums: [Int32] = []
  /// Sums of the rows of each span, `labels` for each.
  package var spanSums: [Int32] = []
  /// Of each span, the likelihood of each label.
  package private(set) var likelihoods: [Float] = []

  private var weights: [Double] = []
  private var forward: [Double] = []
  private var backward: [Double] = []

  package init() {}

  /// Reads the sums of the features from the model.
  mutating func lookUp(_ features: borrowing RunFeatures, _ data: ModelData) {
    tokenSums.removeAll(keepingCapacity: true)
    spanSums.removeAll(keepingCapacity: true)
    features.keys.keys.withUnsafeBufferPointer { keys in
      guard let base = keys.baseAddress else { return }
      var start = 0
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: Self.columns) { sums in
        for end in features.tokenKeyEnds {
          // SAFETY: the ends are ascending and within the keys.
          ck_model_sum(
            data.buckets, data.bucketMask, base + start, Int(end) - start, sums.baseAddress)
          tokenSums.append(contentsOf: sums)
          start = Int(end)
        }
        for span in features.spans {
          // SAFETY: as above.
          ck_model_sum(
            data.buckets, data.bucketMask, base + start, Int(span.keyEnd) - start,
            sums.baseAddress)
          for label in 0..<Self.labels { spanSums.append(sums[label * 4]) }
          start = Int(span.keyEnd)
        }
      }
    }
  }

  /// Computes the likelihoods of the spans from their sums; `unit` is the worth of one.
  mutating func score(_ features: borrowing RunFeatures, unit: Float) {
    let spans = features.spans
    let count = features.tokenKeyEnds.count
    weights.removeAll(keepingCapacity: true)
    for index in spans.indices { appendWeights(spans[index], index, unit) }
    readings(spans, count)
    let total = forward[count]
    likelihoods.removeAll(keepingCapacity: true)
    for index in spans.indices {
      let outside =
        forward[Int(spans[index].first)] * backward[Int(spans[index].last) + 1] / total
      for label in 0..<Self.labels {
        likelihoods.append(Float(outside * weights[index * Self.labels + label]))
      }
    }
  }

  private mutating func appendWeights(_ span: RunFeatures.Span, _ index: Int, _ unit: Float) {
    for label in 0..<Self.labels {
      var sum = spanSums[index * Self.labels + label]
      for token in Int(span.first)...Int(span.last) {
        sum &+= tokenSums[token * Self.columns + label * 4 + Self.place(token, span)]
      }
      weights.append(Exponential.of(Float(sum) * unit))
    }
  }

  /// The place of a token in a span.
  package static func place(_ token: Int, _ span: RunFeatures.Span) -> Int {
    if span.first == span.last { return only }
    if token == Int(span.first) { return first }
    return token == Int(span.last) ? last : inner
  }

  /// Sums the weights of all readings of the tokens before and after each border.
  private mutating func readings(_ spans: [RunFeatures.Span], _ count: Int) {
    forward.removeAll(keepingCapacity: true)
    backward.removeAll(keepingCapacity: true)
    for _ in 0...count {
      forward.append(0)
      backward.append(0)
    }
    forward[0] = 1
    backward[count] = 1
    // Spans are ordered by their first token, so every border is complete when it is read.
    var next = 0
    for border in 0..<count {
      forward[border + 1] += forward[border]
      while next < spans.count, Int(spans[next].first) == border {
        forward[Int(spans[next].last) + 1] += forward[border] * weight(next)
        next += 1
      }
    }
    next = spans.count - 1
    for border in stride(from: count - 1, through: 0, by: -1) {
      backward[border] += backward[border + 1]
      while next >= 0, Int(spans[next].first) == border {
        backward[border] += backward[Int(spans[next].last) + 1] * weight(next)
        next -= 1
      }
    }
  }

  private func weight(_ span: Int) -> Double {
    weights[span * Self.labels] + weights[span * Self.labels + 1] + weights[span * Self.labels + 2]
  }
}
