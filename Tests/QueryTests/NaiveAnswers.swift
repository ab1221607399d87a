import Corpus

/// What an index of a dump must answer, by plain loops over all that the dump has.
struct NaiveAnswers {
  struct Answer: Equatable {
    var mentions: UInt64 = 0
    var documents: UInt64 = 0
    var contents: UInt64 = 0
  }

  struct Key: Hashable {
    var kind: Kind
    var folded: String
  }

  struct Beside: Equatable {
    var records: UInt64 = 0
    var documents: UInt64 = 0
  }

  private let dump: MadeDump
  private let minimum: UInt8
  /// Documents that count, by content.
  private(set) var documents: [Int: UInt64] = [:]

  init(_ dump: MadeDump, leak: String? = nil, minimum: UInt8 = 50) {
    self.dump = dump
    self.minimum = minimum
    for source in dump.sources where !source.isGone && (leak == nil || source.leak == leak) {
      for content in source.members { documents[content, default: 0] += 1 }
    }
  }

  static func key(_ mention: MadeDump.MadeMention) -> Key {
    Key(kind: mention.kind, folded: mention.value.lowercased())
  }

  /// The identities of all mentions that `accepts` takes.
  func find(_ accepts: (MadeDump.MadeMention) -> Bool) -> [Key: Answer] {
    var answers: [Key: Answer] = [:]
    for (content, count) in documents {
      var seen: Set<Key> = []
      for mention in dump.contents[content].mentions
      where mention.percent >= minimum && accepts(mention) {
        let key = NaiveAnswers.key(mention)
        answers[key, default: Answer()].mentions += count
        guard seen.insert(key).inserted else { continue }
        answers[key, default: Answer()].documents += count
        answers[key, default: Answer()].contents += 1
      }
    }
    return answers
  }

  /// Who stands in the records of an identity.
  func beside(_ key: Key, kinds: [Kind]) -> [Key: Beside] {
    var found: [Key: Beside] = [:]
    for (content, count) in documents {
      let mentions = dump.contents[content].mentions.filter { $0.percent >= minimum }
      let records = Set(mentions.filter { NaiveAnswers.key($0) == key }.map(\.record))
      var seen: Set<Key> = []
      for record in records {
        let others = Set(mentions.filter { $0.record == record }.map(NaiveAnswers.key))
        for other in others where other != key && kinds.contains(other.kind) {
          found[other, default: Beside()].records += 1
          if seen.insert(other).inserted { found[other, default: Beside()].documents += count }
        }
      }
    }
    return found
  }
}
