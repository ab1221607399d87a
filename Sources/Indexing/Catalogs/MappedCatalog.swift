import Corpus
import Format
import Storage

/// A catalog that is read while the writer works. Immutable and thread-safe.
final class MappedCatalog: Sendable {
  let entry: SegmentEntry
  let file: MappedFile
  let segment: CatalogSegment

  var path: String { file.path }

  init(_ entry: SegmentEntry, in folder: Folder) throws(IndexError) {
    self.entry = entry
    file = try MappedFile.of(entry, in: folder)
    segment = try CatalogSegment(file.bytes, path: file.path)
  }

  func check() throws(IndexError) { try file.check(segment.file) }
}
