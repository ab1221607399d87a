import Bytes

/// What a run has done so far, for the progress line. Written by all workers, once per member.
public final class Progress: @unchecked Sendable {
  /// A consistent view of the counters.
  public struct Snapshot: Sendable {
    /// Bytes of the sources read, as stored.
    public var storedInBytes: UInt64 = 0
    /// Bytes of the documents that came out of them.
    public var expandedInBytes: UInt64 = 0
    public var documents: UInt64 = 0
    public var mentions: UInt64 = 0
    /// Sources read to their end.
    public var sources: UInt64 = 0
    /// Bytes and number of the sources found so far, and whether that is all of them.
    public var foundInBytes: UInt64 = 0
    public var foundSources: UInt64 = 0
    public var isDiscoveryComplete = false
    /// The source or member that was begun last.
    public var currentPath = ""

    public init() {}
  }

  // SAFETY: `lock` protects `state`.
  private let lock = Lock()
  private var state = Snapshot()

  public init() {}

  public var snapshot: Snapshot { lock.withLock { state } }

  /// Changes the counters.
  public func update(_ change: (inout Snapshot) -> Void) {
    lock.withLock { change(&state) }
  }
}
