import Corpus

/// The contents of an index by their hash: open addressing, 20 bytes a slot, at most two thirds
/// full. Not thread-safe.
///
/// In memory as a whole: about 40 bytes a content while it grows, so 25 million contents a GiB.
struct ContentTable {
  private var hashes: [ContentHash]
  private var ids: [UInt32]
  private(set) var count = 0
  private static let free = UInt32.max

  init() {
    hashes = [ContentHash](repeating: ContentHash(high: 0, low: 0), count: 1 << 10)
    ids = [UInt32](repeating: ContentTable.free, count: 1 << 10)
  }

  private func slot(_ hash: ContentHash) -> Int {
    let mask = ids.count - 1
    var slot = Int(truncatingIfNeeded: hash.low) & mask
    while ids[slot] != ContentTable.free, hashes[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  /// The content with a hash, or nil.
  func find(_ hash: ContentHash) -> ContentID? {
    let id = ids[slot(hash)]
    return id == ContentTable.free ? nil : ContentID(rawValue: id)
  }

  /// Sets the content of a hash.
  mutating func insert(_ hash: ContentHash, _ id: ContentID) {
    let place = slot(hash)
    if ids[place] == ContentTable.free { count += 1 }
    hashes[place] = hash
    ids[place] = id.rawValue
    if count * 3 > ids.count * 2 { grow() }
  }

  /// Forgets a hash.
  mutating func remove(_ hash: ContentHash) {
    let place = slot(hash)
    guard ids[place] != ContentTable.free else { return }
    ids[place] = ContentTable.free
    count -= 1
    // Entries after the gap may belong before it.
    let mask = ids.count - 1
    var next = (place + 1) & mask
    while ids[next] != ContentTable.free {
      let (moved, id) = (hashes[next], ids[next])
      ids[next] = ContentTable.free
      let home = slot(moved)
      hashes[home] = moved
      ids[home] = id
      next = (next + 1) & mask
    }
  }

  private mutating func grow() {
    let (oldHashes, oldIDs) = (hashes, ids)
    hashes = [ContentHash](repeating: ContentHash(high: 0, low: 0), count: oldIDs.count * 2)
    ids = [UInt32](repeating: ContentTable.free, count: oldIDs.count * 2)
    for (index, id) in oldIDs.enumerated() where id != ContentTable.free {
      let place = slot(oldHashes[index])
      hashes[place] = oldHashes[index]
      ids[place] = id
    }
  }
}
