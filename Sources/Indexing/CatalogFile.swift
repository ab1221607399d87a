import Format

/// Writes a catalog to its file.
enum CatalogFile {
  static func write(
    _ writer: consuming CatalogWriter, id: UInt64, rows: Int, _ place: SegmentPlace
  ) throws(IndexError) -> SegmentEntry {
    var file = try SegmentFile.create(
      id, .catalog, in: place.folder, indexID: place.indexID, failPoints: place.failPoints)
    try writer.finish { (section, bytes) throws(IndexError) in
      try file.section(section, bytes)
    }
    let length = try file.finish()
    return SegmentEntry(id: id, type: .catalog, lengthInBytes: length, count: UInt64(rows))
  }
}
