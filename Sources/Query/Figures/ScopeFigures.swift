import Corpus

/// All that `stats` can say of one leak, or of all, at any confidence.
struct ScopeFigures: Sendable, Hashable {
  struct Media: Sendable, Hashable {
    var documents: UInt64 = 0
    var contents: UInt64 = 0
    var sizeInBytes: UInt64 = 0
  }

  struct Entries: Sendable, Hashable {
    var count: UInt64 = 0
    var sizeInBytes: UInt64 = 0
  }

  struct Reason: Sendable, Hashable {
    var outcome: Outcome
    var text: String
  }

  /// Nil for all leaks together.
  var leak: String?
  var sources: UInt64 = 0
  var storedInBytes: UInt64 = 0
  var containers: UInt64 = 0
  var documents: UInt64 = 0
  var contents: UInt64 = 0
  var messagesFound: UInt64 = 0
  var messagesDistinct: UInt64 = 0
  var media: [String: Media] = [:]
  /// By `Kind.rawValue`.
  var kinds = [ConfidenceCounts](repeating: ConfidenceCounts(), count: Kind.allCases.count)
  var domains = ConfidenceCounts()
  var owners = ConfidenceCounts()
  /// By `Country.rawValue`.
  var countries: [UInt16: ConfidenceCounts] = [:]
  var dates = DateRange()
  var sourceDates = DateRange()
  /// By `Outcome.rawValue`: all entries, and what those of them that are no containers expand to.
  var outcomes = [Entries](repeating: Entries(), count: Outcome.allCases.count)
  var reasons: [Reason: Entries] = [:]

  /// A hostile file must not fill the memory with reasons of its own.
  static let maximumReasons = 10_000
}
