public import Corpus

/// What the user chose for one run.
public struct IngestOptions: Sendable {
  /// Folders and files to read, as the system has them; `-` is standard input.
  public var roots: [[UInt8]]
  /// The name that standard input gets.
  public var standardInputName = "stdin"
  /// The index folder.
  public var index: String
  /// The leak that the sources belong to.
  public var leak = "default"
  /// Workers; the number of processors by default.
  public var jobs: Int
  /// The budget of the whole run: channels, accumulators, merges (`--memory`).
  public var memoryInBytes: Int
  /// Shards of a new index, a power of two; fixed for one that exists.
  public var shards: Int?
  public var limits = Limits()
  /// Tried in order on encrypted members.
  public var passwords: [[UInt8]] = []
  /// For phone numbers in national notation where nothing nearer tells one.
  public var region = Country.none
  /// Sources of an earlier run that are no longer there keep their mentions.
  public var keepsMissing = false
  /// How often to commit; nil: as the index does by default.
  public var commitIntervalInSeconds: Int?
  /// Looks at the bytes of a source instead of its size, time and inode to tell whether it changed.
  public var comparesChecksums = false

  /// The root that stands for standard input.
  static let standardInput = [UInt8(ascii: "-")]

  public init(roots: [[UInt8]], index: String, jobs: Int, memoryInBytes: Int) {
    self.roots = roots
    self.index = index
    self.jobs = jobs
    self.memoryInBytes = memoryInBytes
  }
}
