import Extract

/// Learns, drops what matters least until the rest fits, learns again, and writes 8-bit weights.
struct ModelMaker {
  private let options: Options

  init(_ options: Options) { self.options = options }

  func make(_ examples: inout Examples, _ image: ModelImage) {
    // First with every feature that is seen more than once.
    let counts = examples.table.counts
    var keys: [UInt64] = [0]
    var seen: [UInt32] = [0]
    var map: [Int32] = Array(repeating: 0, count: counts.count)
    for number in counts.indices where counts[number] > 1 {
      map[number] = Int32(keys.count)
      keys.append(examples.table.keys[number])
      seen.append(counts[number])
    }
    examples.renumber(map)
    var weights = learn(examples, seen, epochs: 3)
    // Then with those that matter and fit.
    let (kept, chosen) = choose(keys, weights, image)
    var chosenCounts = Array(repeating: 0 as UInt32, count: chosen.count)
    for row in kept.indices { chosenCounts[Int(kept[row])] = seen[row] }
    examples.renumber(kept)
    Trainer.say("\(chosen.count - 1) of \(keys.count - 1) features kept")
    weights = learn(examples, chosenCounts, epochs: options.epochs)
    write(chosen, weights, image)
  }

  private func learn(
    _ examples: borrowing Examples, _ counts: [UInt32], epochs: Int
  ) -> [Float] {
    var learner = Learner(counts: counts, pull: options.pull)
    learner.rate = options.rate
    learner.hidden = options.hidden
    var random = SplitMix(seed: 7)
    for epoch in 1...epochs {
      learner.epoch(examples, &random)
      if epoch * 2 > epochs { learner.keepSum() }
    }
    return learner.mean
  }

  private func strength(_ weights: [Float], _ row: Int) -> Float {
    var sum: Float = 0
    for column in 0..<Learner.columns {
      let weight = weights[row * Learner.columns + column]
      sum += weight < 0 ? -weight : weight
    }
    return sum
  }

  /// The strongest rows, as many as the buckets hold.
  private func choose(
    _ keys: [UInt64], _ weights: [Float], _ image: ModelImage
  ) -> (map: [Int32], keys: [UInt64]) {
    let strengths = keys.indices.map { $0 == 0 ? 0 : strength(weights, $0) }
    let order = (1..<keys.count).sorted {
      (strengths[$0], keys[$0]) > (strengths[$1], keys[$1])
    }
    var map: [Int32] = Array(repeating: 0, count: keys.count)
    var chosen: [UInt64] = [0]
    let mask = 1 << image.bucketBits - 1 as UInt32
    var room = Array(repeating: ModelData.rowsPerBucket, count: Int(mask) + 1)
    var tags: Set<UInt64> = []
    for row in order {
      let bucket = Int(UInt32(keys[row] >> 32) & mask)
      let tag = UInt64(bucket) << 16 | UInt64(UInt16(truncatingIfNeeded: keys[row]) | 1)
      guard strengths[row] > 0.02, room[bucket] > 0, tags.insert(tag).inserted else { continue }
      room[bucket] -= 1
      map[row] = Int32(chosen.count)
      chosen.append(keys[row])
    }
    return (map, chosen)
  }

  private func write(_ keys: [UInt64], _ weights: [Float], _ image: ModelImage) {
    var largest: Float = 0
    for weight in weights { largest = max(largest, weight < 0 ? -weight : weight) }
    // Weights beyond three are rare; they are cut so that the others are finer.
    let unit = min(largest, 3) / 127
    // In use no feature is hidden, so each counts as much less.
    image.unit = unit * Float(256 - options.hidden) / 256
    image.setBorders(options.borders)
    for row in 1..<keys.count {
      let values = (0..<Learner.columns).map { column in
        Int8(max(-127, min(127, (weights[row * Learner.columns + column] / unit).rounded())))
      }
      precondition(image.put(keys[row], values), "no room for a chosen feature")
    }
  }
}
