import Extract

/// Fills the lexicon of a model: the given words, and how words are written in the texts.
struct LexiconBuilder {
  private struct Counts {
    var small = 0
    var capital = 0
    var name = 0
    var alone = 0
  }

  private var counts: [UInt32: Counts] = [:]
  /// Given names that were seen written small.
  private var forenames: Set<UInt32> = []
  private var analysis = TextAnalysis()
  private var clusters = ClusterBuilder()

  /// Counts the words of the texts.
  mutating func read(_ documents: [TrainingText.Document]) {
    for document in documents {
      for block in document.blocks { read(block, isLabelled: document.weight > 0) }
    }
  }

  private mutating func read(_ block: TrainingText.Block, isLabelled: Bool) {
    let words = analysis.words(block.text)
    clusters.read(words.map(\.hash))
    for word in words {
      var count = counts[word.hash] ?? Counts()
      if word.isSmall {
        count.small += 1
        if word.range.count >= 4, TextAnalysis.isForename(block.text, word.range) {
          forenames.insert(word.hash)
        }
      }
      if word.isCapital, word.isInside { count.capital += 1 }
      if isLabelled, word.isCapital {
        count.alone += 1
        if block.spans.contains(where: {
          $0.start < word.range.upperBound && $0.end > word.range.lowerBound
        }) {
          count.name += 1
        }
      }
      counts[word.hash] = count
    }
  }

  /// Writes what is known to `image`.
  mutating func write(_ texts: TrainingText, to image: ModelImage) {
    TextAnalysis.names { hash, ranks in
      image.withEntry(hash) { $0.names |= ranks }
    }
    for name in texts.companies {
      guard let hash = analysis.hash(ofName: name) else { continue }
      image.withEntry(hash) { $0.names |= ModelData.LexiconSlot.company }
    }
    for (bits, word) in texts.lexicon {
      image.withEntry(TextAnalysis.hash(of: word)) { $0.bits |= bits }
    }
    for (word, cluster) in clusters.clusters().sorted(by: { $0.key < $1.key }) {
      image.withEntry(word) { $0.cluster = cluster }
    }
    for hash in counts.keys.sorted() {
      guard let count = counts[hash] else { continue }
      var bits = Self.caseClass(count)
      if count.alone >= 12, count.name == 0 { bits |= WordClass.never.rawValue }
      if bits != 0 { image.withEntry(hash) { $0.bits |= bits } }
      if forenames.contains(hash), count.small * 2 < count.capital + 2 {
        image.withEntry(hash) { $0.names |= ModelData.LexiconSlot.smallName }
      }
    }
  }

  private static func caseClass(_ count: Counts) -> UInt16 {
    let total = count.small + count.capital
    guard total >= 2 else { return 0 }
    let share = count.small * 100 / total
    switch share {
    case 98...: return count.small >= 20 ? 1 : 2
    case 80..<98: return 3
    case 30..<80: return 4
    case 1..<30: return 5
    default: return total >= 5 ? 6 : 7
    }
  }
}
