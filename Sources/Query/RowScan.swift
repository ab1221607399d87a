import Format

/// Goes through the rows of a snapshot that count, catalog by catalog.
struct RowScan {
  private let catalog: CatalogView
  private let decompressor = Decompressor()
  private var nextCatalog = 0
  private var nextBlock = 0
  private var rows: [RowRecord] = []
  private var nextRow = 0
  private var lastSource: (SourceID, Bool)?

  init(_ catalog: CatalogView) { self.catalog = catalog }

  mutating func next() throws(IndexError) -> RowRecord? {
    while true {
      while nextRow < rows.count {
        let row = rows[nextRow]
        nextRow += 1
        if try counts(row.source) { return row }
      }
      guard nextCatalog < catalog.snapshot.catalogs.count else { return nil }
      let segment = catalog.snapshot.catalogs[nextCatalog].segment
      if nextBlock < segment.rowBlocks {
        rows = try segment.rows(ofBlock: nextBlock, decompressor)
        nextRow = 0
        nextBlock += 1
      } else {
        nextCatalog += 1
        nextBlock = 0
      }
    }
  }

  private mutating func counts(_ source: SourceID) throws(IndexError) -> Bool {
    if let last = lastSource, last.0 == source { return last.1 }
    let counts = try catalog.counts(source)
    lastSource = (source, counts)
    return counts
  }
}
