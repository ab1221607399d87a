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
  private var block = -1
  private var spans: [SpanTable.Span] = []
  private var last = 0
  private var shapes: [UInt32: [MentionTuple]] = [:]
  private var shape: (UInt32, [MentionTuple])?
  private let isScan: Bool

  /// For a scan all spans are decoded once; else only the blocks that are asked for.
  init(_ table: SpanTable, isScan: Bool) {
    self.table = table
    self.isScan = isScan
    if isScan { spans = table.all() }
  }

  /// Nil where the position lies in no span: the segment is damaged.
  func resolve(_ position: UInt64) -> Resolved? {
    guard position < table.limit else { return nil }
    if !isScan { load(table.block(of: position)) }
    guard let span = find(position) else { return nil }
    let offset = position - span.base
    let stride = UInt64(span.stride)
    let tuples = tuples(span.shape)
    let tuple = Int(offset % stride)
    guard tuple < tuples.count else { return nil }
    return Resolved(content: span.content, record: offset / stride, tuple: tuples[tuple])
  }

  private func load(_ wanted: Int) {
    if wanted == block { return }
    block = wanted
    spans = table.spans(ofBlock: wanted)
    last = 0
  }

  private func find(_ position: UInt64) -> SpanTable.Span? {
    if last < spans.count, spans[last].base <= position, position < spans[last].end {
      return spans[last]
    }
    var low = 0
    var high = spans.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if spans[middle].base <= position { low = middle } else { high = middle }
    }
    guard low < spans.count, spans[low].base <= position, position < spans[low].end else {
      return nil
    }
    last = low
    return spans[low]
  }

  private func tuples(_ wanted: UInt32) -> [MentionTuple] {
    if let shape, shape.0 == wanted { return shape.1 }
    let tuples = shapes[wanted] ?? table.shapes.tuples(wanted)
    if shapes.count > 1 << 16 { shapes.removeAll() }
    shapes[wanted] = tuples
    shape = (wanted, tuples)
    return tuples
  }
}
