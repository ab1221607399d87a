/// Identities and mentions by confidence in hundredths, from which the counts at any
/// `--min-confidence` are sums: an identity counts by its best mention.
struct ConfidenceCounts: Sendable, Hashable {
  static let levels = 101

  private(set) var identities = [UInt64](repeating: 0, count: levels)
  private(set) var mentions = [UInt64](repeating: 0, count: levels)

  mutating func addIdentity(best: UInt8) {
    identities[Int(min(best, 100))] += 1
  }

  /// Identities with a mention at least this likely, and such mentions.
  func sums(from minimum: UInt8) -> (identities: UInt64, mentions: UInt64) {
    let level = Int(min(minimum, 100))
    return (identities[level...].reduce(0, &+), mentions[level...].reduce(0, &+))
  }

  /// Sets what was counted at a level.
  mutating func set(_ level: Int, identities: UInt64, mentions: UInt64) {
    self.identities[level] = identities
    self.mentions[level] = mentions
  }
}
