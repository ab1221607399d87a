/// Numbers 64-bit keys in the order of their first appearance and counts them.
struct KeyTable {
  private(set) var keys: [UInt64] = []
  private(set) var counts: [UInt32] = []
  private var slots: [UInt32]
  private var mask: Int

  init() {
    slots = Array(repeating: 0, count: 1 << 16)
    mask = slots.count - 1
  }

  /// The number of `key`, new or known.
  mutating func number(_ key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key) & mask
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if keys[number] == key {
        counts[number] += 1
        return number
      }
      slot = (slot + 1) & mask
    }
    keys.append(key)
    counts.append(1)
    slots[slot] = UInt32(keys.count)
    if keys.count * 2 > slots.count { grow() }
    return keys.count - 1
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    mask = slots.count - 1
    for (number, key) in keys.enumerated() {
      var slot = Int(truncatingIfNeeded: key) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(number + 1)
    }
  }
}
