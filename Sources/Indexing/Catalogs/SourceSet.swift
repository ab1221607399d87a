import Format

/// A set of sources, a bit each.
struct SourceSet {
  private var words: [UInt64] = []

  func contains(_ id: SourceID) -> Bool {
    let word = Int(id.rawValue >> 6)
    return word < words.count && words[word] >> UInt64(id.rawValue & 63) & 1 == 1
  }

  mutating func insert(_ id: SourceID) {
    let word = Int(id.rawValue >> 6)
    if word >= words.count {
      words += repeatElement(0, count: max(word + 1, 2 * words.count) - words.count)
    }
    words[word] |= 1 << UInt64(id.rawValue & 63)
  }
}
