// Hot code: asked for every posting that is read.
import Corpus
import Format

/// Tells which content, record and tuple a position of one kind of one segment stands for.
/// One owner, not thread-safe.
final class SpanResolver {
  struct Resolved {
    var content: ContentID
    var record: UInt64
    var tuple: MentionTuple
  }

  private let table: SpanTable
  /// All spans, for a scan of a table that is not too large; else none.
  private var spans: [SpanTable.Span] = []
  private let holdsAll: Bool
  private var last: SpanTable.Span?
  /// By ordinal; empty where a shape was not asked for yet. No shape is empty.
  private var shapes: [[MentionTuple]] = []

  /// 64 MiB of spans; a larger table costs a binary search and a block a position.
  private static let maximumSpansInMemory = 1_600_000

  private static let maximumShapesInMemory = 1 << 16

  init(_ table: SpanTable, isScan: Bool) {
    self.table = table
    holdsAll = isScan && table.count <= SpanResolver.maximumSpansInMemory
    if holdsAll { spans = table.all() }
  }

  /// Nil where the position lies in no span: the segment is damaged.
  func resolve(_ position: UInt64) -> Resolved? {
    guard let span = span(position) else { return nil }
    let offset = position - span.base
    let stride = UInt64(span.stride)
    let record = stride == 1 ? offset : offset / stride
    let tuples = tuples(span.shape)
    let tuple = Int(truncatingIfNeeded: offset - record * stride)
    guard tuple < tuples.count else { return nil }
    return Resolved(content: span.content, record: record, tuple: tuples[tuple])
  }

  private func span(_ position: UInt64) -> SpanTable.Span? {
    if let last, last.base <= position, position < last.end { return last }
    guard position < table.limit else { return nil }
    last = holdsAll ? find(position) : table.span(of: position)
    return last
  }

  private func find(_ position: UInt64) -> SpanTable.Span? {
    var low = 0
    var high = spans.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if spans[middle].base <= position { low = middle } else { high = middle }
    }
    guard low < spans.count, spans[low].base <= position, position < spans[low].end else {
      return nil
    }
    return spans[low]
  }

  private func tuples(_ wanted: UInt32) -> [MentionTuple] {
    let index = Int(wanted)
    guard index < SpanResolver.maximumShapesInMemory else { return table.shapes.tuples(wanted) }
    while shapes.count <= index {
      shapes.append(contentsOf: repeatElement([], count: max(64, index + 1 - shapes.count)))
    }
    if shapes[index].isEmpty { shapes[index] = table.shapes.tuples(wanted) }
    return shapes[index]
  }
}
