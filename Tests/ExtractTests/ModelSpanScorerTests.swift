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

  private static let unit: Float = 0.03
  private let exponentials = ScoreExponentials(unit: unit)

  /// Random sums of `count` tokens and scores of the own features of every span of at most four.
  private struct Scored {
    var rows: [WordSums.Row] = []
    var spans: [SpanScorer.Span] = []
    var scores: [SpanScorer.Scores] = []
    private var state: UInt64

    init(tokens count: Int, seed: UInt64) {
      state = seed
      for _ in 0..<count {
        var row = WordSums.Row()
        for column in 0..<SpanScorer.columns { row[column] = Int16(random()) }
        rows.append(row)
      }
      for first in 0..<count {
        for last in first..<min(count, first + 4) {
          spans.append(SpanScorer.Span(first: first, last: last))
          scores.append(SpanScorer.Scores(random(), random(), random()))
        }
      }
    }

    private mutating func random() -> Int32 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int32(truncatingIfNeeded: state >> 40) % 60
    }

    /// The score of a span for `label` by adding up its tokens one by one.
    func sum(_ index: Int, _ label: Int) -> Int32 {
      let own = [scores[index].person, scores[index].company, scores[index].place]
      let span = spans[index]
      return (span.first...span.last).reduce(own[label]) { sum, token in
        let place: Int
        if span.first == span.last {
          place = SpanScorer.only
        } else if token == span.first {
          place = SpanScorer.first
        } else {
          place = token == span.last ? SpanScorer.last : SpanScorer.inner
        }
        return sum + Int32(rows[token][label * 4 + place])
      }
    }
  }

  @Test(arguments: 1...12) func agreesWithEnumeration(_ seed: UInt64) {
    let scored = Scored(tokens: Int(seed % 6) + 1, seed: seed)
    var scorer = SpanScorer()
    scorer.begin(scored.rows.count, scored.rows)
    for (index, span) in scored.spans.enumerated() {
      var scores = scorer.tokens(span, scored.rows)
      scores.person += scored.scores[index].person
      scores.company += scored.scores[index].company
      scores.place += scored.scores[index].place
      scorer.add(span, scores, exponentials)
    }
    scorer.finish()
    let expected = enumerated(scored)
    for index in scored.spans.indices {
      for label in 0..<SpanScorer.labels {
        let difference = expected[index * 3 + label] - Double(scorer.likelihoods[index][label])
        #expect(abs(difference) < 1e-4)
      }
    }
    #expect(abs(Double(scorer.highest) - (expected.max() ?? 0)) < 1e-4)
  }

  /// A span that is taken for a company: what overlaps it is out, what lies beside it is as likely as
  /// if it stood alone.
  @Test func takesACompany() {
    let scored = Scored(tokens: 4, seed: 5)
    var scorer = SpanScorer()
    scorer.begin(scored.rows.count, scored.rows)
    for (index, span) in scored.spans.enumerated() {
      scorer.add(
        span, SpanScorer.Scores(scored.sum(index, 0), scored.sum(index, 1), scored.sum(index, 2)),
        exponentials)
    }
    scorer.finish()
    let company = scored.spans.firstIndex { $0.first == 2 && $0.last == 3 }!
    scorer.take(company: company, odds: 4)
    #expect(abs(scorer.likelihoods[company].y - 0.8) < 1e-3)
    var left = Scored(tokens: 0, seed: 0)
    left.rows = Array(scored.rows[..<2])
    for (index, span) in scored.spans.enumerated() where span.last < 2 {
      left.spans.append(span)
      left.scores.append(scored.scores[index])
    }
    let expected = enumerated(left)
    for (index, span) in left.spans.enumerated() {
      let place = scored.spans.firstIndex { $0.first == span.first && $0.last == span.last }!
      for label in 0..<SpanScorer.labels {
        #expect(abs(expected[index * 3 + label] - Double(scorer.likelihoods[place][label])) < 1e-3)
      }
    }
    for (index, span) in scored.spans.enumerated() where index != company && span.last >= 2 {
      #expect(scorer.likelihoods[index] == .zero)
    }
  }

  /// One word, by the short way and by the long one.
  @Test func scoresAWordAlone() {
    let scored = Scored(tokens: 1, seed: 77)
    let scores = SpanScorer.Scores(scored.sum(0, 0), scored.sum(0, 1), scored.sum(0, 2))
    var scorer = SpanScorer()
    scorer.scoreWord(scores, exponentials)
    let expected = enumerated(scored)
    for label in 0..<SpanScorer.labels {
      #expect(abs(expected[label] - Double(scorer.likelihoods[0][label])) < 1e-4)
    }
  }

  private func enumerated(_ scored: Scored) -> [Double] {
    var mass = Array(repeating: 0.0, count: scored.spans.count * SpanScorer.labels)
    var total = 0.0
    func walk(_ token: Int, _ product: Double, _ chosen: [Int]) {
      guard token < scored.rows.count else {
        total += product
        for index in chosen { mass[index] += product }
        return
      }
      walk(token + 1, product, chosen)
      for index in scored.spans.indices where scored.spans[index].first == token {
        for label in 0..<SpanScorer.labels {
          let weight = Exponential.of(Float(scored.sum(index, label)) * Self.unit)
          let choice = index * SpanScorer.labels + label
          walk(scored.spans[index].last + 1, product * weight, chosen + [choice])
        }
      }
    }
    walk(0, 1, [])
    return mass.map { $0 / total }
  }

  /// The tables of exponentials against the function, and their ends.
  @Test func tablesOfExponentialsAreExactEnough() {
    for score in stride(from: -1250 as Int32, through: 1250, by: 7) {
      let exact = Exponential.of(Float(score) * Self.unit)
      #expect(abs(exponentials.of(score) / exact - 1) < 1e-5)
    }
    #expect(exponentials.of(.max / 2) > 1e16 && exponentials.of(.min / 2) < 1e-16)
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
