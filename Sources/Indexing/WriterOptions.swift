public import Storage

/// How an index is built. `shards` and `hashSeed` are fixed when the index is created.
public struct WriterOptions: Sendable {
  /// A power of two, 1 ... 256.
  public var shards = 64
  /// The key of the content hashes; indexes that shall be merged need the same one.
  public var hashSeed: UInt64 = 0x6C65_616B_696E_6465
  /// Memory for what is not on disk yet, flush included, in bytes.
  public var memoryInBytes = 256 << 20
  /// Threads that a flush may use at the same time, at least 1.
  public var flushWorkers = 1
  /// A commit is due after this many bytes of ledger rows' sizes …
  public var commitIntervalInBytes: UInt64 = 4 << 30
  /// … or after this many seconds.
  public var commitIntervalInSeconds = 300

  /// Whether what was refused for a reason would not be refused in this run: its source is read
  /// again although unchanged.
  public var isRefusalOvercome: @Sendable (String) -> Bool = { _ in false }

  /// Only for tests: makes operations on files fail.
  public var failPoints: FailPoints?

  /// Rows and their paths, a few hundred bytes each: a tenth of the memory, and no more than a
  /// catalog file wants.
  var maximumRowsInMemory: Int { min(max(memoryInBytes / 4096, 1 << 10), 1 << 17) }

  /// Contents with their verdicts until the commit, about 100 bytes each: the same.
  var maximumContentsInMemory: Int { min(max(memoryInBytes / 1024, 1 << 12), 1 << 19) }

  public init() {}
}
