import Extract

/// Stochastic gradient ascent on the likelihood of the examples, AdaGrad steps, one thread, no
/// function of the C library: the same on every machine.
struct Learner {
  static let columns = SpanScorer.columns
  private(set) var weights: [Float]
  private var squares: [Float]
  /// Sum of the weights after each epoch that counts.
  private var sums: [Float]
  private var summed: Float = 0
  var rate: Float = 0.1
  /// Of 256 features, how many are hidden at each step: no weight may count on another to be there,
  /// as names that were never seen have fewer features.
  var hidden: UInt32 = 0
  /// Tells which are hidden at this step.
  private var step: UInt32 = 0
  /// How strongly the weights of each row are drawn to zero at each step: the same pull in an epoch
  /// for rare and frequent features.
  private let pulls: [Float]

  private var expectations: [Float] = []
  private var tokenSums: [Float] = []
  private var spanScores: [Float] = []
  private var spanWeights: [Double] = []
  private var forward: [Double] = []
  private var backward: [Double] = []

  /// `counts`: how often each row is seen in an epoch; `pull`: the weight of half the sum of squares.
  init(counts: [UInt32], pull: Float) {
    let rows = counts.count
    pulls = counts.map { pull / Float(max($0, 1)) }
    weights = Array(repeating: 0, count: rows * Self.columns)
    squares = Array(repeating: 1e-4, count: rows * Self.columns)
    sums = Array(repeating: 0, count: rows * Self.columns)
  }

  /// One pass over all examples in an order that `random` tells; row 0 is never learned.
  mutating func epoch(_ examples: borrowing Examples, _ random: inout SplitMix) {
    var order = Array(0..<examples.runs.count)
    for index in stride(from: order.count - 1, to: 0, by: -1) {
      order.swapAt(index, Int(random.next() % UInt64(index + 1)))
    }
    for index in order { step(examples, examples.runs[index]) }
  }

  mutating func keepSum() {
    for index in weights.indices { sums[index] += weights[index] }
    summed += 1
  }

  /// The mean of the weights that were kept.
  var mean: [Float] { sums.map { $0 / max(summed, 1) } }

  // MARK: One run

  private mutating func step(_ examples: borrowing Examples, _ run: Examples.Run) {
    step &+= 1
    sumScores(examples, run)
    readings(examples, run)
    learn(examples, run)
  }

  private mutating func sumScores(_ examples: borrowing Examples, _ run: Examples.Run) {
    tokenSums.removeAll(keepingCapacity: true)
    spanScores.removeAll(keepingCapacity: true)
    var at = run.start
    for token in run.tokens {
      let base = tokenSums.count
      for _ in 0..<Self.columns { tokenSums.append(0) }
      let end = run.start + Int(examples.tokenEnds[token])
      while at < end {
        let row = isHidden(at) ? 0 : Int(examples.numbers[at]) * Self.columns
        for column in 0..<Self.columns { tokenSums[base + column] += weights[row + column] }
        at += 1
      }
    }
    spanWeights.removeAll(keepingCapacity: true)
    for index in run.spans {
      let span = examples.spans[index].span
      let end = run.start + Int(span.keyEnd)
      var scores: (Float, Float, Float) = (0, 0, 0)
      while at < end {
        let row = isHidden(at) ? 0 : Int(examples.numbers[at]) * Self.columns
        scores.0 += weights[row]
        scores.1 += weights[row + 4]
        scores.2 += weights[row + 8]
        at += 1
      }
      for token in Int(span.first)...Int(span.last) {
        let base = token * Self.columns + SpanScorer.place(token, span)
        scores.0 += tokenSums[base]
        scores.1 += tokenSums[base + 4]
        scores.2 += tokenSums[base + 8]
      }
      spanWeights.append(Exponential.of(scores.0))
      spanWeights.append(Exponential.of(scores.1))
      spanWeights.append(Exponential.of(scores.2))
    }
  }

