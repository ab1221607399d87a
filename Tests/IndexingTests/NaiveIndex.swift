import Corpus

/// What an index must answer, by dictionaries of sets: slow and plain.
struct NaiveIndex {
  struct Key: Hashable {
    var kind: Kind
    var folded: String
  }

  struct Counts: Equatable {
    var mentions: UInt64 = 0
    var documents: UInt64 = 0
    var contents: UInt64 = 0
  }

  private(set) var identities: [Key: Counts] = [:]
  private(set) var spellings: [Key: [String: UInt64]] = [:]

  /// `sources` that count, of one leak or all.
  init(_ input: InventedInput, sources: [Int], leak: String? = nil, minimum: UInt8 = 50) {
    var documents: [Int: UInt64] = [:]
    for index in sources where leak == nil || input.sources[index].leak == leak {
      for content in input.sources[index].members { documents[content, default: 0] += 1 }
    }
    for (content, count) in documents {
      var seen: Set<Key> = []
      for mention in input.contents[content].mentions where mention.percent >= minimum {
        let key = Key(kind: mention.kind, folded: mention.value.lowercased())
        identities[key, default: Counts()].mentions += count
        spellings[key, default: [:]][mention.value, default: 0] += count
        if seen.insert(key).inserted {
          identities[key, default: Counts()].documents += count
          identities[key, default: Counts()].contents += 1
        }
      }
    }
  }

  /// The most frequent spelling, the smallest by bytes among equals.
  func display(_ key: Key) -> String {
    let all = spellings[key] ?? [:]
    let most = all.values.max() ?? 0
    return all.filter { $0.value == most }.keys.min {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    } ?? ""
  }
}
