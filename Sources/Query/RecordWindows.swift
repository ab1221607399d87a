// Hot code: every posting of a scan asks whether it lies in a wanted record.
import Corpus
import Format

/// The positions of wanted records in the spans of one kind of one segment: windows that are
/// sorted and do not overlap.
struct RecordWindows {
  struct Window {
    var start: UInt64
    var end: UInt64
    var content: ContentID
    var record: UInt64
  }

  private(set) var windows: [Window] = []

  /// `records` are sorted by content and record; the same one may come again. Reads the whole table,
  /// since a content may have several spans.
  init(_ records: [CompanionFinder.Record], _ table: SpanTable) {
    let wanted = Set(records.map(\.content))
    for block in 0..<table.blocks {
      for span in table.spans(ofBlock: block) where wanted.contains(span.content) {
        add(span, records)
      }
    }
  }

  private mutating func add(_ span: SpanTable.Span, _ records: [CompanionFinder.Record]) {
    var last: UInt64?
    for record in CompanionFinder.records(of: span.content, in: records)
    where record.record < span.records && record.record != last {
      last = record.record
      let start = span.base + record.record * UInt64(span.stride)
      windows.append(
        Window(
          start: start, end: start + UInt64(span.stride), content: span.content,
          record: record.record))
    }
  }

  var isEmpty: Bool { windows.isEmpty }

  /// The window that holds a position.
  func window(_ position: UInt64) -> Window? {
    var low = 0
    var high = windows.count
    while low < high {
      let middle = (low + high) / 2
      if windows[middle].end <= position { low = middle + 1 } else { high = middle }
    }
    guard low < windows.count, windows[low].start <= position else { return nil }
    return windows[low]
  }
}
