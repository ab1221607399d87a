import Format
import Storage

extension MappedFile {
  /// Maps the file of an entry, whose length must fit.
  static func of(_ entry: SegmentEntry, in folder: Folder) throws(IndexError) -> MappedFile {
    let file: MappedFile
    do throws(StorageError) {
      file = try MappedFile(folder.path(of: entry.name))
    } catch {
      throw IndexError(error)
    }
    guard UInt64(file.count) == entry.lengthInBytes else {
      throw IndexError(
        .truncated, file: file.path,
        "the file has \(file.count) bytes instead of \(entry.lengthInBytes): restore it from a"
          + " copy, or index again")
    }
    return file
  }
  /// Throws where a section of the file does not fit its checksum: damage must not be carried into
  /// another file, where it would have a fitting one. The pages are let go of as it is read.
  func check(_ decoder: FileDecoder) throws(IndexError) {
    if let damage = decoder.damagedSection(file: path, release: release) { throw damage }
  }
}
