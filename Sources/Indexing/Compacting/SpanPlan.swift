import Corpus
import Format

/// The spans of one kind of the compacted segment: what contents have over all segments.
///
/// In memory: 12 bytes a content.
struct SpanPlan {
  static let none = UInt32.max

  let kind: Kind
  /// By new content: its records, 0 where it has no mention of the kind.
  private(set) var records: [UInt64]
  /// By new content: its tuples, as the registry numbers them.
  private(set) var shapes: [UInt32]

  init(
    _ kind: Kind, _ parts: [CompactionPart], contents: Int, _ registry: ShapeRegistry
  ) throws(IndexError) {
    self.kind = kind
    records = [UInt64](repeating: 0, count: contents)
    shapes = [UInt32](repeating: SpanPlan.none, count: contents)
    for part in parts {
      for segment in part.mentions { try add(segment, part, registry) }
    }
  }

  private mutating func add(
    _ segment: MappedMentions, _ part: CompactionPart, _ registry: ShapeRegistry
  ) throws(IndexError) {
    var reader = MovedShapes(segment, part, registry)
    try segment.forEachSpan(of: kind) { (span) throws(IndexError) in
      guard let content = part.mentionsOwner(span.content) else { return }
      let shape = try reader.ordinal(span.shape)
      let index = Int(content.rawValue)
      records[index] = max(records[index], span.records)
      shapes[index] =
        shapes[index] == SpanPlan.none ? shape : registry.union(shapes[index], shape)
    }
  }

  /// Writes the spans; `final` numbers the shapes in the order in which they are first used.
  func write(
    _ registry: ShapeRegistry, _ final: inout ShapeTableWriter, to file: inout MentionsFile
  ) throws(IndexError) -> UInt64 {
    file.beginSpans(kind)
    for index in records.indices where shapes[index] != SpanPlan.none {
      let tuples = registry.lists[Int(shapes[index])]
      _ = try file.append(
        content: ContentID(rawValue: UInt32(index)), records: records[index],
        stride: tuples.count, shape: final.shape(tuples))
    }
    return try file.endSpans()
  }

  /// By new content: the first position of its span. The plan's memory is used again.
  consuming func bases(_ registry: ShapeRegistry) -> (bases: [UInt64], shapes: [UInt32]) {
    var next: UInt64 = 0
    for index in records.indices where shapes[index] != SpanPlan.none {
      let size = records[index] * UInt64(registry.lists[Int(shapes[index])].count)
      records[index] = next
      next += size
    }
    return (records, shapes)
  }
}

extension CompactionPart {
  /// The new content, where the mentions of this part are those that count.
  func mentionsOwner(_ content: ContentID) -> ContentID? {
    guard let new = newContent(content), !foreign[Int(content.rawValue)] else { return nil }
    return new
  }
}
