// Warm code: once for every span of an index.
import Corpus
import Format

/// What the spans of one kind of a segment have in common: shapes and numbers of documents are few.
struct SpanClasses {
  struct Layout {
    var stride: UInt32
    var documents: UInt32
    /// Where the confidences of its tuples start.
    var confidences: Int
  }

  private struct Key: Hashable {
    var shape: UInt32
    var documents: UInt32
  }

  private let table: SpanTable
  private(set) var layouts: [Layout] = []
  /// Of the tuples of all layouts, in hundredths.
  private(set) var confidences: [UInt8] = []
  private var known: [Key: UInt32] = [:]
  private var last: (key: Key, number: UInt32)?

  init(_ table: SpanTable) { self.table = table }

  /// The number of a span's class, new or known, `documents` being those of its content; nil where
  /// its shape is damaged.
  mutating func number(_ span: SpanTable.Span, _ documents: UInt32) -> UInt32? {
    let key = Key(shape: span.shape, documents: documents)
    if let last, last.key == key { return last.number }
    let number = known[key] ?? UInt32(layouts.count)
    if Int(number) == layouts.count {
      let tuples = table.shapes.tuples(key.shape)
      guard span.stride > 0, tuples.count == span.stride else { return nil }
      known[key] = number
      layouts.append(
        Layout(
          stride: UInt32(span.stride), documents: documents, confidences: confidences.count))
      confidences.append(contentsOf: tuples.lazy.map(\.confidence.percent))
    }
    last = (key, number)
    return number
  }
}
