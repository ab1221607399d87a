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
    if let last = try files.lastManifest() {
      try files.check(last)
      manifest = last
    }
    let committed = try CommittedCatalogs().following(manifest, in: SegmentPlace(files, manifest))
    let fields = try FieldList.read(committed.catalogs.map(\.mapped))
    return IndexWriter(WriterState(manifest, committed), options, files, lock, fields: fields)
  }
}
