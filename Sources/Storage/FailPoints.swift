import Bytes
import Glibc

/// Makes the n-th operation on files fail: the seam by which tests prove what survives.
///
/// Counts writes, syncs, renames, links, removals and creations in the order in which they are
/// tried.
public final class FailPoints: @unchecked Sendable {
  public enum Mode: Sendable {
    /// That one operation fails, the later ones work: a full disk that was cleared, a bad block.
    case once
    /// That operation and all after it fail: what a killed process leaves.
    case forever
    /// As `forever`; then `losePower` takes back what was not synced.
    case powerLoss
  }

  // SAFETY: `lock` protects all that follows.
  private let lock = Lock()
  private var counted = 0
  private let target: Int
  private let mode: Mode
  private let errno: Int32
  private var unsynced = UnsyncedChanges()

  /// Fails at operation `target`, counted from 1; 0 never fails and only counts. The
  /// default error is `EIO`.
  public init(at target: Int, _ mode: Mode, errno: Int32 = 5) {
    self.target = target
    self.mode = mode
    self.errno = errno
  }

  /// Operations so far.
  public var count: Int { lock.withLock { counted } }

  /// Whether the operation was reached.
  public var hasFailed: Bool { lock.withLock { target > 0 && counted >= target } }

  /// Counts an operation, and fails if it is its turn.
  func pass(_ operation: String, _ path: String) throws(StorageError) {
    let fails = lock.withLock {
      counted += 1
      return target > 0 && (counted == target || mode != .once && counted > target)
    }
    if fails { throw StorageError(operation, path, errno: errno) }
  }

  /// Notes an operation that was done, in the mode that may take it back.
  func note(_ change: UnsyncedChanges.Change) {
    guard mode == .powerLoss else { return }
    lock.withLock { unsynced.note(change) }
  }

  /// Whether removals must be kept to be taken back.
  var keepsRemoved: Bool { mode == .powerLoss }

  /// Takes back all that was not synced, as a machine does that loses its power: data of files is
  /// cut, names come and go.
  public func losePower() {
    lock.withLock { unsynced.undo() }
  }
}
