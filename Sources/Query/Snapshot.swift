import Bytes
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
  private let names = FieldNameList()

  private init(_ manifest: Manifest, hash: UInt64, in folder: Folder) throws(IndexError) {
    self.manifest = manifest
    manifestHash = hash
    hidden = Set(manifest.hiddenSources)
    var mentions: [Mentions] = []
    var catalogs: [Catalog] = []
    for entry in manifest.segments {
      let path = folder.path(of: entry.name)
      let file = try Snapshot.map(path)
      guard file.count == Int(truncatingIfNeeded: entry.lengthInBytes) else {
        throw IndexError(
          .truncated, file: path,
          "the file has \(file.count) bytes instead of \(entry.lengthInBytes):"
            + " restore it from a copy, or index again")
      }
      if entry.type == .mentions {
        let segment = try MentionsSegment(file.bytes, shards: manifest.shards, path: path)
        mentions.append(Mentions(file: file, segment: segment))
      } else {
        catalogs.append(
          Catalog(file: file, segment: try CatalogSegment(file.bytes, path: path)))
      }
    }
    self.mentions = mentions
    self.catalogs = catalogs
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
  static func open(_ directory: String) throws(IndexError) -> Snapshot {
    let folder = Folder(directory)
    var failure: IndexError?
    for _ in 0..<8 {
      let generations = try generations(folder)
      do throws(IndexError) {
        return try open(generations, folder)
      } catch {
        failure = error
      }
      if try self.generations(folder) == generations { break }
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
  /// may lack files of the very last one. Damage is never passed over.
  private static func open(
    _ generations: [UInt64], _ folder: Folder
  ) throws(IndexError) -> Snapshot {
    var first: IndexError?
    for generation in generations {
      let path = folder.path(of: Manifest.name(generation))
      do throws(IndexError) {
        let file = try map(path)
        return try Snapshot(
          Manifest(file.bytes, file: path), hash: hash64(UnsafeRawBufferPointer(file.bytes)),
          in: folder)
      } catch {
        first = first ?? error
        if error.code != .missing { throw error }
      }
    }
    throw first ?? missing(folder.path)
  }

  /// The names of all fields, by ordinal: read once.
  func fieldNames() throws(IndexError) -> [String] { try names.names(of: self) }

  var sizeInBytes: UInt64 { manifest.segments.reduce(0) { $0 + $1.lengthInBytes } }
}
