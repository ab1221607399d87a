import Corpus
import Format

/// Reads the verdicts of committed contents from their rows. One owner, not thread-safe.
struct VerdictReader {
  private let catalogs: CommittedCatalogs
  private let decompressor = Decompressor()
  private var block: (catalog: Int, block: Int, rows: [RowRecord])?

  init(_ catalogs: CommittedCatalogs) { self.catalogs = catalogs }

  /// Fills in what the duplicates among `rows` do not know; asks in the order of the contents.
  mutating func resolve(_ rows: inout [RowRecord], _ unknown: [Int]) throws(IndexError) {
    for index in unknown.sorted(by: { rows[$0].content ?? .maximum < rows[$1].content ?? .maximum })
    {
      guard let content = rows[index].content, let verdict = try verdict(of: content) else {
        continue
      }
      verdict.apply(to: &rows[index])
    }
  }

  private mutating func verdict(of content: ContentID) throws(IndexError) -> ContentVerdict? {
    for (ordinal, catalog) in catalogs.catalogs.enumerated() {
      let segment = catalog.mapped.segment
      let index = segment.firstContentRow(content)
      guard index < segment.contentRowCount else { continue }
      let pair = segment.contentRow(index)
      guard pair.content == content, pair.row < segment.rows else { continue }
      let rows = try rows(ordinal, segment, CatalogSegment.block(ofRow: pair.row))
      let offset =
        pair.row - CatalogSegment.firstRow(ofBlock: CatalogSegment.block(ofRow: pair.row))
      if offset < rows.count { return ContentVerdict(rows[offset]) }
    }
    return nil
  }

  private mutating func rows(
    _ catalog: Int, _ segment: CatalogSegment, _ wanted: Int
  ) throws(IndexError) -> [RowRecord] {
    if let block, block.catalog == catalog, block.block == wanted { return block.rows }
    let rows = try segment.rows(ofBlock: wanted, decompressor)
    block = (catalog, wanted, rows)
    return rows
  }
}
