import Corpus

/// Counts what comes out of one container and holds it to the expansion ratio, of the container and
/// of the source it came from.
final class ExpansionMeter {
  private let limits: Limits
  private let input: ArchiveInput
  /// nil for the outer half of a compressed archive, whose bytes the inner half counts.
  var source: SourceContext?
  private var expanded: UInt64 = 0
  private var unreported: UInt64 = 0

  /// The account of the source is behind a lock: told in steps.
  private static let reportStep: UInt64 = 1 << 20

  init(limits: Limits, input: ArchiveInput, source: SourceContext?) {
    self.limits = limits
    self.input = input
    self.source = source
  }

  deinit { _ = source?.addExpanded(unreported) }

  /// Adds `count` bytes; throws once they are too many.
  func add(_ count: UInt64) throws(StreamError) {
    expanded &+= count
    unreported &+= count
    try check(expanded, by: input.storedInBytes)
    if unreported >= ExpansionMeter.reportStep, let source {
      let sum = source.addExpanded(unreported)
      unreported = 0
      if let stored = source.storedInBytes { try check(sum, by: stored) }
    }
  }

  private func check(_ expanded: UInt64, by stored: UInt64) throws(StreamError) {
    guard expanded > limits.ratioGraceInBytes else { return }
    let ratio = expanded / max(stored, 1)
    guard ratio > UInt64(limits.maximumRatio) else { return }
    throw StreamError(
      .refused,
      "expansion ratio \(ratio) over the limit \(limits.maximumRatio) (--max-ratio)")
  }
}
