import Corpus
import Format
import Storage

/// What the last commit knows of contents and sources, on the disk. Immutable and thread-safe; the
/// writer replaces it as a whole with each commit.
///
/// In memory: 12 bits a content and a source for the filters. The tables are read where they lie.
final class CommittedCatalogs: Sendable {
  struct Catalog: Sendable {
    let mapped: MappedCatalog
    let contents: HashFilter
    let sources: HashFilter

    init(_ mapped: MappedCatalog) {
      self.mapped = mapped
      let segment = mapped.segment
      contents = HashFilter(count: segment.contentCount) { segment.content($0).hash }
      sources = HashFilter(count: segment.sourceCount) { segment.sourceKey($0).key }
      mapped.file.release()
    }
  }

  let catalogs: [Catalog]

  init(_ catalogs: [Catalog] = []) { self.catalogs = catalogs }

  var isEmpty: Bool { catalogs.isEmpty }

  /// The same for another commit; files that both have stay mapped.
  func following(
    _ manifest: Manifest, in place: SegmentPlace
  ) throws(IndexError) -> CommittedCatalogs {
    var next: [Catalog] = []
    for entry in manifest.segments where entry.type == .catalog {
      if let known = catalogs.first(where: { $0.mapped.entry == entry }) {
        next.append(known)
      } else {
        next.append(Catalog(try MappedCatalog(entry, in: place.folder)))
      }
    }
    return CommittedCatalogs(next)
  }

  /// The content with a hash.
  func content(with hash: ContentHash) -> ContentID? {
    for catalog in catalogs where catalog.contents.mayHave(hash) {
      if let found = catalog.mapped.segment.content(with: hash) { return found }
    }
    return nil
  }

  /// All that was known by a key at some time, hidden ones too.
  func sources(with key: ContentHash) -> [SourceKey] {
    var found: [SourceKey] = []
    for catalog in catalogs where catalog.sources.mayHave(key) {
      let segment = catalog.mapped.segment
      var index = segment.firstSourceKey(key)
      while index < segment.sourceCount {
        let source = segment.sourceKey(index)
        guard source.key == key else { break }
        found.append(source)
        index += 1
      }
    }
    return found
  }

  /// Lets go of the pages that look-ups have read.
  func releasePages() {
    for catalog in catalogs { catalog.mapped.file.release() }
  }

  /// Calls `body` with each key.
  func forEachSource(_ body: (SourceKey) -> Void) {
    for catalog in catalogs {
      for index in 0..<catalog.mapped.segment.sourceCount {
        body(catalog.mapped.segment.sourceKey(index))
      }
    }
  }
}
