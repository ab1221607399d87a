import Corpus
import Format

/// What the reading of a content came to: every document of it says the same, whichever was read.
struct ContentVerdict: Hashable {
  var media: String
  var outcome: Outcome
  var reason: String

  init(_ row: RowRecord) {
    media = row.media
    outcome = row.contentOutcome
    reason = row.reason
  }

  init(media: String, outcome: Outcome, reason: String) {
    self.media = media
    self.outcome = outcome
    self.reason = reason
  }

  /// Lets a duplicate's row say it.
  func apply(to row: inout RowRecord) {
    row.media = media
    row.reason = reason
    row.contentOutcome = outcome
  }
}
