import Format

/// Which files are merged: in tiers by size, sixteen of a tier become one of the next. So each
/// mention is written about once per factor of sixteen in size, and there are at most fifteen files
/// of a tier that wait.
enum MergePolicy {
  static let filesPerTier = 16
  /// At most as many at once, where more have gathered while another merge ran.
  static let maximumFiles = 32
  private static let smallestTierInBytes: UInt64 = 256 << 10

  /// The files to be merged now, of one type, oldest first; none where nothing is due.
  static func due(_ entries: [SegmentEntry], _ type: FileFormat.FileType) -> [SegmentEntry] {
    var tiers: [Int: [SegmentEntry]] = [:]
    for entry in entries where entry.type == type {
      tiers[tier(entry.lengthInBytes), default: []].append(entry)
    }
    for tier in tiers.keys.sorted() {
      guard let files = tiers[tier], files.count >= filesPerTier else { continue }
      return Array(files.sorted { $0.id < $1.id }.prefix(maximumFiles))
    }
    return []
  }

  private static func tier(_ length: UInt64) -> Int {
    var tier = 0
    var bound = smallestTierInBytes
    while length > bound, tier < 20 {
      bound *= UInt64(filesPerTier)
      tier += 1
    }
    return tier
  }
}
