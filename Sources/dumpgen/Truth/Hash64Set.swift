// Hot code: one look-up for every mention.

/// A set of 64-bit hashes, to count what is distinct.
struct Hash64Set {
  private var slots = [UInt64](repeating: 0, count: 1024)
  private(set) var count = 0

  /// Adds `hash` (0 is taken for 1).
  mutating func insert(_ hash: UInt64) {
    if count * 2 >= slots.count { enlarge() }
    if place(max(1, hash)) { count += 1 }
  }

  private mutating func place(_ hash: UInt64) -> Bool {
    let mask = slots.count - 1
    var at = Int(truncatingIfNeeded: hash) & mask
    while slots[at] != 0 {
      if slots[at] == hash { return false }
      at = (at + 1) & mask
    }
    slots[at] = hash
    return true
  }

  private mutating func enlarge() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 4)
    for hash in old where hash != 0 { _ = place(hash) }
  }
}
