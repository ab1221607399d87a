import Bytes

/// What all members of one source share, whichever worker reads them: the account of bytes read
/// and expanded, by which the expansion ratio is limited.
public final class SourceContext: @unchecked Sendable {
  // SAFETY: `lock` protects `expanded` and `worst`; the rest is immutable.
  private let lock = Lock()
  private var expanded: UInt64 = 0
  private var worst = Hindrance.none

  /// Ordinal of the source within the run.
  public let ordinal: Int
  /// Size of the source as it lies on disk, in bytes; nil for a stream of unknown length.
  public let storedInBytes: UInt64?

  public init(ordinal: Int, storedInBytes: UInt64?) {
    self.ordinal = ordinal
    self.storedInBytes = storedInBytes
  }

  /// Adds bytes that came out of a container of this source; returns the sum so far.
  public func addExpanded(_ count: UInt64) -> UInt64 {
    lock.withLock {
      expanded &+= count
      return expanded
    }
  }

  /// Notes that not all could be read, for a reason that may be gone in a later run.
  public func hinder(_ hindrance: Hindrance) {
    lock.withLock { worst = max(worst, hindrance) }
  }

  /// The worst that `hinder` was told.
  public var hindrance: Hindrance { lock.withLock { worst } }

  /// Bytes that came out of the source's containers so far.
  public var expandedInBytes: UInt64 {
    lock.withLock { expanded }
  }
}
