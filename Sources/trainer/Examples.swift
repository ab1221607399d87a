import Extract

/// The runs of the training texts: their features as numbers, and which spans are names.
struct Examples {
  struct Run {
    /// Range in `numbers`.
    var start: Int
    /// Ranges in `tokenEnds` and `spans`.
    var tokens: Range<Int>
    var spans: Range<Int>
    var weight: Float
  }

  struct Span {
    var span: RunFeatures.Span
    /// The label of the name it is, or -1.
    var label: Int
  }

  private(set) var runs: [Run] = []
  private(set) var numbers: [Int32] = []
  private(set) var tokenEnds: [Int32] = []
  private(set) var spans: [Span] = []
  private(set) var table = KeyTable()
  private var random = SplitMix(seed: 11)
  /// Names in all, and those that no span of a run is.
  private(set) var names = 0
  private(set) var lost = 0
  var lostBySet: [String: Int] = [:]
  var namesBySet: [String: Int] = [:]

  mutating func add(
    _ document: TrainingText.Document, _ data: ModelData, _ analysis: inout TextAnalysis
  ) {
    for block in document.blocks {
      var found = 0
      names += block.spans.count
      analysis.runs(of: block.text, data) { features, tokens in
        let labels = labels(features, tokens, block.spans)
        found += labels.count { $0 >= 0 }
        add(features, tokens, labels, block.spans, document.weight)
        return remembered(features, labels)
      }
      lost += block.spans.count - found
      lostBySet[document.set, default: 0] += block.spans.count - found
      namesBySet[document.set, default: 0] += block.spans.count
    }
  }

  /// The label of each span of the run, -1 for those that are no names.
  private func labels(
    _ features: borrowing RunFeatures, _ tokens: [Range<Int>], _ gold: [TrainingText.Span]
  ) -> [Int] {
    features.spans.map { span in
      let start = tokens[Int(span.first)].lowerBound
      let end = tokens[Int(span.last)].upperBound
      return gold.first { $0.start == start && $0.end == end }?.label ?? -1
    }
  }

  /// What the history shall know of the run. The program will know what it found, not what is true,
  /// so one name in five is kept from it.
  private mutating func remembered(
    _ features: borrowing RunFeatures, _ labels: [Int]
  ) -> [(first: Int, last: Int, label: Int)] {
    var names: [(first: Int, last: Int, label: Int)] = []
    for (span, label) in zip(features.spans, labels) where label >= 0 {
      if random.next() % 5 == 0 { continue }
      names.append((Int(span.first), Int(span.last), label))
    }
    return names
  }

  private mutating func add(
    _ features: borrowing RunFeatures, _ tokens: [Range<Int>], _ labels: [Int],
    _ gold: [TrainingText.Span], _ weight: Float
  ) {
    let low = tokens[0].lowerBound
    let high = tokens[tokens.count - 1].upperBound
    // What cannot be told is not learned as no name.
    guard labels.count(where: { $0 >= 0 }) == gold.count(where: { $0.start < high && $0.end > low })
    else { return }
    let start = numbers.count
    for key in features.keys { numbers.append(Int32(table.number(key))) }
    let firstToken = tokenEnds.count
    tokenEnds.append(contentsOf: features.tokenKeyEnds)
    let firstSpan = spans.count
    for (span, label) in zip(features.spans, labels) {
      spans.append(Span(span: span, label: label))
    }
    runs.append(
      Run(
        start: start, tokens: firstToken..<tokenEnds.count, spans: firstSpan..<spans.count,
        weight: weight))
  }

  /// Gives the features new numbers; those that map to 0 are dropped by the learner.
  mutating func renumber(_ map: [Int32]) {
    for index in numbers.indices { numbers[index] = map[Int(numbers[index])] }
  }
}
