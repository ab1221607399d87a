public import Corpus

/// A file of sources, rows and contents over its mapped bytes, which must outlive it.
public struct CatalogSegment: Sendable {
  public let file: FileDecoder
  private let path: String
  public let rows: Int

  // SAFETY: borrowed from a map that the owner of the segment holds; never written.
  nonisolated(unsafe) private let contentRows: UnsafeBufferPointer<UInt8>
  nonisolated(unsafe) private let contentOrder: UnsafeBufferPointer<UInt8>
  nonisolated(unsafe) private let sourceOrder: UnsafeBufferPointer<UInt8>
  nonisolated(unsafe) private let messageTable: UnsafeBufferPointer<UInt8>
  nonisolated(unsafe) private let rowSources: UnsafeBufferPointer<UInt8>

  /// The contents by their hash.
  private let contentTable: KeyTable
  /// The sources by leak and path.
  private let sourceTable: KeyTable
  public let sourceCount: Int

  private static let messageInBytes = 30

  public init(_ bytes: UnsafeBufferPointer<UInt8>, path: String) throws(IndexError) {
    file = try FileDecoder(bytes, .catalog, file: path)
    self.path = path
    var index = ByteReader(file[.rowIndex])
    let count = index.fixed(UInt64.self)
    contentRows = file[.contentRows]
    contentOrder = file[.contentOrder]
    sourceOrder = file[.sourceOrder]
    messageTable = file[.messages]
    rowSources = file[.rowSources]
    // What is too large is refused below, before it is used.
    let blocks = (count &+ UInt64(RowBlock.rowsPerBlock) &- 1) / UInt64(RowBlock.rowsPerBlock)
    guard !index.isDamaged, count <= RowsWriter.maximumRows,
      file[.rowIndex].count == 8 + 8 * Int(blocks), contentRows.count % 8 == 0,
      messageTable.count % CatalogSegment.messageInBytes == 0, rowSources.count % 8 == 0,
      let contents = KeyTable(file[.contents], payloadInBytes: ContentRecord.payloadInBytes),
      let sources = KeyTable(file[.sourceKeys], payloadInBytes: SourceKey.payloadInBytes),
      contentOrder.count == 0 || contentOrder.count == 8 * contents.count,
      sourceOrder.count == 0 || sourceOrder.count == 8 * sources.count,
      file[.sourceIndex].count
        == (sources.count + SourceBlock.sourcesPerBlock - 1) / SourceBlock.sourcesPerBlock * 8
    else {
      throw IndexError(
        .inconsistent, file: path, "its parts contradict each other: index again")
    }
    contentTable = contents
    sourceTable = sources
    sourceCount = sources.count
    rows = Int(count)
  }

  private var inconsistent: IndexError {
    IndexError(.inconsistent, file: path, "a block cannot be read: index again")
  }

  public var rowBlocks: Int { (rows + RowBlock.rowsPerBlock - 1) / RowBlock.rowsPerBlock }

  /// Ordinal of the first row of a block, and the block of a row.
  public static func block(ofRow row: Int) -> Int { row / RowBlock.rowsPerBlock }
  public static func firstRow(ofBlock block: Int) -> Int { block * RowBlock.rowsPerBlock }

  /// The rows of a block.
  public func rows(
    ofBlock block: Int, _ decompressor: Decompressor
  ) throws(IndexError) -> [RowRecord] {
    let raw = try bytes(ofBlock: block, decompressor)
    let expected = min(
      RowBlock.rowsPerBlock, self.rows - CatalogSegment.firstRow(ofBlock: block))
    guard let rows = RowBlock.rows(raw), rows.count == expected else { throw inconsistent }
    return rows
  }

  /// The bytes of a block of rows, for `row`; valid until the decompressor's next block.
  public func bytes(
    ofBlock block: Int, _ decompressor: Decompressor
  ) throws(IndexError) -> UnsafeBufferPointer<UInt8> {
    var index = ByteReader(file[.rowIndex], at: 8 + 8 * block)
    let offset = index.fixed(UInt64.self)
    guard !index.isDamaged, offset <= UInt64(file[.rows].count) else { throw inconsistent }
    var reader = ByteReader(file[.rows], at: Int(offset))
    guard let raw = decompressor.block(&reader) else { throw inconsistent }
    return raw
  }

  /// A row out of the bytes of its block.
  public func row(
    _ row: Int, inBlock raw: UnsafeBufferPointer<UInt8>
  ) throws(IndexError) -> RowRecord {
    let ordinal = row - CatalogSegment.firstRow(ofBlock: CatalogSegment.block(ofRow: row))
    guard let record = RowBlock.row(ordinal, raw) else { throw inconsistent }
    return record
  }

  public var sourceBlocks: Int { file[.sourceIndex].count / 8 }

  public func sources(
    ofBlock block: Int, _ decompressor: Decompressor
  ) throws(IndexError) -> [SourceRecord] {
    var index = ByteReader(file[.sourceIndex], at: 8 * block)
    let offset = index.fixed(UInt64.self)
    guard !index.isDamaged, offset <= UInt64(file[.sources].count) else { throw inconsistent }
    var reader = ByteReader(file[.sources], at: Int(offset))
    guard let raw = decompressor.block(&reader), let sources = SourceBlock.sources(raw) else {
      throw inconsistent
    }
    return sources
  }

