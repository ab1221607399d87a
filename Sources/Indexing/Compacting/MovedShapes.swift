import Corpus
import Format

/// The shapes of a segment with the new numbers of their fields, as the registry numbers them.
struct MovedShapes {
  private let segment: MappedMentions
  private let part: CompactionPart
  private let registry: ShapeRegistry
  private var known: [UInt32]

  init(_ segment: MappedMentions, _ part: CompactionPart, _ registry: ShapeRegistry) {
    self.segment = segment
    self.part = part
    self.registry = registry
    known = [UInt32](repeating: SpanPlan.none, count: segment.segment.shapes.count)
  }

  mutating func ordinal(_ shape: UInt32) throws(IndexError) -> UInt32 {
    if known[Int(shape)] != SpanPlan.none { return known[Int(shape)] }
    let ordinal = registry.ordinal(try moved(shape).sorted())
    known[Int(shape)] = ordinal
    return ordinal
  }

  /// The tuples of a shape in their old order, with new fields.
  func moved(_ shape: UInt32) throws(IndexError) -> [MentionTuple] {
    var moved: [MentionTuple] = []
    for tuple in segment.segment.shapes.tuples(shape) {
      let field = Int(tuple.field.rawValue)
      guard field < part.fieldMap.count, part.fieldMap[field] != CompactionPart.none else {
        throw segment.damaged
      }
      moved.append(
        MentionTuple(rawValue: UInt64(part.fieldMap[field]) << 16 | tuple.rawValue & 0xFFFF))
    }
    return moved
  }
}