  @inline(__always)
  private func isHidden(_ at: Int) -> Bool {
    var mixed = (UInt32(truncatingIfNeeded: at) ^ step &* 0x85EB_CA6B) &* 0x9E37_79B1
    mixed = (mixed ^ mixed >> 15) &* 0x2C1B_3C6D
    return mixed >> 24 < hidden
  }

  private func weight(_ span: Int) -> Double {
    spanWeights[span * 3] + spanWeights[span * 3 + 1] + spanWeights[span * 3 + 2]
  }

  private mutating func readings(_ examples: borrowing Examples, _ run: Examples.Run) {
    let count = run.tokens.count
    forward = Array(repeating: 0, count: count + 1)
    backward = Array(repeating: 0, count: count + 1)
    forward[0] = 1
    backward[count] = 1
    var next = 0
    for border in 0..<count {
      forward[border + 1] += forward[border]
      while next < run.spans.count, Int(span(examples, run, next).first) == border {
        forward[Int(span(examples, run, next).last) + 1] += forward[border] * weight(next)
        next += 1
      }
    }
    next = run.spans.count - 1
    for border in stride(from: count - 1, through: 0, by: -1) {
      backward[border] += backward[border + 1]
      while next >= 0, Int(span(examples, run, next).first) == border {
        backward[border] += backward[Int(span(examples, run, next).last) + 1] * weight(next)
        next -= 1
      }
    }
  }

  private func span(
    _ examples: borrowing Examples, _ run: Examples.Run, _ index: Int
  ) -> RunFeatures.Span {
    examples.spans[run.spans.lowerBound + index].span
  }

  private mutating func learn(_ examples: borrowing Examples, _ run: Examples.Run) {
    let total = forward[run.tokens.count]
    expectations.removeAll(keepingCapacity: true)
    for _ in 0..<run.tokens.count * Self.columns { expectations.append(0) }
    var at = run.start + Int(examples.tokenEnds[run.tokens.upperBound - 1])
    for index in 0..<run.spans.count {
      let example = examples.spans[run.spans.lowerBound + index]
      let span = example.span
      let outside = forward[Int(span.first)] * backward[Int(span.last) + 1] / total
      var gradients: (Float, Float, Float) = (0, 0, 0)
      withUnsafeMutableBytes(of: &gradients) { bytes in
        let gradients = bytes.bindMemory(to: Float.self)
        for label in 0..<3 {
          let truth: Float = example.label == label ? 1 : 0
          gradients[label] =
            run.weight * (truth - Float(outside * spanWeights[index * 3 + label]))
        }
        for token in Int(span.first)...Int(span.last) {
          let base = token * Self.columns + SpanScorer.place(token, span)
          for label in 0..<3 { expectations[base + label * 4] += gradients[label] }
        }
      }
      let end = run.start + Int(span.keyEnd)
      while at < end {
        let row = isHidden(at) ? 0 : Int(examples.numbers[at]) * Self.columns
        if row > 0 {
          let pull = pulls[Int(examples.numbers[at])]
          update(row, gradients.0, pull)
          update(row + 4, gradients.1, pull)
          update(row + 8, gradients.2, pull)
        }
        at += 1
      }
    }
    learnTokens(examples, run)
  }

  private mutating func learnTokens(_ examples: borrowing Examples, _ run: Examples.Run) {
    var at = run.start
    for (token, index) in run.tokens.enumerated() {
      let end = run.start + Int(examples.tokenEnds[index])
      while at < end {
        let row = isHidden(at) ? 0 : Int(examples.numbers[at]) * Self.columns
        if row > 0 {
          let pull = pulls[Int(examples.numbers[at])]
          for column in 0..<Self.columns {
            update(row + column, expectations[token * Self.columns + column], pull)
          }
        }
        at += 1
      }
    }
  }

  @inline(__always)
  private mutating func update(_ index: Int, _ gradient: Float, _ pull: Float) {
    let slope = gradient - pull * weights[index]
    if slope > -1e-4, slope < 1e-4 { return }
    squares[index] += slope * slope
    weights[index] += rate * slope / squares[index].squareRoot()
  }
}
