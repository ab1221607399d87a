import Dispatch
import Glibc
import Pipeline

/// The first INT or TERM ends the run in good order; the second one ends the process at once, and
/// the last commit stands.
final class InterruptHandler: @unchecked Sendable {
  // SAFETY: `queue` protects `sources` and `hasBeenAsked`.
  private let queue = DispatchQueue(label: "leakindex.signals")
  private var sources: [any DispatchSourceSignal] = []
  private var hasBeenAsked = false

  init(_ cancellation: Cancellation) {
    for number in [SIGINT, SIGTERM] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler { [unowned self] in handle(number, cancellation) }
      source.activate()
      sources.append(source)
    }
  }

  /// Signals do what they do by default again.
  func stop() {
    queue.sync {
      for source in sources { source.cancel() }
      sources = []
    }
    signal(SIGINT, SIG_DFL)
    signal(SIGTERM, SIG_DFL)
  }

  private func handle(_ number: Int32, _ cancellation: Cancellation) {
    guard !hasBeenAsked else { _exit(128 + number) }
    hasBeenAsked = true
    cancellation.cancel()
    StandardError.say("\nleakindex: stopping; committing what is done (again to stop at once)")
  }
}
