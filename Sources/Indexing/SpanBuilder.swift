// Hot code: runs once per group of a flush.
import Corpus
import Format

/// Gives the groups of closed accumulators their positions in a new segment.
struct SpanBuilder: ~Copyable {
  /// Where the mentions of a group lie: record r at origin + r × stride.
  struct Place {
    var origin: UInt64 = 0
    var stride: UInt64 = 0
  }

  private struct Item {
    /// Content, then rank of the tuple.
    var key: UInt64
    var owner: UInt32
    var group: UInt32
  }

  /// By accumulator and group.
  private(set) var places: [[Place]]
  /// By kind: all positions are below.
  private(set) var limits = [UInt64](repeating: 0, count: Kind.allCases.count)
  private(set) var sections: [SpanSection] = []
  private var shapes = ShapeTableWriter()
  private var tuples: [MentionTuple] = []

  /// Nil where the positions of a kind do not fit 62 bits.
  init?(_ accumulators: [Accumulator]) {
    places = accumulators.map { [Place](repeating: Place(), count: $0.groups.groups.count) }
    let ranks = SpanBuilder.ranks(accumulators)
    tuples = ranks.keys.sorted()
    for kind in Kind.allCases {
      var items: [Item] = []
      for (owner, accumulator) in accumulators.enumerated() {
        var cached: (MentionTuple, UInt64)?
        for (index, group) in accumulator.groups.groups.enumerated() where group.kind == kind {
          if cached?.0 != group.tuple { cached = (group.tuple, ranks[group.tuple] ?? 0) }
          let key = UInt64(group.content) << 32 | (cached?.1 ?? 0)
          items.append(Item(key: key, owner: UInt32(owner), group: UInt32(index)))
        }
      }
      items.sort { $0.key < $1.key }
      guard build(kind, items, accumulators) else { return nil }
    }
  }

  private static func ranks(_ accumulators: [Accumulator]) -> [MentionTuple: UInt64] {
    var ranks: [MentionTuple: UInt64] = [:]
    var last: MentionTuple?
    for accumulator in accumulators {
      for group in accumulator.groups.groups where group.tuple != last {
        ranks[group.tuple] = 0
        last = group.tuple
      }
    }
    for (rank, tuple) in ranks.keys.sorted().enumerated() { ranks[tuple] = UInt64(rank) }
    return ranks
  }

  private mutating func build(
    _ kind: Kind, _ items: [Item], _ accumulators: [Accumulator]
  ) -> Bool {
    var writer = SpanTableWriter()
    var lastShape: ([MentionTuple], UInt32)?
    var own: [MentionTuple] = []
    var start = 0
    while start < items.count {
      let content = items[start].key >> 32
      var end = start
      var lastRecord: UInt64 = 0
      own.removeAll(keepingCapacity: true)
      var previous = UInt64.max
      while end < items.count, items[end].key >> 32 == content {
        let item = items[end]
        let group = accumulators[Int(item.owner)].groups.groups[Int(item.group)]
        lastRecord = max(lastRecord, group.lastRecord)
        if item.key != previous { own.append(group.tuple) }
        previous = item.key
        end += 1
      }
      if lastShape?.0 != own { lastShape = (own, shapes.shape(own)) }
      guard lastRecord < 1 << 62,
        let base = writer.append(
          content: ContentID(rawValue: UInt32(content)), records: lastRecord + 1,
          stride: own.count, shape: lastShape?.1 ?? 0)
      else { return false }
      place(items[start..<end], base: base, stride: UInt64(own.count))
      start = end
    }
    limits[Int(kind.rawValue)] = writer.limit
    sections.append(SpanSection(MentionsSegment.spans(kind), writer.finish()))
    return true
  }

  private mutating func place(_ items: ArraySlice<Item>, base: UInt64, stride: UInt64) {
    var offset: UInt64 = 0
    var previous = items.first?.key ?? 0
    for item in items {
      if item.key != previous { offset += 1 }
      previous = item.key
      places[Int(item.owner)][Int(item.group)] = Place(origin: base + offset, stride: stride)
    }
  }

  /// Ends the shapes, as a section like the spans.
  mutating func finishShapes() {
    var finished = ShapeTableWriter()
    swap(&finished, &shapes)
    sections.append(SpanSection(.shapes, finished.finish()))
  }
}
