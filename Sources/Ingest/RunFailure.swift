import Bytes

/// The first error that ended a run.
final class RunFailure: @unchecked Sendable {
  // SAFETY: `lock` protects `first`.
  private let lock = Lock()
  private var first: IngestError?

  var error: IngestError? { lock.withLock { first } }

  func remember(_ error: IngestError) {
    lock.withLock {
      if first == nil { first = error }
    }
  }
}
