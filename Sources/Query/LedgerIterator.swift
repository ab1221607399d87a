import Corpus
public import Format

/// Goes through the outcomes of a snapshot: every source, container and member; nil at the end.
/// One owner, not thread-safe.
public struct LedgerIterator {
  private let catalog: CatalogView
  private var rows: RowScan

  init(_ snapshot: Snapshot, leak: String?) {
    catalog = CatalogView(snapshot, leak: leak)
    rows = RowScan(catalog)
  }

  public mutating func next() throws(IndexError) -> LedgerRow? {
    guard let row = try rows.next() else { return nil }
    return LedgerRow(
      path: row.path, leak: try catalog.leak(of: row.source), outcome: row.outcome,
      reason: row.reason, sizeInBytes: row.sizeInBytes,
      media: MediaType(rawValue: try catalog.media(row)),
      isContainer: row.isContainer, modified: row.modified)
  }
}
