// Hot code: asked for every mention of a compaction.
import Corpus
import Format

/// From the positions of one kind of one segment to those of the compacted one.
///
/// In memory: 24 bytes a span. A look-up costs a few cache misses.
final class SpanMap {
  private static let dead = UInt64.max

  /// What happens to the tuples of a span.
  private struct Move: Hashable {
    var oldStride: UInt64
    var newStride: UInt64
    var places: [UInt64]
  }

  private var bases: [UInt64] = []
  private var targets: [UInt64] = []
  private var moves: [UInt32] = []
  private var distinctMoves: [Move] = []
  /// By position >> `shift`: the last span that starts at or before it.
  private var first: [UInt32] = []
  private var shift: UInt64 = 0
  private let limit: UInt64
  private var last = 0

  init(
    _ kind: Kind, _ segment: MappedMentions, _ part: CompactionPart, _ registry: ShapeRegistry,
    bases new: [UInt64], shapes: [UInt32]
  ) throws(IndexError) {
    let table = segment.segment.spans(kind)
    limit = table.limit
    bases.reserveCapacity(table.count)
    targets.reserveCapacity(table.count)
    moves.reserveCapacity(table.count)
    let reader = MovedShapes(segment, part, registry)
    var known: [UInt64: UInt32] = [:]
    var spans: [SpanTable.Span] = []
    for block in 0..<table.blocks {
      spans.removeAll(keepingCapacity: true)
      table.appendSpans(ofBlock: block, to: &spans)
      for span in spans {
        bases.append(span.base)
        guard let content = part.mentionsOwner(span.content) else {
          targets.append(SpanMap.dead)
          moves.append(0)
          continue
        }
        let shape = shapes[Int(content.rawValue)]
        let key = UInt64(span.shape) << 32 | UInt64(shape)
        if known[key] == nil {
          known[key] = add(try reader.moved(span.shape), registry.lists[Int(shape)])
        }
        targets.append(new[Int(content.rawValue)])
        moves.append(known[key] ?? 0)
      }
    }
    makeIndex()
  }

  private func add(_ old: [MentionTuple], _ new: [MentionTuple]) -> UInt32 {
    let places = old.map { tuple in UInt64(new.firstIndex(of: tuple) ?? 0) }
    distinctMoves.append(
      Move(oldStride: UInt64(old.count), newStride: UInt64(new.count), places: places))
    return UInt32(distinctMoves.count - 1)
  }

  private func makeIndex() {
    while limit >> shift > UInt64(max(bases.count, 1)) * 2 { shift += 1 }
    var span = 0
    for bucket in 0...(limit >> shift) {
      while span + 1 < bases.count, bases[span + 1] <= bucket << shift { span += 1 }
      first.append(UInt32(span))
    }
  }

  /// Whether a position is one of the segment's.
  func has(_ position: UInt64) -> Bool { position < limit && !bases.isEmpty }

  /// The new position, or nil where the mention is garbage. `has` is true of the position.
  func map(_ position: UInt64) -> UInt64? {
    let span = find(position)
    let target = targets[span]
    if target == SpanMap.dead { return nil }
    let offset = position - bases[span]
    let move = distinctMoves[Int(moves[span])]
    if move.oldStride == 1 { return target + offset * move.newStride + move.places[0] }
    let (record, tuple) = offset.quotientAndRemainder(dividingBy: move.oldStride)
    return target + record * move.newStride + move.places[Int(tuple)]
  }

  private func find(_ position: UInt64) -> Int {
    if bases[last] <= position, last + 1 == bases.count || position < bases[last + 1] {
      return last
    }
    let bucket = Int(position >> shift)
    var low = Int(first[bucket])
    var high = bucket + 1 < first.count ? Int(first[bucket + 1]) + 1 : bases.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if bases[middle] <= position { low = middle } else { high = middle }
    }
    last = low
    return low
  }
}
