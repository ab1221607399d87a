import Bytes
import Format
import Storage

/// The figures of one commit, kept beside its files so that `stats` need not count again.
///
/// Not part of the commit: it is written after it, may be missing, and counts only for the very
/// manifest whose hash it has. Whoever does not find it counts (`FiguresBuilder`).
enum FiguresFile {
  /// `figures-0000000007`, beside `manifest-0000000007`.
  static func name(_ generation: UInt64) -> String {
    "figures-" + Manifest.name(generation).dropFirst("manifest-".count)
  }

  /// The kept figures of a snapshot; nil where there are none that fit.
  static func read(_ snapshot: Snapshot, in folder: Folder) -> [ScopeFigures]? {
    let path = folder.path(of: name(snapshot.manifest.generation))
    guard let file = try? MappedFile(path) else { return nil }
    defer { withExtendedLifetime(file) {} }
    return try? decode(file.bytes, for: snapshot, path: path)
  }

  /// Reads a file of figures, all checksums included; nil where it is of another commit.
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, for snapshot: Snapshot, path: String
  ) throws(IndexError) -> [ScopeFigures]? {
    let decoder = try FileDecoder(bytes, .figures, file: path)
    if let damage = decoder.damagedSection(file: path) { throw damage }
    var reader = ByteReader(decoder[.figures])
    guard decoder[.figures].count >= 8, decoder.fileID == snapshot.manifest.generation,
      reader.fixed(UInt64.self) == snapshot.manifestHash
    else { return nil }
    let scopes = FiguresCoding.scopes(UnsafeBufferPointer(rebasing: decoder[.figures][8...]))
    guard let scopes else {
      throw IndexError(
        .inconsistent, file: path,
        "its parts contradict each other: remove the file, stats counts again")
    }
    return scopes
  }

  static func encode(_ scopes: [ScopeFigures], of snapshot: Snapshot) -> [UInt8] {
    var body = ByteBuffer()
    body.append(fixed: snapshot.manifestHash)
    FiguresCoding.append(scopes, to: &body)
    var encoder = FileEncoder(
      .figures, fileID: snapshot.manifest.generation, indexID: snapshot.manifest.indexID)
    var bytes = encoder.header
    encoder.begin(.figures)
    encoder.note(UnsafeRawBufferPointer(body.bytes))
    bytes += body.bytes
    bytes += encoder.end()
    return bytes + encoder.tail()
  }

  /// Counts the last commit and keeps the figures, unless they are kept; removes older ones.
  static func keep(_ snapshot: Snapshot, in folder: Folder) throws(IndexError) {
    let name = name(snapshot.manifest.generation)
    if read(snapshot, in: folder) == nil {
      let bytes = encode(try FiguresBuilder.build(snapshot), of: snapshot)
      do throws(StorageError) {
        try write(bytes, name, folder)
      } catch {
        throw IndexError(error)
      }
    }
    for other in (try? folder.names()) ?? [] where other.hasPrefix("figures-") && other != name {
      // One that stays is no harm: it fits no later commit.
      try? folder.remove(other)
    }
  }

  private static func write(
    _ bytes: [UInt8], _ name: String, _ folder: Folder
  ) throws(StorageError) {
    let temporary = name + ".new"
    try folder.remove(temporary)
    var file = try OutputFile(creating: folder.path(of: temporary))
    var failure: StorageError?
    bytes.withUnsafeBytes { raw in
      do throws(StorageError) { try file.write(raw) } catch { failure = error }
    }
    if let failure { throw failure }
    try file.finish()
    try folder.rename(temporary, to: name)
  }
}
