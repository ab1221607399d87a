// Hot code: one addition per posting.

/// Counts by confidence for a growing number of rows, in one flat array. One owner.
struct CountTable {
  private static let levels = ConfidenceCounts.levels

  private var identities: [UInt64] = []
  private var mentions: [UInt64] = []

  /// Adds an empty row; returns its ordinal.
  mutating func addRow() -> Int {
    identities += repeatElement(0, count: CountTable.levels)
    mentions += repeatElement(0, count: CountTable.levels)
    return mentions.count / CountTable.levels - 1
  }

  /// `confidence` is 100 at most, as `Confidence` makes sure.
  mutating func addMentions(_ count: UInt64, row: Int, confidence: UInt8) {
    mentions[row * CountTable.levels + Int(confidence)] &+= count
  }

  mutating func addIdentity(row: Int, best: UInt8) {
    identities[row * CountTable.levels + Int(best)] &+= 1
  }

  /// A row as counts.
  func counts(_ row: Int) -> ConfidenceCounts {
    var counts = ConfidenceCounts()
    for level in 0..<CountTable.levels {
      let place = row * CountTable.levels + level
      counts.set(level, identities: identities[place], mentions: mentions[place])
    }
    return counts
  }
}
