import Bytes
import Corpus
import Format
import Storage

/// The files of one commit, mapped. Immutable and thread-safe.
final class Snapshot: Sendable {
  struct Mentions: Sendable {
    let file: MappedFile
    let segment: MentionsSegment
  }

  struct Catalog: Sendable {
    let file: MappedFile
    let segment: CatalogSegment
  }

  let manifest: Manifest
  /// Hash of the manifest's bytes: tells commits of one number apart.
  let manifestHash: UInt64
  let mentions: [Mentions]
  let catalogs: [Catalog]
  let hidden: Set<SourceID>
  /// Files that are left out because they are damaged; none unless that was asked for.
  let problems: [IndexError]
  private let names = FieldNameList()

  /// Lets go of the pages of all files that were read so far.
  func releasePages() {
    for file in mentions.map(\.file) + catalogs.map(\.file) { file.release() }
  }

  private init(
    _ manifest: Manifest, hash: UInt64, in folder: Folder, leavingOutDamaged: Bool
  ) throws(IndexError) {
    self.manifest = manifest
    manifestHash = hash
    hidden = Set(manifest.hiddenSources)
    var mentions: [Mentions] = []
    var catalogs: [Catalog] = []
    var problems: [IndexError] = []
    for entry in manifest.segments {
      do throws(IndexError) {
        let file = try Snapshot.file(entry, in: folder)
        if entry.type == .mentions {
          let segment = try MentionsSegment(
            file.bytes, shards: manifest.shards, path: file.path)
          if leavingOutDamaged { try Snapshot.checkAll(segment.file, file) }
          mentions.append(Mentions(file: file, segment: segment))
        } else {
          let segment = try CatalogSegment(file.bytes, path: file.path)
          if leavingOutDamaged { try Snapshot.checkAll(segment.file, file) }
          catalogs.append(Catalog(file: file, segment: segment))
        }
      } catch {
        guard leavingOutDamaged else { throw error }
        problems.append(error)
      }
    }
    self.mentions = mentions
    self.catalogs = catalogs
    self.problems = problems
  }

  /// Whether something is left out, so that what is missing is no contradiction.
  var isPartial: Bool { !problems.isEmpty }

  private static func checkAll(_ decoder: FileDecoder, _ file: MappedFile) throws(IndexError) {
    if let damage = decoder.damagedSection(file: file.path, release: file.release) { throw damage }
  }

  private static func file(
    _ entry: SegmentEntry, in folder: Folder
  ) throws(IndexError) -> MappedFile {
    let path = folder.path(of: entry.name)
    let file = try map(path)
    guard UInt64(file.count) == entry.lengthInBytes else {
      throw IndexError(
        .truncated, file: path,
        "the file has \(file.count) bytes instead of \(entry.lengthInBytes):"
          + " restore it from a copy, or index again")
    }
    return file
  }

  private static func map(_ path: String) throws(IndexError) -> MappedFile {
    do throws(StorageError) {
      return try MappedFile(path)
    } catch {
      if error.isMissing {
        throw IndexError(
          .missing, file: path, "the file is missing: restore it from a copy, or index again")
      }
      throw IndexError(error)
    }
  }

  /// The last commit of an index. A writer may remove files while they are being opened: then
  /// there is a later commit, and it is tried again.
  ///
  /// `leavingOutDamaged` reads every file whole, and goes without those that do not fit their
  /// checksums or are not there.
  static func open(
    _ directory: String, leavingOutDamaged: Bool = false
  ) throws(IndexError) -> Snapshot {
    let folder = Folder(directory)
    var failure: IndexError?
    for _ in 0..<8 {
      let generations = try generations(folder)
      do throws(IndexError) {
        let snapshot = try open(generations, folder, leavingOutDamaged)
        if !snapshot.isPartial { return snapshot }
        if try self.generations(folder) == generations { return snapshot }
      } catch {
        failure = error
        if try self.generations(folder) == generations { break }
      }
    }
    throw failure ?? missing(directory)
  }

  private static func missing(_ directory: String) -> IndexError {
    IndexError(
      .missing, file: directory,
      "there is no index here: make one with `leakindex ingest`, or name it with --index")
  }

  private static func generations(_ folder: Folder) throws(IndexError) -> [UInt64] {
    let names: [String]
    do throws(StorageError) {
      names = try folder.names()
    } catch {
      throw error.isMissing ? missing(folder.path) : IndexError(error)
    }
    let generations = names.compactMap(Manifest.generation(ofName:))
    if generations.isEmpty { throw missing(folder.path) }
    return generations.sorted(by: >)
  }

  /// The latest commit whose files are all there: a folder that was copied while it was written
  /// may lack files of the very last one. Damage is passed over only where that was asked for.
  private static func open(
    _ generations: [UInt64], _ folder: Folder, _ leavingOutDamaged: Bool
  ) throws(IndexError) -> Snapshot {
    var first: IndexError?
    for generation in generations {
      do throws(IndexError) {
        return try open(generation, folder, leavingOutDamaged: leavingOutDamaged)
      } catch {
        first = first ?? error
        if error.code != .missing, !leavingOutDamaged { throw error }
      }
    }
    throw first ?? missing(folder.path)
  }

  private static func open(
    _ generation: UInt64, _ folder: Folder, leavingOutDamaged: Bool
  ) throws(IndexError) -> Snapshot {
    let path = folder.path(of: Manifest.name(generation))
    let file = try map(path)
    return try Snapshot(
      Manifest(file.bytes, file: path), hash: hash64(UnsafeRawBufferPointer(file.bytes)),
      in: folder, leavingOutDamaged: leavingOutDamaged)
  }

  /// The names of all fields, by ordinal: read once.
  func fieldNames() throws(IndexError) -> [String] { try names.names(of: self) }

  /// All contents that have a row are below: bounds what is counted by content, whatever a manifest
  /// says.
  var contentLimit: Int {
    var limit = 0
    for catalog in catalogs where catalog.segment.contentRowCount > 0 {
      let last = catalog.segment.contentRow(catalog.segment.contentRowCount - 1)
      limit = max(limit, Int(last.content.rawValue) + 1)
    }
    return min(limit, Int(manifest.nextContent))
  }

  var sizeInBytes: UInt64 { manifest.segments.reduce(0) { $0 + $1.lengthInBytes } }
}
