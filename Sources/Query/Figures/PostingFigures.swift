// Hot code: asked for every posting of an index; flat arrays, and no search.
import Corpus
import Format

/// Tells in how many documents a posting of one kind of one segment counts, and how likely it is.
///
/// Of each span it keeps where it starts and its class: what its mentions have in common. Spans are
/// found through a table of every so many positions, so that a posting costs about two accesses to
/// memory. Thirteen bytes a span, with several leaks seventeen.
final class PostingFigures {
  /// A mention: in how many documents of all leaks, and how likely, in hundredths.
  struct Weight {
    var documents: UInt32
    var confidence: UInt8
    /// With several leaks; else 0.
    var content: ContentID
  }

  // SAFETY: plain memory, so that an access counts no references. Filled by `init`, not written
  // after it, freed by `deinit`.
  /// Where spans start, by ordinal.
  private let bases: UnsafeMutableBufferPointer<UInt64>
  private let classes: UnsafeMutableBufferPointer<UInt32>
  /// With several leaks: by span; else empty.
  private let contents: UnsafeMutableBufferPointer<UInt32>
  private let layouts: UnsafeMutableBufferPointer<SpanClasses.Layout>
  private let confidences: UnsafeMutableBufferPointer<UInt8>
  /// For each step of positions, the last span that starts no later.
  private let starts: UnsafeMutableBufferPointer<UInt32>
  private let shift: UInt64
  private let limit: UInt64

  /// Spans of one step, on average.
  private static let spansPerStep = 4

  /// Nil where the table is damaged.
  init?(_ table: SpanTable, _ counts: DocumentCounts) {
    guard table.count < Int(UInt32.max), table.limit < 1 << 60 else { return nil }
    limit = table.limit
    let positions = max(1, table.limit) * UInt64(PostingFigures.spansPerStep)
    shift = UInt64(63 - max(1, positions / UInt64(max(1, table.count))).leadingZeroBitCount)
    bases = .allocate(capacity: table.count)
    classes = .allocate(capacity: table.count)
    contents = .allocate(capacity: counts.hasShares ? table.count : 0)
    starts = .allocate(capacity: Int(limit >> shift) + 1)
    var found = SpanClasses(table)
    let count = PostingFigures.read(table, counts, &found, bases, classes, contents)
    layouts = .allocate(capacity: found.layouts.count)
    _ = layouts.initialize(fromContentsOf: found.layouts)
    confidences = .allocate(capacity: found.confidences.count)
    _ = confidences.initialize(fromContentsOf: found.confidences)
    // `deinit` runs where this fails: all memory is there.
    guard count == table.count else { return nil }
    makeStarts()
  }

  deinit {
    bases.deallocate()
    classes.deallocate()
    contents.deallocate()
    layouts.deallocate()
    confidences.deallocate()
    starts.deallocate()
  }

  /// Returns how many spans were read; fewer than there are where the table is damaged.
  private static func read(
    _ table: SpanTable, _ counts: DocumentCounts, _ found: inout SpanClasses,
    _ bases: UnsafeMutableBufferPointer<UInt64>, _ classes: UnsafeMutableBufferPointer<UInt32>,
    _ contents: UnsafeMutableBufferPointer<UInt32>
  ) -> Int {
    var count = 0
    var block: [SpanTable.Span] = []
    for number in 0..<table.blocks {
      block.removeAll(keepingCapacity: true)
      table.appendSpans(ofBlock: number, to: &block)
      for span in block where count < bases.count {
        let documents = UInt32(clamping: counts.total(span.content))
        guard let number = found.number(span, documents) else { return count }
        bases.initializeElement(at: count, to: span.base)
        classes.initializeElement(at: count, to: number)
        if !contents.isEmpty {
          contents.initializeElement(at: count, to: span.content.rawValue)
        }
        count += 1
      }
    }
    return count
  }

  private func makeStarts() {
    var span = 0
    for step in starts.indices {
      let position = UInt64(step) << shift
      while span + 1 < bases.count, bases[span + 1] <= position { span += 1 }
      starts.initializeElement(at: step, to: UInt32(truncatingIfNeeded: span))
    }
  }

  /// Nil where the position lies in no span: the segment is damaged.
  @inline(__always)
  func weight(_ position: UInt64) -> Weight? {
    guard position < limit, !bases.isEmpty else { return nil }
    var span = Int(starts[Int(truncatingIfNeeded: position >> shift)])
    while span + 1 < bases.count, bases[span + 1] <= position { span += 1 }
    let layout = layouts[Int(classes[span])]
    let tuple = Int(truncatingIfNeeded: (position &- bases[span]) % UInt64(layout.stride))
    return Weight(
      documents: layout.documents, confidence: confidences[layout.confidences + tuple],
      content: ContentID(rawValue: contents.isEmpty ? 0 : contents[span]))
  }
}
