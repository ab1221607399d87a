import Corpus

/// Counts in how many records and documents a companion stands, and how it is written there.
struct CompanionTally {
  private struct RecordID: Hashable {
    var content: ContentID
    var record: UInt64
  }

  private var records: Set<RecordID> = []
  private var contents: Set<ContentID> = []
  private var documents: UInt64 = 0
  /// Mentions by spelling.
  private var weights: [Int: UInt64] = [:]

  /// Takes a mention of the companion, in a content that lies there as `documents`.
  mutating func add(_ match: TermEvaluator.Found, _ documents: UInt64) {
    records.insert(RecordID(content: match.content, record: match.record))
    if contents.insert(match.content).inserted { self.documents += documents }
    weights[match.spelling, default: 0] += documents
  }

  func companion(_ kind: Kind, _ spelling: (Int) -> String) -> Companion {
    let most = weights.values.max() ?? 0
    let value = weights.filter { $0.value == most }.keys.map(spelling).min {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    return Companion(
      kind: kind, value: value ?? "", records: UInt64(records.count), documents: documents)
  }
}
