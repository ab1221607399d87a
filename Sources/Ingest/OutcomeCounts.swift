import Bytes
import Corpus

/// The entries of this run by outcome.
final class OutcomeCounts: @unchecked Sendable {
  // SAFETY: `lock` protects `counts`.
  private let lock = Lock()
  private var counts = [UInt64](repeating: 0, count: Outcome.allCases.count)

  /// By `Outcome.rawValue`.
  var all: [UInt64] { lock.withLock { counts } }

  func add(_ outcome: Outcome) {
    lock.withLock { counts[Int(outcome.rawValue)] += 1 }
  }
}
