public import Corpus
import Extract
import Parse

/// What would be found in a file, and why, without an index.
public final class Preview {
  /// One mention with the text it was read from.
  public struct Finding: Sendable {
    /// Path of the document, beginning with the file's name.
    public let document: String
    public let mention: Mention
    /// The canonical value.
    public let value: String
    public let field: String
    /// The text that was read as this identity, as it stands in the decoded field.
    public let text: String
  }

  /// The findings of one field, in their order, and its decoded text.
  public struct Block: Sendable {
    public let document: String
    public let field: String
    public let record: UInt64
    /// Where `text` starts, on the scale of `Mention.offset`.
    public let offset: UInt64
    public let text: [UInt8]
    public let findings: [Finding]
  }

  private let fieldNames = FieldNames()
  private let region: Country
  private let limits: Limits
  private let passwords: [[UInt8]]
  private var extractor: Extractor
  private var contents: FieldContents
  private var plans: [ObjectIdentifier: RecordPlan] = [:]
  private var planned = ""

  public init(region: Country, limits: Limits = Limits(), passwords: [[UInt8]] = []) {
    self.region = region
    self.limits = limits
    self.passwords = passwords
    var options = ExtractOptions()
    options.defaultRegion = region
    options.keepsPositions = true
    extractor = Extractor(options)
    contents = FieldContents(limits: limits, fieldNames: fieldNames)
  }

  /// Reads the file at `place` (`-`: standard input) and hands over each field that holds findings,
  /// in the order of the file, and each outcome that is not well.
  public func read(
    place: [UInt8], block: @escaping (Block) -> Void,
    trouble: @escaping (LedgerEntry) -> Void
  ) throws(StreamError) {
    let name = PathText.text(place.split(separator: UInt8(ascii: "/")).last.map(Array.init) ?? [])
    let walker = SourceReader(
      limits: limits, passwords: passwords, fieldNames: fieldNames,
      batch: { [self] member, batch in find(member, batch, block) },
      entry: { entry in
        if entry.outcome != .indexed && entry.outcome != .duplicate { trouble(entry) }
      })
    try walker.walk(place: place, path: name)
  }

  private func find(_ member: Member, _ batch: RecordBatch, _ block: (Block) -> Void) {
    let (rest, found) = contents.split(batch)
    findInBatch(member, rest, block)
    for inner in found { findInBatch(member, inner, block) }
  }

  private func findInBatch(_ member: Member, _ batch: RecordBatch, _ block: (Block) -> Void) {
    guard !batch.isEmpty else { return }
    var mentions = MentionBatch()
    extractor.extract(
      batch, plan: plan(member, batch), content: ContentID(rawValue: 0), into: &mentions)
    let byField = Dictionary(grouping: mentions.mentions.indices) {
      Key(record: mentions.mentions[$0].record, field: mentions.mentions[$0].field)
    }.mapValues { $0.sorted { mentions.positions[$0] < mentions.positions[$1] } }
    var done: Set<UInt32> = []
    for field in batch.fields where Int(field.column) < batch.schema.columns.count {
      let column = batch.schema.columns[Int(field.column)]
      let key = Key(record: batch.record(of: field), field: column.field)
      guard let found = byField[key], done.insert(field.start).inserted else { continue }
      let start = column.carrier == .text ? batch.textOffset + UInt64(field.start) : 0
      let inside = Preview.part(of: found, mentions, in: field, start)
      guard !inside.isEmpty else { continue }
      let text = Array(batch.text[Int(field.start)..<Int(field.start) + Int(field.length)])
      block(
        Block(
          document: member.path, field: column.name, record: key.record, offset: start,
          text: text,
          findings: inside.map { finding($0, mentions, member, column.name, text, start) }))
    }
  }

  /// Those of `found`, sorted by position, that lie in `field`, whose text starts at `start` on the
  /// scale of `Mention.offset`: a record may have a field twice.
  private static func part(
    of found: [Int], _ mentions: MentionBatch, in field: RecordBatch.Field, _ start: UInt64
  ) -> [Mention] {
    var low = 0
    var high = found.count
    while low < high {
      let middle = (low + high) / 2
      if mentions.positions[found[middle]] < field.start { low = middle + 1 } else { high = middle }
    }
    let end = field.start + field.length
    return found[low...].prefix { mentions.positions[$0] < end }.map { mentions.mentions[$0] }
      .filter { $0.offset - start + UInt64($0.length) <= UInt64(field.length) }
      .sorted { ($0.offset, $0.length) < ($1.offset, $1.length) }
  }

  private struct Key: Hashable {
    let record: UInt64
    let field: FieldID
  }

  private func finding(
    _ mention: Mention, _ batch: MentionBatch, _ member: Member, _ field: String, _ text: [UInt8],
    _ start: UInt64
  ) -> Finding {
    let from = Int(mention.offset - start)
    return Finding(
      document: member.path, mention: mention, value: batch.value(of: mention), field: field,
      text: String(decoding: text[from..<from + Int(mention.length)], as: UTF8.self))
  }

  /// One plan for each schema of the content under way.
  private func plan(_ member: Member, _ batch: RecordBatch) -> RecordPlan {
    if planned != member.path {
      planned = member.path
      plans = [:]
    }
    let key = ObjectIdentifier(batch.schema)
    if let known = plans[key] { return known }
    let context = DocumentContext(path: member.path, media: .binary, defaultRegion: region)
    let plan = RecordPlanner.plan(sample: batch, context: context)
    plans[key] = plan
    return plan
  }
}
