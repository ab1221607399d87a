import Corpus
import Format
import Storage

/// Looks documents and sources up, with caches. One owner, not thread-safe.
final class CatalogView {
  /// A row that counts, and where it lies.
  struct RowPlace: Hashable {
    var catalog: Int
    var row: Int
  }

  let snapshot: Snapshot
  /// Only this leak's rows count; nil: all.
  let leak: String?
  private let decompressor = Decompressor()
  private var leaks: [SourceID: String] = [:]
  private let blocks = BlockCache()
  private var counts: [UInt32]?
  private var media: [ContentID: String] = [:]

  init(_ snapshot: Snapshot, leak: String? = nil) {
    self.snapshot = snapshot
    self.leak = leak
  }

  /// The leak of a source that is visible.
  func leak(of source: SourceID) throws(IndexError) -> String {
    if let known = leaks[source] { return known }
    for catalog in snapshot.catalogs {
      if let record = try catalog.segment.source(source, decompressor) {
        if leaks.count > 1 << 16 { leaks.removeAll() }
        leaks[source] = record.leak
        return record.leak
      }
    }
    if snapshot.isPartial { return "" }
    throw IndexError(.inconsistent, "a document's source is missing: index again")
  }

  /// Whether rows of a source count.
  func counts(_ source: SourceID) throws(IndexError) -> Bool {
    if snapshot.hidden.contains(source) { return false }
    guard let leak else { return true }
    return try self.leak(of: source) == leak
  }

  /// The source of a row: the last that starts at or before it.
  private func source(_ place: RowPlace) -> SourceID {
    let segment = snapshot.catalogs[place.catalog].segment
    var low = 0
    var high = segment.rowSourceCount
    while high - low > 1 {
      let middle = (low + high) / 2
      if segment.rowSource(middle).firstRow <= place.row { low = middle } else { high = middle }
    }
    return segment.rowSource(low).source
  }

  /// The rows of a content that count.
  func rows(of content: ContentID) throws(IndexError) -> [RowPlace] {
    var rows: [RowPlace] = []
    for (ordinal, catalog) in snapshot.catalogs.enumerated() {
      var index = catalog.segment.firstContentRow(content)
      while index < catalog.segment.contentRowCount {
        let pair = catalog.segment.contentRow(index)
        guard pair.content == content else { break }
        let place = RowPlace(catalog: ordinal, row: pair.row)
        if snapshot.hidden.isEmpty && leak == nil {
          rows.append(place)
        } else if try counts(source(place)) {
          rows.append(place)
        }
        index += 1
      }
    }
    return rows
  }

  /// How many documents of a content count.
  func documents(of content: ContentID) throws(IndexError) -> UInt64 {
    if let counts {
      return Int(content.rawValue) < counts.count ? UInt64(counts[Int(content.rawValue)]) : 0
    }
    guard snapshot.hidden.isEmpty && leak == nil else { return UInt64(try rows(of: content).count) }
    var count: UInt64 = 0
    for catalog in snapshot.catalogs {
      var index = catalog.segment.firstContentRow(content)
      while index < catalog.segment.contentRowCount,
        catalog.segment.contentRow(index).content == content
      {
        count += 1
        index += 1
      }
    }
    return count
  }

  /// Counts the documents of all contents at once, which a scan then asks for: four bytes a
  /// content.
  func loadCounts() throws(IndexError) {
    if counts != nil { return }
    var counts = [UInt32](repeating: 0, count: snapshot.contentLimit)
    for catalog in snapshot.catalogs {
      let counted = try countedRows(catalog.segment)
      for index in 0..<catalog.segment.contentRowCount {
        let pair = catalog.segment.contentRow(index)
        guard counted.map({ pair.row < $0.count && $0[pair.row] }) ?? true,
          Int(pair.content.rawValue) < counts.count
        else { continue }
        counts[Int(pair.content.rawValue)] &+= 1
      }
    }
    self.counts = counts
  }

  /// Which rows count, or nil for all.
  private func countedRows(_ segment: CatalogSegment) throws(IndexError) -> [Bool]? {
    if snapshot.hidden.isEmpty && leak == nil { return nil }
    var counted = [Bool](repeating: false, count: segment.rows)
    for index in 0..<segment.rowSourceCount {
      let (source, start) = segment.rowSource(index)
      let end =
        index + 1 < segment.rowSourceCount ? segment.rowSource(index + 1).firstRow : segment.rows
      guard try counts(source), start <= end, end <= segment.rows else { continue }
      for row in start..<end { counted[row] = true }
    }
    return counted
  }

  /// A row, from a block that is kept for its neighbours.
  func row(_ place: RowPlace) throws(IndexError) -> RowRecord {
    let segment = snapshot.catalogs[place.catalog].segment
    guard place.row < segment.rows else {
      throw IndexError(.inconsistent, "a document is missing from its block: index again")
    }
    let block = CatalogSegment.block(ofRow: place.row)
    let raw = try blocks.bytes(BlockCache.Key(catalog: place.catalog, block: block)) {
      () throws(IndexError) in
      try segment.bytes(ofBlock: block, decompressor)
    }
    return try raw.withUnsafeBufferPointer { (bytes) throws(IndexError) in
      try segment.row(place.row, inBlock: bytes)
    }
  }

  /// The media type of a row. That of a duplicate was not looked at when it was found: it is that of
  /// the document which was read, even where that does not count any more.
  func media(_ row: RowRecord) throws(IndexError) -> String {
    guard row.outcome == .duplicate, let content = row.content else { return row.media }
    if let known = media[content] { return known }
    let found = try originalMedia(content) ?? row.media
    if media.count > 1 << 16 { media.removeAll(keepingCapacity: true) }
    media[content] = found
    return found
  }

  private func originalMedia(_ content: ContentID) throws(IndexError) -> String? {
    for (ordinal, catalog) in snapshot.catalogs.enumerated() {
      var index = catalog.segment.firstContentRow(content)
      while index < catalog.segment.contentRowCount {
        let pair = catalog.segment.contentRow(index)
        guard pair.content == content else { break }
        let row = try row(RowPlace(catalog: ordinal, row: pair.row))
        if row.outcome != .duplicate { return row.media }
        index += 1
      }
    }
    return nil
  }

  /// The hash of a content.
  func hash(of content: ContentID) throws(IndexError) -> ContentHash {
    for catalog in snapshot.catalogs {
      if let hash = catalog.segment.hash(of: content) { return hash }
    }
    if snapshot.isPartial { return ContentHash(high: 0, low: 0) }
    throw IndexError(.inconsistent, "a document's content is missing: index again")
  }

  /// The names of all fields, by ordinal.
  func fieldNames() throws(IndexError) -> [String] {
    var names: [String] = []
    for catalog in snapshot.catalogs {
      for (ordinal, name) in try catalog.segment.fields(decompressor) {
        if ordinal >= names.count {
          names += repeatElement("", count: ordinal + 1 - names.count)
        }
        names[ordinal] = name
      }
    }
    return names
  }

  /// Calls `body` with each source that counts.
  func forEachSource(_ body: (SourceRecord) -> Void) throws(IndexError) {
    for catalog in snapshot.catalogs {
      for block in 0..<catalog.segment.sourceBlocks {
        for source in try catalog.segment.sources(ofBlock: block, decompressor)
        where !snapshot.hidden.contains(source.id) && (leak == nil || source.leak == leak) {
          leaks[source.id] = source.leak
          body(source)
        }
      }
    }
  }
}
