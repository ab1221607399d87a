import Corpus
public import Format

/// Goes through the documents of a snapshot: leaf members whose content was read; nil at the end.
/// One owner, not thread-safe.
public struct DocumentIterator {
  private let catalog: CatalogView
  /// Counts duplicates over all leaks, whatever leak is shown.
  private let whole: CatalogView
  private var rows: RowScan

  init(_ snapshot: Snapshot, leak: String?) {
    catalog = CatalogView(snapshot, leak: leak)
    whole = CatalogView(snapshot)
    rows = RowScan(catalog)
  }

  public mutating func next() throws(IndexError) -> DocumentRow? {
    try whole.loadCounts()
    while let row = try rows.next() {
      guard let content = row.content, !row.isContainer else { continue }
      let documents = try whole.documents(of: content)
      return DocumentRow(
        document: row.path, leak: try catalog.leak(of: row.source), sizeInBytes: row.sizeInBytes,
        modified: row.modified, media: MediaType(rawValue: try catalog.media(row)),
        content: try catalog.hash(of: content),
        // A damaged index may have a row that its table of contents does not know.
        duplicates: documents == 0 ? 0 : documents - 1)
    }
    return nil
  }
}
