import Corpus
import Format
import Storage

/// Rewrites an index as one segment and one catalog without garbage, under the writer's lock.
///
/// What it writes depends on what the index says alone: two indexes of the same input with the same
/// options become the same files, byte for byte, whatever their history. So the result is always
/// generation 1 with the files 1 and 2; it gets there by two commits, and whatever interrupts it
/// leaves one of them.
struct Compaction {
  let files: IndexFolder
  var forgetting = Forgetting()
  var memoryInBytes = 256 << 20

  private static let mentionsID: UInt64 = 1
  private static let catalogID: UInt64 = 2

  /// Returns the last commit afterwards.
  func run(_ manifest: Manifest, tombstones: Tombstones) throws(IndexError) -> Manifest {
    if manifest.generation == 0 { return manifest }
    var compact = manifest
    let isDone = manifest.isCompact && forgetting.isEmpty && tombstones == manifest.tombstones
    if !isDone { compact = try rewrite(manifest, tombstones) }
    return compact.generation == 1 ? compact : try settle(compact)
  }

  private func rewrite(
    _ manifest: Manifest, _ tombstones: Tombstones
  ) throws(IndexError) -> Manifest {
    let part = try CompactionPart(manifest, in: files.folder)
    try part.check()
    // Not the names of the final files, which the result gets when nothing else has them.
    let first = max(manifest.nextSegment, Compaction.catalogID + 1)
    var compact = try write([part], manifest, tombstones, (first, first + 1))
    compact.generation = manifest.generation + 1
    try files.removeFigures()
    try files.publish(compact)
    // What was forgotten must not stay in the commit before.
    files.clean(files.listed(), keeping: [compact])
    return compact
  }

  private func write(
    _ parts: [CompactionPart], _ options: Manifest, _ tombstones: Tombstones,
    _ ids: (mentions: UInt64, catalog: UInt64)
  ) throws(IndexError) -> Manifest {
    let place = SegmentPlace(files, options)
    var catalogs = CatalogCompaction(parts, forgetting)
    let catalog = try catalogs.write(id: ids.catalog, place)
    let mentions = try MentionsCompaction(
      parts, contents: Int(catalogs.contentCount), without: tombstones,
      memoryInBytes: memoryInBytes
    ).write(id: ids.mentions, place)
    var manifest = Manifest()
    manifest.shards = options.shards
    manifest.hashSeed = options.hashSeed
    manifest.nextSegment = ids.catalog + 1
    manifest.nextContent = catalogs.contentCount
    manifest.nextSource = catalogs.sourceCount
    manifest.segments = [mentions, catalog]
    manifest.isCompact = true
    manifest.tombstones = tombstones
    return manifest
  }

  /// Gives the files of a compacted index their final names.
  private func settle(_ compact: Manifest) throws(IndexError) -> Manifest {
    var final = compact
    final.generation = 1
    final.nextSegment = Compaction.catalogID + 1
    for index in final.segments.indices {
      final.segments[index].id =
        final.segments[index].type == .mentions ? Compaction.mentionsID : Compaction.catalogID
    }
    for (old, new) in zip(compact.segments, final.segments) where old.id != new.id {
      try files.link(old.name, as: new.name)
    }
    try files.publish(final)
    try files.remove(Manifest.name(compact.generation))
    files.clean(files.listed(), keeping: [final])
    return final
  }

  /// Writes the compacted index of several into an empty folder.
  func unite(_ parts: [CompactionPart]) throws(IndexError) -> Manifest {
    var tombstones = Tombstones()
    for part in parts {
      try part.check()
      tombstones.formUnion(part.manifest.tombstones)
    }
    var manifest = try write(
      parts, parts[0].manifest, tombstones, (Compaction.mentionsID, Compaction.catalogID))
    manifest.generation = 1
    try files.publish(manifest)
    return manifest
  }
}
