import Corpus
import Format
import Storage

/// Tells how much of an index is of no use any more: rows of sources that are hidden, and mentions
/// of contents that no document names.
struct GarbageMeter {
  /// Compact when one in so many is garbage.
  private static let share = 4

  /// Whether compaction pays. Reads the numbers of all rows and spans, but no row and no term.
  static func isCompactionDue(
    _ manifest: Manifest, in folder: Folder
  ) throws(IndexError) -> Bool {
    let part = try CompactionPart(manifest, in: folder)
    for catalog in part.catalogs {
      for index in 0..<catalog.segment.sourceCount {
        let id = catalog.segment.sourceKey(index).id
        if !part.hidden.contains(id), Int(id.rawValue) < part.sources.count {
          part.sources[Int(id.rawValue)] = 0
        }
      }
    }
    try part.markLive(Forgetting())
    let rows = rows(part)
    let positions = positions(part)
    return rows.dead * share > rows.all || positions.dead * UInt64(share) > positions.all
  }

  private static func rows(_ part: CompactionPart) -> (dead: Int, all: Int) {
    var sums = (dead: 0, all: 0)
    for catalog in part.catalogs.map(\.segment) {
      for index in 0..<catalog.rowSourceCount {
        let run = catalog.rowSource(index)
        let end =
          index + 1 < catalog.rowSourceCount ? catalog.rowSource(index + 1).firstRow : catalog.rows
        sums.all += end - run.firstRow
        if part.newSource(run.source) == nil { sums.dead += end - run.firstRow }
      }
    }
    return sums
  }

  /// Positions stand for mentions, which are not counted by content.
  private static func positions(_ part: CompactionPart) -> (dead: UInt64, all: UInt64) {
    var sums: (dead: UInt64, all: UInt64) = (0, 0)
    for table in part.mentions.flatMap({ segment in Kind.allCases.map(segment.segment.spans) }) {
      for block in 0..<table.blocks {
        for span in table.spans(ofBlock: block) {
          let size = span.end - span.base
          sums.all += size
          let content = Int(span.content.rawValue)
          if content >= part.contents.count || !part.live[content] { sums.dead += size }
        }
      }
    }
    return sums
  }
}
