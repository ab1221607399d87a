import Testing

@testable import Extract

/// The likelihoods of spans against an enumeration of all readings.
@Suite struct ModelSpanScorerTests {
  private struct Choice {
    var first: Int
    var last: Int
    var span: Int
    var label: Int
  }

  @Test(arguments: 1...12) func agreesWithEnumeration(_ seed: UInt64) throws {
    let data = try #require(ModelData.shipped)
    var found = 0
    var features = RunFeatures()
    let text = Array("we met Anna Maria of Contoso Ltd. there".utf8)
    try text.withUnsafeBufferPointer { text in
      var tokenizer = ModelTokenizer()
      _ = tokenizer.read(text, 0..<text.count)
      try tokenizer.tokens.withUnsafeBufferPointer { tokens in
        let runs = CandidateRuns(tokens: tokens, data: data)
        let run = try #require(runs.next(from: 0))
        features.read(run, of: runs, in: text, language: .english, NameHistory())
        found = run.count
      }
    }
    #expect(found == 6)
    var scorer = SpanScorer()
    var state = seed
    func random() -> Int32 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int32(truncatingIfNeeded: state >> 40) % 60
    }
    scorer.tokenSums = (0..<found * SpanScorer.columns).map { _ in random() }
    scorer.spanSums = (0..<features.spans.count * SpanScorer.labels).map { _ in random() }
    scorer.score(features, unit: 0.03)
    let expected = enumerated(features, scorer, unit: 0.03, tokens: found)
    for index in expected.indices {
      #expect(abs(expected[index] - Double(scorer.likelihoods[index])) < 1e-4)
    }
  }

  private func enumerated(
    _ features: RunFeatures, _ scorer: SpanScorer, unit: Double, tokens: Int
  ) -> [Double] {
    var mass = Array(repeating: 0.0, count: features.spans.count * SpanScorer.labels)
    var total = 0.0
    func weight(_ index: Int, _ label: Int) -> Double {
      let span = features.spans[index]
      var sum = scorer.spanSums[index * SpanScorer.labels + label]
      for token in Int(span.first)...Int(span.last) {
        sum +=
          scorer.tokenSums[
            token * SpanScorer.columns + label * 4 + SpanScorer.place(token, span)]
      }
      return Exponential.of(Float(Double(sum) * unit))
    }
    func walk(_ token: Int, _ product: Double, _ chosen: [Int]) {
      if token == tokens {
        total += product
        for index in chosen { mass[index] += product }
        return
      }
      walk(token + 1, product, chosen)
      for index in features.spans.indices where Int(features.spans[index].first) == token {
        for label in 0..<SpanScorer.labels {
          walk(
            Int(features.spans[index].last) + 1, product * weight(index, label),
            chosen + [index * SpanScorer.labels + label])
        }
      }
    }
    walk(0, 1, [])
    return mass.map { $0 / total }
  }

  @Test func exponentialIsExactEnough() {
    // e^-40, e^-1, e^0, e^0.5, e^1, e^10, e^40 by an independent calculation.
    let known: [(Float, Double)] = [
      (-40, 4.248354255291589e-18), (-1, 0.36787944117144233), (0, 1),
      (0.5, 1.6487212707001282), (1, 2.718281828459045), (10, 22026.465794806718),
      (40, 2.3538526683701998e17), (200, 2.3538526683701998e17),
    ]
    for (x, value) in known { #expect(abs(Exponential.of(x) / value - 1) < 1e-7) }
  }
}
