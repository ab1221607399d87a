import Corpus
import Format

/// Finds the fields that mentions of live contents have.
enum UsedFields {
  /// By ordinal of the field.
  static func find(_ part: CompactionPart) throws(IndexError) -> [Bool] {
    var used = [Bool](repeating: false, count: part.fields.count)
    for segment in part.mentions {
      for shape in try shapes(segment, part) {
        for tuple in segment.segment.shapes.tuples(UInt32(shape)) {
          guard Int(tuple.field.rawValue) < used.count else { throw segment.damaged }
          used[Int(tuple.field.rawValue)] = true
        }
      }
    }
    return used
  }

  private static func shapes(
    _ segment: MappedMentions, _ part: CompactionPart
  ) throws(IndexError) -> [Int] {
    var live = [Bool](repeating: false, count: segment.segment.shapes.count)
    for kind in Kind.allCases {
      let table = segment.segment.spans(kind)
      var spans: [SpanTable.Span] = []
      for block in 0..<table.blocks {
        spans.removeAll(keepingCapacity: true)
        table.appendSpans(ofBlock: block, to: &spans)
        for span in spans where part.newContent(span.content) != nil {
          live[Int(span.shape)] = true
        }
      }
    }
    return live.indices.filter { live[$0] }
  }
}
