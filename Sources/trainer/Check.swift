import Extract

/// Compares what a model finds with what is there.
struct Check {
  private var found: [(label: Int, likelihood: Float, isRight: Bool)] = []
  private var gold = [0, 0, 0]

  /// What was missed and what is wrong, with a little text around.
  private(set) var errors: [String] = []

  mutating func read(_ documents: [TrainingText.Document], _ data: ModelData) {
    var reader = ModelPreview()
    for document in documents {
      for block in document.blocks {
        for span in block.spans { gold[span.label] += 1 }
        let names = reader.names(in: block.text, data)
        note(block, names)
        for name in names {
          let isRight = block.spans.contains {
            $0.start == name.range.lowerBound && $0.end == name.range.upperBound
              && $0.label == name.label
          }
          found.append((name.label, name.likelihood, isRight))
        }
      }
    }
  }

  private mutating func note(_ block: TrainingText.Block, _ names: [ModelPreview.Name]) {
    func text(_ range: Range<Int>) -> String {
      let around = max(0, range.lowerBound - 30)..<min(block.text.count, range.upperBound + 30)
      func part(_ range: Range<Int>) -> String {
        String(decoding: block.text[range], as: UTF8.self)
      }
      return part(around.lowerBound..<range.lowerBound) + "[[" + part(range) + "]]"
        + part(range.upperBound..<around.upperBound)
    }
    let shown = names.filter { $0.likelihood >= 0.4 && $0.label < 2 }
    for span in block.spans where span.label < 2 {
      let isFound = shown.contains {
        $0.range == span.start..<span.end && $0.label == span.label
      }
      if !isFound { errors.append("MISS \(span.label) " + text(span.start..<span.end)) }
    }
    for name in shown {
      let isRight = block.spans.contains {
        name.range == $0.start..<$0.end && $0.label == name.label
      }
      if !isRight { errors.append("WRONG \(name.label) \(name.likelihood) " + text(name.range)) }
    }
  }

  /// Recall, precision and F1 of people and companies at a few thresholds.
  func report(_ name: String) -> String {
    var lines: [String] = []
    for label in 0..<2 {
      let cells = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7].map { threshold in
        let shown = found.filter { $0.label == label && Double($0.likelihood) >= threshold }
        let right = shown.count { $0.isRight }
        let recall = Double(right) / Double(max(gold[label], 1))
        let precision = Double(right) / Double(max(shown.count, 1))
        let f1 = 2 * Double(right) / Double(max(shown.count + gold[label], 1))
        return "\(threshold): \(percent(recall))/\(percent(precision)) \(percent(f1))"
      }
      lines.append(
        "\(name) \(label == 0 ? "PER" : "ORG") \(gold[label])  " + cells.joined(separator: "  "))
    }
    return lines.joined(separator: "\n")
  }

  private func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
