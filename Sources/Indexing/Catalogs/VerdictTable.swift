import Corpus
import Format

/// The verdicts of contents that are not committed yet. Equal ones are kept once.
struct VerdictTable {
  private var ordinals: [ContentID: UInt32] = [:]
  private var known: [ContentVerdict: UInt32] = [:]
  private var verdicts: [ContentVerdict] = []

  subscript(content: ContentID) -> ContentVerdict? {
    ordinals[content].map { verdicts[Int($0)] }
  }

  mutating func set(_ content: ContentID, _ verdict: ContentVerdict) {
    let ordinal = known[verdict] ?? UInt32(verdicts.count)
    if ordinal == verdicts.count {
      verdicts.append(verdict)
      known[verdict] = ordinal
    }
    ordinals[content] = ordinal
  }

  mutating func remove(_ contents: [ContentRecord]) {
    for content in contents { ordinals[content.id] = nil }
    guard ordinals.isEmpty else { return }
    known.removeAll()
    verdicts.removeAll()
  }
}