  /// The source with an id, where this file has it: decodes one block.
  public func source(_ id: SourceID, _ decompressor: Decompressor) throws(IndexError)
    -> SourceRecord?
  {
    guard let place = place(sourceOrder, sourceCount, id.rawValue) else { return nil }
    let sources = try sources(ofBlock: place / SourceBlock.sourcesPerBlock, decompressor)
    let offset = place % SourceBlock.sourcesPerBlock
    guard offset < sources.count, sources[offset].id == id else { throw inconsistent }
    return sources[offset]
  }

  /// The key at an index: sorted by hash of leak and path.
  public func sourceKey(_ index: Int) -> SourceKey {
    SourceKey(sourceTable.key(index), sourceTable.payload(index))
  }

  /// The index of the first key that is not less.
  public func firstSourceKey(_ key: ContentHash) -> Int { sourceTable.firstIndex(of: key) }

  // SAFETY of the loads below: the counts are checked by `init`, the indexes by their ranges.

  private func pair(_ table: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt64 {
    UInt64(
      littleEndian: UnsafeRawBufferPointer(table).loadUnaligned(
        fromByteOffset: 8 * index, as: UInt64.self))
  }

  /// Number of pairs of a content and a row.
  public var contentRowCount: Int { contentRows.count / 8 }

  /// The pair at an index: pairs are sorted by content, then row.
  public func contentRow(_ index: Int) -> (content: ContentID, row: Int) {
    let pair = pair(contentRows, index)
    return (
      ContentID(rawValue: UInt32(truncatingIfNeeded: pair >> 32)), Int(pair & 0xFFFF_FFFF)
    )
  }

  /// The index of the first pair of a content, or where it would be.
  public func firstContentRow(_ content: ContentID) -> Int {
    var low = 0
    var high = contentRowCount
    let wanted = UInt64(content.rawValue) << 32
    // A catalog has mostly the contents of one stretch of a run.
    if high == 0 || pair(contentRows, 0) >= wanted { return 0 }
    if pair(contentRows, high - 1) < wanted { return high }
    while low < high {
      let middle = (low + high) / 2
      if pair(contentRows, middle) < wanted { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Where the entry with a number is: without an order each entry's number is its place.
  private func place(
    _ order: UnsafeBufferPointer<UInt8>, _ count: Int, _ number: UInt32
  ) -> Int? {
    guard order.count > 0 else { return Int(number) < count ? Int(number) : nil }
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if pair(order, middle) >> 32 < UInt64(number) { low = middle + 1 } else { high = middle }
    }
    guard low < count else { return nil }
    let found = pair(order, low)
    let place = Int(found & 0xFFFF_FFFF)
    return found >> 32 == UInt64(number) && place < count ? place : nil
  }

  public var contentCount: Int { contentTable.count }

  /// The content at an index: sorted by hash.
  public func content(_ index: Int) -> ContentRecord {
    var payload = contentTable.payload(index)
    return ContentRecord(
      id: ContentID(rawValue: payload.fixed()), hash: contentTable.key(index))
  }

  /// The hash of a content, where this file has it.
  public func hash(of content: ContentID) -> ContentHash? {
    place(contentOrder, contentCount, content.rawValue).map(contentTable.key)
  }

  /// The content with a hash, where this file has it.
  public func content(with hash: ContentHash) -> ContentID? {
    let index = contentTable.firstIndex(of: hash)
    guard index < contentCount, contentTable.key(index) == hash else { return nil }
    return content(index).id
  }

  public var messageCount: Int { messageTable.count / CatalogSegment.messageInBytes }

  /// The message at an index: in the order of the contents' hashes.
  public func message(_ index: Int) -> MessageRecord {
    var reader = ByteReader(messageTable, at: CatalogSegment.messageInBytes * index)
    let id = ContentID(rawValue: reader.fixed(UInt32.self))
    let hasFingerprint = reader.byte() == 1
    let hasDate = reader.byte() == 1
    let high = reader.fixed(UInt64.self)
    let fingerprint = ContentHash(high: high, low: reader.fixed(UInt64.self))
    let date = reader.fixed(Int64.self)
    return MessageRecord(
      id: id, fingerprint: hasFingerprint ? fingerprint : nil, date: hasDate ? date : nil)
  }

  public var rowSourceCount: Int { rowSources.count / 8 }

  /// A run of rows of one source: the source and the first row; sorted by row.
  public func rowSource(_ index: Int) -> (source: SourceID, firstRow: Int) {
    var reader = ByteReader(rowSources, at: 8 * index)
    let source = SourceID(rawValue: reader.fixed(UInt32.self))
    return (source, Int(reader.fixed(UInt32.self)))
  }

  /// The field names of this file with their ordinals, which ascend.
  public func fields(_ decompressor: Decompressor) throws(IndexError) -> [(
    ordinal: Int, name: String
  )] {
    var reader = ByteReader(file[.fields])
    var result: [(ordinal: Int, name: String)] = []
    while !reader.isAtEnd {
      guard let raw = decompressor.block(&reader) else { throw inconsistent }
      try appendFields(raw, to: &result)
    }
    return result
  }

  private func appendFields(
    _ raw: UnsafeBufferPointer<UInt8>, to result: inout [(ordinal: Int, name: String)]
  ) throws(IndexError) {
    var names = ByteReader(raw)
    var ordinal = 0
    for _ in 0..<names.count(upTo: FieldBlock.namesPerBlock) where !names.isDamaged {
      ordinal += names.count(upTo: FieldNames.maximumCount)
      result.append((ordinal, names.text()))
    }
    guard !names.isDamaged, ordinal < FieldNames.maximumCount else { throw inconsistent }
  }
}
