import Extract

/// Groups words by the company they keep: k-means over the words before and after them.
///
/// Words with like neighbours are treated alike, so that what is learned of `said` helps with
/// `replied`. No logarithms: roots of shares, so that the result is the same on every machine.
struct ClusterBuilder {
  private static let clusters = 255
  private static let contexts = 600
  private static let maximumWords = 30_000
  private static let minimumCount = 6
  private static let rounds = 12

  private struct Feature {
    var context: Int32
    var value: Float
  }

  private var sequences: [[UInt32]] = []
  private var counts: [UInt32: Int] = [:]

  /// Takes the words of a text in their order.
  mutating func read(_ words: [UInt32]) {
    for word in words { counts[word, default: 0] += 1 }
    sequences.append(words)
  }

  /// The cluster of each word that is frequent enough, from 1.
  func clusters() -> [UInt32: UInt8] {
    let ranked = counts.filter { $0.value >= Self.minimumCount }
      .sorted { ($0.value, $0.key) > ($1.value, $1.key) }.prefix(Self.maximumWords).map(\.key)
    guard ranked.count > Self.clusters * 2 else { return [:] }
    let vectors = vectors(ranked)
    let assignment = assign(vectors)
    var result: [UInt32: UInt8] = [:]
    for (index, word) in ranked.enumerated() { result[word] = UInt8(assignment[index] + 1) }
    return result
  }

  // MARK: Vectors

  private func vectors(_ ranked: [UInt32]) -> [[Feature]] {
    var number: [UInt32: Int32] = [:]
    for (index, word) in ranked.enumerated() { number[word] = Int32(index) }
    var neighbours: [[Int32: Float]] = Array(repeating: [:], count: ranked.count)
    for words in sequences {
      var before: Int32 = -1
      for word in words {
        let current = number[word] ?? -1
        if current >= 0, before >= 0 {
          // Left neighbours are even contexts, right ones odd.
          if before < Self.contexts { neighbours[Int(current)][before * 2, default: 0] += 1 }
          if current < Self.contexts { neighbours[Int(before)][current * 2 + 1, default: 0] += 1 }
        }
        before = current
      }
    }
    return neighbours.map(normalized)
  }

  private func normalized(_ counts: [Int32: Float]) -> [Feature] {
    var features = counts.sorted { $0.key < $1.key }.map {
      // Frequent contexts tell less.
      Feature(context: $0.key, value: ($0.value * Float($0.key / 2 + 8).squareRoot()).squareRoot())
    }
    let length = features.reduce(0) { $0 + $1.value * $1.value }.squareRoot()
    for index in features.indices { features[index].value /= max(length, 1e-6) }
    return features
  }

  // MARK: k-means

  private func assign(_ vectors: [[Feature]]) -> [Int] {
    let width = Self.contexts * 2
    var centres = Array(repeating: Float(0), count: Self.clusters * width)
    for cluster in 0..<Self.clusters {
      // Words of middling frequency are the first centres.
      let seed = 50 + cluster * min(12, (vectors.count - 60) / Self.clusters)
      for feature in vectors[seed] {
        centres[Int(feature.context) * Self.clusters + cluster] = feature.value
      }
    }
    var assignment = Array(repeating: 0, count: vectors.count)
    for _ in 0..<Self.rounds {
      for index in vectors.indices { assignment[index] = nearest(vectors[index], centres) }
      centres = means(vectors, assignment, width)
    }
    return assignment
  }

  private func nearest(_ vector: [Feature], _ centres: [Float]) -> Int {
    var scores = Array(repeating: Float(0), count: Self.clusters)
    for feature in vector {
      let base = Int(feature.context) * Self.clusters
      for cluster in 0..<Self.clusters {
        scores[cluster] += feature.value * centres[base + cluster]
      }
    }
    var best = 0
    for cluster in 1..<Self.clusters where scores[cluster] > scores[best] { best = cluster }
    return best
  }

  private func means(_ vectors: [[Feature]], _ assignment: [Int], _ width: Int) -> [Float] {
    var centres = Array(repeating: Float(0), count: Self.clusters * width)
    for (vector, cluster) in zip(vectors, assignment) {
      for feature in vector {
        centres[Int(feature.context) * Self.clusters + cluster] += feature.value
      }
    }
    for cluster in 0..<Self.clusters {
      var length: Float = 0
      for context in 0..<width {
        let value = centres[context * Self.clusters + cluster]
        length += value * value
      }
      length = max(length.squareRoot(), 1e-6)
      for context in 0..<width { centres[context * Self.clusters + cluster] /= length }
    }
    return centres
  }
}
