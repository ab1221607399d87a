// Hot code: asked once per mention.
import Corpus
import Format

/// The groups of one accumulator: ordinal by content, kind and tuple.
struct MentionGroups {
  private(set) var groups: [MentionGroup] = []
  /// Open addressing; ordinal + 1, 0 where free. Size a power of two, at most half full.
  private var slots = [UInt32](repeating: 0, count: 1 << 10)
  /// The last group of each kind: a batch is of one content, and its columns take turns.
  private var recent = [UInt32](repeating: .max, count: 64)

  var sizeInBytes: Int { groups.count * MemoryLayout<MentionGroup>.stride + slots.count * 4 }

  mutating func removeAll() {
    groups.removeAll(keepingCapacity: true)
    slots = [UInt32](repeating: 0, count: 1 << 10)
    for index in recent.indices { recent[index] = .max }
  }

  /// The ordinal of a group, new or known, and notes the record.
  mutating func ordinal(
    content: UInt32, kind: Kind, tuple: MentionTuple, record: UInt64
  ) -> UInt32 {
    let near = Int((tuple.rawValue &* 5 ^ UInt64(kind.rawValue)) & 63)
    let guess = recent[near]
    if guess != .max {
      let index = Int(guess)
      if groups[index].tuple == tuple, groups[index].content == content,
        groups[index].kind == kind
      {
        if record > groups[index].lastRecord { groups[index].lastRecord = record }
        return guess
      }
    }
    let ordinal = find(content, kind, tuple)
    recent[near] = ordinal
    if record > groups[Int(ordinal)].lastRecord { groups[Int(ordinal)].lastRecord = record }
    return ordinal
  }

  private static func hash(_ content: UInt32, _ kind: Kind, _ tuple: MentionTuple) -> Int {
    var mixed = (UInt64(content) << 2 | UInt64(kind.rawValue)) &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ tuple.rawValue) &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: mixed >> 32)
  }

  private mutating func find(_ content: UInt32, _ kind: Kind, _ tuple: MentionTuple) -> UInt32 {
    let mask = slots.count - 1
    var slot = MentionGroups.hash(content, kind, tuple) & mask
    while slots[slot] != 0 {
      let group = groups[Int(slots[slot] - 1)]
      if group.tuple == tuple, group.content == content, group.kind == kind {
        return slots[slot] - 1
      }
      slot = (slot + 1) & mask
    }
    groups.append(MentionGroup(content: content, kind: kind, tuple: tuple, lastRecord: 0))
    slots[slot] = UInt32(groups.count)
    if groups.count * 2 > slots.count { grow() }
    return UInt32(groups.count - 1)
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 4)
    let mask = slots.count - 1
    for (index, group) in groups.enumerated() {
      var slot = MentionGroups.hash(group.content, group.kind, group.tuple) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(index + 1)
    }
  }
}
