import Format
import Storage

/// The files of an index: finds the last commit, writes the next one, removes what is no longer
/// named.
struct IndexFolder: Sendable {
  static let lockName = "lock"
  /// What `stats` shows is kept in files of this name, beside the commit.
  static let figures = "figures-"

  let folder: Folder
  let failPoints: FailPoints?

  init(_ path: String, failPoints: FailPoints?) {
    folder = Folder(path, failPoints: failPoints)
    self.failPoints = failPoints
  }

  /// Creates the folder if there is none, and takes the lock.
  func prepare() throws(IndexError) -> FileLock {
    let lock = folder.path(of: IndexFolder.lockName)
    do throws(StorageError) {
      try folder.create()
      return try FileLock(lock)
    } catch {
      guard error.isLocked else { throw IndexError(opening: error, folder.path) }
      let holder = FileLock.holder(lock).map { "process \($0)" } ?? "another process"
      throw IndexError(
        .locked, file: folder.path,
        "\(holder) writes this index: wait for it to end, or use another --index")
    }
  }

  /// The last commit that can be read, or nil for a new folder.
  func lastManifest() throws(IndexError) -> Manifest? {
    let names: [String]
    do throws(StorageError) { names = try folder.names() } catch { throw IndexError(error) }
    guard let last = names.compactMap(Manifest.generation(ofName:)).max() else {
      try refuseForeign(names)
      return nil
    }
    return try read(last)
  }

  /// Whether all files of a commit are there with the lengths that it says: nothing is added to an
  /// index that is damaged. One call of the system a file.
  func check(_ manifest: Manifest) throws(IndexError) {
    for entry in manifest.segments {
      let found = folder.size(of: entry.name)
      guard found != entry.lengthInBytes else { continue }
      let state = found.map { "the file has \($0) bytes instead of \(entry.lengthInBytes)" }
      throw IndexError(
        found == nil ? .missing : .truncated, file: folder.path(of: entry.name),
        "\(state ?? "the file is missing"): restore it from a copy, or index again")
    }
  }

  /// A folder with other things in it is not made an index.
  private func refuseForeign(_ names: [String]) throws(IndexError) {
    let foreign = names.first {
      $0 != IndexFolder.lockName && SegmentEntry.id(ofName: $0) == nil
        && !$0.hasPrefix(IndexFolder.figures)
        && $0 != IndexFolder.newManifest
    }
    guard foreign != nil else { return }
    throw IndexError(
      .notOurs, file: folder.path,
      "this folder holds other things than an index: name an empty or a new one")
  }

  private func read(_ generation: UInt64) throws(IndexError) -> Manifest {
    let path = folder.path(of: Manifest.name(generation))
    let file: MappedFile
    do throws(StorageError) { file = try MappedFile(path) } catch { throw IndexError(error) }
    return try Manifest(file.bytes, file: path)
  }

  private static let newManifest = "manifest.new"

  /// Makes a commit: its files are on the disk already.
  func publish(_ manifest: Manifest) throws(IndexError) {
    let bytes = manifest.encoded()
    do throws(StorageError) {
      // The names of the segments must be durable before the manifest that needs them.
      try folder.sync()
      if folder.has(IndexFolder.newManifest) { try folder.remove(IndexFolder.newManifest) }
      var file = try OutputFile(
        creating: folder.path(of: IndexFolder.newManifest), failPoints: failPoints)
      var failure: StorageError?
      bytes.withUnsafeBytes { raw in
        do throws(StorageError) { try file.write(raw) } catch { failure = error }
      }
      if let failure { throw failure }
      try file.finish()
      try folder.rename(IndexFolder.newManifest, to: Manifest.name(manifest.generation))
      try folder.sync()
    } catch {
      throw IndexError(error)
    }
  }

  /// Whether there is a folder at all.
  func exists() throws(IndexError) -> Bool {
    do throws(StorageError) {
      _ = try folder.names()
      return true
    } catch {
      if error.isMissing { return false }
      throw IndexError(error)
    }
  }

  /// Gives a file a second name; one that has it, which nothing needs, gives way.
  func link(_ name: String, as second: String) throws(IndexError) {
    do throws(StorageError) {
      if folder.has(second) { try folder.remove(second) }
      try folder.link(name, as: second)
    } catch {
      throw IndexError(error)
    }
  }

  /// Figures of a commit that is not kept. They name domains, so what is forgotten must not stay in
  /// them.
  private func isOldFigures(_ name: String, _ manifests: [Manifest]) -> Bool {
    guard name.hasPrefix(IndexFolder.figures) else { return false }
    return !manifests.contains { manifest in
      Manifest.name(manifest.generation).hasSuffix(name.dropFirst(IndexFolder.figures.count))
    }
  }

  /// Removes the figures of all commits.
  func removeFigures() throws(IndexError) {
    for name in listed() where name.hasPrefix(IndexFolder.figures) { try remove(name) }
  }

  /// Removes a file for good.
  func remove(_ name: String) throws(IndexError) {
    do throws(StorageError) {
      try folder.remove(name)
      try folder.sync()
    } catch {
      throw IndexError(error)
    }
  }

  /// Everything in the folder now; nothing where it cannot be listed.
  func listed() -> [String] { (try? folder.names()) ?? [] }

  /// Removes those of the `listed` files that are ours and that neither a manifest nor `segments`
  /// need. The commit before the last one stays, for readers that are just opening and for a copy
  /// that is being made.
  func clean(_ listed: [String], keeping manifests: [Manifest], _ segments: Set<UInt64> = []) {
    var kept: Set<String> = []
    for manifest in manifests where manifest.generation > 0 {
      kept.insert(Manifest.name(manifest.generation))
      for segment in manifest.segments { kept.insert(segment.name) }
    }
    for name in listed where !kept.contains(name) {
      if let id = SegmentEntry.id(ofName: name) {
        if segments.contains(id) { continue }
      } else if Manifest.generation(ofName: name) == nil, !isOldFigures(name, manifests) {
        continue
      }
      // A file that stays is no harm: the next commit tries again.
      try? folder.remove(name)
    }
  }
}
