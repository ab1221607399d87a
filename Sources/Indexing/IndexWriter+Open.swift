import Corpus
public import Format
import Storage

extension IndexWriter {
  /// Opens the index at `directory`, or creates it (0700), and takes its exclusive lock; the error
  /// `locked` names the process that holds it.
  public static func open(
    _ directory: String, options: WriterOptions = WriterOptions()
  ) throws(IndexError) -> IndexWriter {
    let shards = options.shards
    precondition(shards > 0 && shards <= 256 && shards & (shards - 1) == 0, "shards: 1 ... 256")
    let files = IndexFolder(directory, failPoints: options.failPoints)
    let lock = try files.prepare()
    var manifest = Manifest()
    manifest.shards = shards
    manifest.hashSeed = options.hashSeed
    if let last = try files.lastManifest() { manifest = last }
    var state = WriterState(manifest)
    var fields: [String] = []
    for entry in manifest.segments where entry.type == .catalog {
      try load(entry, files, &state, &fields)
    }
    return IndexWriter(state, options, files, lock, fields: fields)
  }

  private static func load(
    _ entry: SegmentEntry, _ files: IndexFolder, _ state: inout WriterState,
    _ fields: inout [String]
  ) throws(IndexError) {
    let path = files.folder.path(of: entry.name)
    let file: MappedFile
    do throws(StorageError) { file = try MappedFile(path) } catch { throw IndexError(error) }
    let catalog = try CatalogSegment(file.bytes, path: path)
    let decompressor = Decompressor()
    for index in 0..<catalog.contentCount {
      let content = catalog.content(index)
      state.contents.insert(content.hash, content.id)
    }
    for block in 0..<catalog.sourceBlocks {
      for source in try catalog.sources(ofBlock: block, decompressor)
      where !state.hidden.contains(source.id) {
        _ = state.sources.set(SourceInfo(source), source.id, isSeen: false)
      }
    }
    let (first, names) = try catalog.fields(decompressor)
    if names.isEmpty { return }
    guard first <= fields.count else {
      throw IndexError(.inconsistent, file: path, "field names are missing: index again")
    }
    fields.removeLast(fields.count - first)
    fields += names
    withExtendedLifetime(file) {}
  }
}

extension SourceInfo {
  init(_ record: SourceRecord) {
    self.init(
      root: record.root, rootPlace: record.rootPlace, path: record.path, leak: record.leak,
      sizeInBytes: record.sizeInBytes, modifiedInNanoseconds: record.modifiedInNanoseconds,
      inode: record.inode)
  }
}
