public import Corpus

/// A file of sources, rows and contents over its mapped bytes, which must outlive it.
public struct CatalogSegment: Sendable {
  public let file: FileDecoder
  private let path: String
  public let rows: Int

  // SAFETY: borrowed from a map that the owner of the segment holds; never written.
  nonisolated(unsafe) private let contentRows: UnsafeBufferPointer<UInt8>
  nonisolated(unsafe) private let contentTable: UnsafeBufferPointer<UInt8>
  nonisolated(unsafe) private let messageTable: UnsafeBufferPointer<UInt8>
  nonisolated(unsafe) private let rowSources: UnsafeBufferPointer<UInt8>

  private static let contentInBytes = 20
  private static let messageInBytes = 30

  public init(_ bytes: UnsafeBufferPointer<UInt8>, path: String) throws(IndexError) {
    file = try FileDecoder(bytes, .catalog, file: path)
    self.path = path
    var index = ByteReader(file[.rowIndex])
    let count = index.fixed(UInt64.self)
    contentRows = file[.contentRows]
    contentTable = file[.contents]
    messageTable = file[.messages]
    rowSources = file[.rowSources]
    let blocks = (count + UInt64(RowBlock.rowsPerBlock) - 1) / UInt64(RowBlock.rowsPerBlock)
    guard !index.isDamaged, count <= CatalogWriter.maximumRows,
      file[.rowIndex].count == 8 + 8 * Int(blocks), contentRows.count % 8 == 0,
      contentTable.count % CatalogSegment.contentInBytes == 0,
      messageTable.count % CatalogSegment.messageInBytes == 0, rowSources.count % 8 == 0,
      file[.sourceIndex].count % 12 == 0
    else {
      throw IndexError(
        .inconsistent, file: path, "its parts contradict each other: index again")
    }
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
    var index = ByteReader(file[.rowIndex], at: 8 + 8 * block)
    let offset = index.fixed(UInt64.self)
    guard !index.isDamaged, offset <= UInt64(file[.rows].count) else { throw inconsistent }
    var reader = ByteReader(file[.rows], at: Int(offset))
    guard let raw = decompressor.block(&reader), let rows = RowBlock.rows(raw) else {
      throw inconsistent
    }
    let expected = min(
      RowBlock.rowsPerBlock, self.rows - CatalogSegment.firstRow(ofBlock: block))
    guard rows.count == expected else { throw inconsistent }
    return rows
  }

  public var sourceBlocks: Int { file[.sourceIndex].count / 12 }

  public func sources(
    ofBlock block: Int, _ decompressor: Decompressor
  ) throws(IndexError) -> [SourceRecord] {
    var index = ByteReader(file[.sourceIndex], at: 12 * block)
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
    var low = 0
    var high = sourceBlocks
    guard high > 0 else { return nil }
    while high - low > 1 {
      let middle = (low + high) / 2
      var index = ByteReader(file[.sourceIndex], at: 12 * middle + 8)
      if index.fixed(UInt32.self) <= id.rawValue { low = middle } else { high = middle }
    }
    return try sources(ofBlock: low, decompressor).first { $0.id == id }
  }

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
    while low < high {
      let middle = (low + high) / 2
      if pair(contentRows, middle) < wanted { low = middle + 1 } else { high = middle }
    }
    return low
  }

  public var contentCount: Int { contentTable.count / CatalogSegment.contentInBytes }

  /// The content at an index: sorted by id.
  public func content(_ index: Int) -> ContentRecord {
    var reader = ByteReader(contentTable, at: CatalogSegment.contentInBytes * index)
    let id = ContentID(rawValue: reader.fixed(UInt32.self))
    let high = reader.fixed(UInt64.self)
    return ContentRecord(id: id, hash: ContentHash(high: high, low: reader.fixed(UInt64.self)))
  }

  /// The hash of a content, where this file has it.
  public func hash(of content: ContentID) -> ContentHash? {
    var low = 0
    var high = contentCount
    while low < high {
      let middle = (low + high) / 2
      let record = self.content(middle)
      if record.id == content { return record.hash }
      if record.id < content { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  public var messageCount: Int { messageTable.count / CatalogSegment.messageInBytes }

  /// The message at an index: sorted by id.
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

  /// A source that has rows here, and its first row; sorted by both.
  public func rowSource(_ index: Int) -> (source: SourceID, firstRow: Int) {
    var reader = ByteReader(rowSources, at: 8 * index)
    let source = SourceID(rawValue: reader.fixed(UInt32.self))
    return (source, Int(reader.fixed(UInt32.self)))
  }

  /// The field names of this file, and the ordinal of the first.
  public func fields(_ decompressor: Decompressor) throws(IndexError) -> (
    first: Int, names: [String]
  ) {
    guard file[.fields].count > 0 else { return (0, []) }
    var reader = ByteReader(file[.fields])
    guard let raw = decompressor.block(&reader) else { throw inconsistent }
    var names = ByteReader(raw)
    let first = names.count(upTo: FieldNames.maximumCount)
    let count = names.count(upTo: FieldNames.maximumCount)
    var result: [String] = []
    for _ in 0..<count where !names.isDamaged { result.append(names.text()) }
    guard !names.isDamaged else { throw inconsistent }
    return (first, result)
  }
}
