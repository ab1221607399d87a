import Corpus
import Format

/// The sources of a catalog.
struct SourceRun: SortedRun {
  private let catalog: MappedCatalog
  private let decompressor = Decompressor()
  private var block: [SourceRecord] = []
  private var offset = 0
  private var nextBlock = 0

  init(_ catalog: MappedCatalog) throws(IndexError) {
    self.catalog = catalog
    try load()
  }

  var head: SourceRecord? { offset < block.count ? block[offset] : nil }

  mutating func advance() throws(IndexError) {
    offset += 1
    if offset == block.count { try load() }
  }

  private mutating func load() throws(IndexError) {
    offset = 0
    block = []
    while block.isEmpty, nextBlock < catalog.segment.sourceBlocks {
      block = try catalog.segment.sources(ofBlock: nextBlock, decompressor)
      nextBlock += 1
    }
  }

  static func isOrdered(_ left: SourceRecord, _ right: SourceRecord) -> Bool {
    SourceRecord.isOrdered(left, right)
  }
}

/// The rows of a catalog.
struct RowRun: SortedRun {
  private let catalog: MappedCatalog
  private let decompressor = Decompressor()
  private var block: [RowRecord] = []
  private var offset = 0
  private var nextBlock = 0

  init(_ catalog: MappedCatalog) throws(IndexError) {
    self.catalog = catalog
    try load()
  }

  var head: RowRecord? { offset < block.count ? block[offset] : nil }

  mutating func advance() throws(IndexError) {
    offset += 1
    if offset == block.count { try load() }
  }

  private mutating func load() throws(IndexError) {
    offset = 0
    block = []
    while block.isEmpty, nextBlock < catalog.segment.rowBlocks {
      block = try catalog.segment.rows(ofBlock: nextBlock, decompressor)
      nextBlock += 1
    }
  }

  static func isOrdered(_ left: RowRecord, _ right: RowRecord) -> Bool {
    RowRecord.isOrdered(left, right)
  }
}

/// The keys of a catalog's sources.
struct KeyRun: SortedRun {
  private let catalog: MappedCatalog
  private var index = 0

  init(_ catalog: MappedCatalog) { self.catalog = catalog }

  var head: SourceKey? {
    index < catalog.segment.sourceCount ? catalog.segment.sourceKey(index) : nil
  }

  mutating func advance() { index += 1 }

  static func isOrdered(_ left: SourceKey, _ right: SourceKey) -> Bool {
    left.key != right.key ? left.key < right.key : left.id < right.id
  }
}

/// The contents of a catalog.
struct ContentRun: SortedRun {
  private let catalog: MappedCatalog
  private var index = 0

  init(_ catalog: MappedCatalog) { self.catalog = catalog }

  var head: ContentRecord? {
    index < catalog.segment.contentCount ? catalog.segment.content(index) : nil
  }

  mutating func advance() { index += 1 }

  static func isOrdered(_ left: ContentRecord, _ right: ContentRecord) -> Bool {
    left.hash < right.hash
  }
}

/// The messages of a catalog, with the hashes of their contents.
struct MessageRun: SortedRun {
  struct Item {
    var message: MessageRecord
    var hash: ContentHash
  }

  private let catalog: MappedCatalog
  private var index = 0
  private(set) var head: Item?

  init(_ catalog: MappedCatalog) throws(IndexError) {
    self.catalog = catalog
    try load()
  }

  mutating func advance() throws(IndexError) {
    index += 1
    try load()
  }

  private mutating func load() throws(IndexError) {
    head = nil
    guard index < catalog.segment.messageCount else { return }
    let message = catalog.segment.message(index)
    guard let hash = catalog.segment.hash(of: message.id) else {
      throw IndexError(
        .inconsistent, file: catalog.path, "a message has no content: index again")
    }
    head = Item(message: message, hash: hash)
  }

  static func isOrdered(_ left: Item, _ right: Item) -> Bool { left.hash < right.hash }
}
