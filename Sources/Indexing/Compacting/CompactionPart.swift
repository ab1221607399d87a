import Corpus
import Format
import Storage

/// One index that goes into a compaction, with its own numbers of sources, contents and fields, and
/// what they become. In memory: four bytes a source and a content.
final class CompactionPart {
  static let none = UInt32.max

  let manifest: Manifest
  let catalogs: [MappedCatalog]
  let mentions: [MappedMentions]
  let hidden: Set<SourceID>
  let fields: [String]

  /// From old to new; `none` for what is left out.
  var sources: [UInt32]
  var contents: [UInt32]
  var fieldMap: [UInt32]
  /// Contents that a document names which counts.
  var live: BitSet
  /// Contents whose mentions another part brings.
  var foreign: BitSet

  init(_ manifest: Manifest, in folder: Folder) throws(IndexError) {
    self.manifest = manifest
    var catalogs: [MappedCatalog] = []
    var mentions: [MappedMentions] = []
    for entry in manifest.segments {
      if entry.type == .catalog {
        catalogs.append(try MappedCatalog(entry, in: folder))
      } else {
        mentions.append(try MappedMentions(entry, shards: manifest.shards, in: folder))
      }
    }
    self.catalogs = catalogs
    self.mentions = mentions
    hidden = Set(manifest.hiddenSources)
    fields = try FieldList.read(catalogs)
    sources = [UInt32](repeating: CompactionPart.none, count: Int(manifest.nextSource))
    contents = [UInt32](repeating: CompactionPart.none, count: Int(manifest.nextContent))
    fieldMap = [UInt32](repeating: CompactionPart.none, count: fields.count)
    live = BitSet(Int(manifest.nextContent))
    foreign = BitSet(Int(manifest.nextContent))
  }

  /// Damage must not be carried into a file whose checksum fits.
  func check() throws(IndexError) {
    for catalog in catalogs { try catalog.check() }
    for segment in mentions { try segment.check() }
  }

  func newSource(_ id: SourceID) -> SourceID? {
    guard Int(id.rawValue) < sources.count, sources[Int(id.rawValue)] != CompactionPart.none else {
      return nil
    }
    return SourceID(rawValue: sources[Int(id.rawValue)])
  }

  func newContent(_ id: ContentID) -> ContentID? {
    guard Int(id.rawValue) < contents.count, contents[Int(id.rawValue)] != CompactionPart.none
    else { return nil }
    return ContentID(rawValue: contents[Int(id.rawValue)])
  }

  /// Finds the contents that documents name which count. Sources have their new numbers already.
  func markLive(_ forgetting: Forgetting) throws(IndexError) {
    for catalog in catalogs {
      let rows = try visibleRows(catalog, forgetting)
      let segment = catalog.segment
      for index in 0..<segment.contentRowCount {
        let pair = segment.contentRow(index)
        guard pair.row < segment.rows, pair.content.rawValue < manifest.nextContent else {
          throw damaged(catalog)
        }
        if rows[pair.row] { live.insert(Int(pair.content.rawValue)) }
      }
    }
  }

  private func visibleRows(
    _ catalog: MappedCatalog, _ forgetting: Forgetting
  ) throws(IndexError) -> BitSet {
    let segment = catalog.segment
    var rows = BitSet(segment.rows)
    for index in 0..<segment.rowSourceCount {
      let run = segment.rowSource(index)
      let end =
        index + 1 < segment.rowSourceCount ? segment.rowSource(index + 1).firstRow : segment.rows
      guard run.firstRow <= end, end <= segment.rows else { throw damaged(catalog) }
      if newSource(run.source) != nil { rows.insert(run.firstRow..<end) }
    }
    if forgetting.paths.isEmpty { return rows }
    return try rowsLeft(rows, catalog, forgetting)
  }

  private func rowsLeft(
    _ rows: BitSet, _ catalog: MappedCatalog, _ forgetting: Forgetting
  ) throws(IndexError) -> BitSet {
    var left = BitSet(catalog.segment.rows)
    var run = try RowRun(catalog)
    var index = 0
    while let row = run.head, index < catalog.segment.rows {
      if rows[index], !forgetting.covers(row.path) { left.insert(index) }
      index += 1
      try run.advance()
    }
    return left
  }

  private func damaged(_ catalog: MappedCatalog) -> IndexError {
    IndexError(
      .inconsistent, file: catalog.path,
      "its parts contradict each other: restore it from a copy, or index again")
  }
}
