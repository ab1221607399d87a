import Bytes
public import Corpus
public import Format
public import Storage

/// What is done to an index beside adding to it: compaction, forgetting, uniting. Each takes the
/// index's lock, and leaves the former or the new state whenever it is interrupted.
public enum IndexMaintenance {
  /// Sizes before and afterwards.
  public struct Summary: Sendable {
    public var mentionsBefore: UInt64 = 0
    public var mentions: UInt64 = 0
    public var rowsBefore: UInt64 = 0
    public var rows: UInt64 = 0
    public var sizeBeforeInBytes: UInt64 = 0
    public var sizeInBytes: UInt64 = 0

    init(_ before: [Manifest], _ after: Manifest) {
      for manifest in before {
        mentionsBefore += Summary.count(.mentions, manifest)
        rowsBefore += Summary.count(.catalog, manifest)
        sizeBeforeInBytes += Summary.size(manifest)
      }
      mentions = Summary.count(.mentions, after)
      rows = Summary.count(.catalog, after)
      sizeInBytes = Summary.size(after)
    }

    private static func count(_ type: FileFormat.FileType, _ manifest: Manifest) -> UInt64 {
      manifest.segments.reduce(0) { $1.type == type ? $0 + $1.count : $0 }
    }

    private static func size(_ manifest: Manifest) -> UInt64 {
      manifest.segments.reduce(0) { $0 + $1.lengthInBytes }
    }
  }

  /// What is to be forgotten.
  public enum Subject: Sendable {
    case leak(String)
    /// A source, folder or member with all that is in it, as the index names it.
    case path(String)
    /// An identity, which stays out of later runs too.
    case identity(Kind, String)
  }

  /// Rewrites the index as one segment without garbage; the result depends on its content alone.
  public static func compact(
    _ directory: String, memoryInBytes: Int, failPoints: FailPoints? = nil
  ) throws(IndexError) -> Summary {
    let (files, lock, manifest) = try open(directory, failPoints)
    defer { withExtendedLifetime(lock) {} }
    let compaction = Compaction(files: files, memoryInBytes: memoryInBytes)
    let after = try compaction.run(manifest, tombstones: manifest.tombstones)
    return Summary([manifest], after)
  }

  /// Removes subjects for good: afterwards no file of the index has them any more.
  public static func forget(
    _ subjects: [Subject], in directory: String, memoryInBytes: Int,
    failPoints: FailPoints? = nil
  ) throws(IndexError) -> Summary {
    let (files, lock, manifest) = try open(directory, failPoints)
    defer { withExtendedLifetime(lock) {} }
    var compaction = Compaction(files: files, memoryInBytes: memoryInBytes)
    var tombstones = manifest.tombstones
    for subject in subjects {
      switch subject {
      case .leak(let name): compaction.forgetting.leaks.insert(name)
      case .path(let path): compaction.forgetting.paths.append(path)
      case .identity(let kind, let value): try insert(kind, value, &tombstones)
      }
    }
    let after = try compaction.run(manifest, tombstones: tombstones)
    return Summary([manifest], after)
  }

  /// Unites indexes that were built apart with the same options into a new one. Of a source that
  /// several have, the first one's state counts.
  public static func unite(
    _ directories: [String], into directory: String, memoryInBytes: Int,
    failPoints: FailPoints? = nil
  ) throws(IndexError) -> Summary {
    var parts: [CompactionPart] = []
    for name in directories { parts.append(try part(name)) }
    let first = parts[0].manifest
    for (part, name) in zip(parts, directories) {
      guard part.manifest.shards == first.shards, part.manifest.hashSeed == first.hashSeed else {
        throw IndexError(
          .inconsistent, file: name,
          "made with other --shards than \(directories[0]): only indexes with the same can be"
            + " united")
      }
    }
    let files = IndexFolder(directory, failPoints: failPoints)
    let lock = try files.prepare()
    defer { withExtendedLifetime(lock) {} }
    guard try files.lastManifest() == nil else {
      throw IndexError(
        .notOurs, file: directory, "there is an index already: name a new folder")
    }
    let after = try Compaction(files: files, memoryInBytes: memoryInBytes).unite(parts)
    return Summary(parts.map(\.manifest), after)
  }

  private static func open(
    _ directory: String, _ failPoints: FailPoints?
  ) throws(IndexError) -> (IndexFolder, FileLock, Manifest) {
    let files = IndexFolder(directory, failPoints: failPoints)
    guard try files.exists(), let manifest = try files.lastManifest() else {
      throw missing(directory)
    }
    let lock = try files.prepare()
    // Another writer may have committed before it let go of the lock.
    return (files, lock, try files.lastManifest() ?? manifest)
  }

  private static func part(_ directory: String) throws(IndexError) -> CompactionPart {
    let files = IndexFolder(directory, failPoints: nil)
    guard try files.exists(), let manifest = try files.lastManifest() else {
      throw missing(directory)
    }
    return try CompactionPart(manifest, in: files.folder)
  }

  private static func missing(_ directory: String) -> IndexError {
    IndexError(
      .missing, file: directory,
      "there is no index here: make one with `leakindex ingest`, or name it with --index")
  }

  private static func insert(
    _ kind: Kind, _ value: String, _ tombstones: inout Tombstones
  ) throws(IndexError) {
    var folded = ByteBuffer()
    var text = value
    let isClean = text.withUTF8 {
      CaseFold.append($0, to: &folded) && TermKey.accepts(folded.bytes, kind: kind)
    }
    guard isClean else {
      throw IndexError(.limit, "that is no value of the kind \(kind.name)")
    }
    var key = ByteBuffer()
    TermKey.append(folded.bytes, kind: kind, to: &key)
    tombstones.insert(kind, key: key.bytes, newKey: randomKey)
  }

  private static func randomKey() -> ContentHash {
    // The system's generator, which is made for keys.
    var random = SystemRandomNumberGenerator()
    return ContentHash(high: random.next(), low: random.next())
  }
}
