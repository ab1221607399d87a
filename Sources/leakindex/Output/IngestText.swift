import Corpus
import Ingest
import Pipeline

/// What `ingest` prints at its end.
struct IngestText {
  private let summary: IngestSummary
  private let index: String

  init(_ summary: IngestSummary, index: String) {
    self.summary = summary
    self.index = index
  }

  var lines: [String] {
    [volume, outcomes] + remarks
  }

  private var volume: String {
    let state = summary.progress
    let seconds = max(summary.seconds, 0.001)
    let rate = Units.bytes(UInt64(Double(state.expandedInBytes) / seconds))
    return
      "\(Units.counted(state.sources, "source")) read, \(Units.count(summary.unchanged)) unchanged: "
      + "\(Units.bytes(state.storedInBytes)) stored, \(Units.bytes(state.expandedInBytes)) expanded, "
      + "\(Units.counted(state.documents, "document")), \(Units.counted(state.mentions, "mention")) "
      + "in \(Units.duration(seconds)) (\(rate)/s)"
  }

  private var outcomes: String {
    let counts = Outcome.allCases.map { "\(Units.count(summary.count(of: $0))) \($0.name)" }
    return counts.joined(separator: ", ")
  }

  private var remarks: [String] {
    guard summary.hasRemarks else { return [] }
    return [
      "Not everything could be read. What and why: leakindex stats --index \(index), "
        + "leakindex export ledger --index \(index)"
    ]
  }
}
