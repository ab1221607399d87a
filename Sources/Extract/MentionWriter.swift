// Hot code: appends to flat arrays.
internal import Corpus

/// Writes the mentions of one batch: places are counted the way `Mention` wants them.
struct MentionWriter {
  var mentions = MentionBatch()
  let content: ContentID
  let minimum: Confidence
  private let keepsPositions: Bool
  private let firstRecord: UInt64
  private let owners: [UInt64]
  private let textOffset: UInt64
  private let textLength: Int
  private let isCutAtStart: Bool
  private let isCutAtEnd: Bool

  init(_ batch: RecordBatch, content: ContentID, _ options: ExtractOptions) {
    self.content = content
    minimum = options.minimumConfidence
    keepsPositions = options.keepsPositions
    firstRecord = batch.firstRecord
    owners = batch.owners
    textOffset = batch.textOffset
    textLength = batch.text.count
    isCutAtStart = batch.isCutAtStart
    isCutAtEnd = batch.isCutAtEnd
  }

  /// The number of mentions so far.
  var count: Int { mentions.mentions.count }

  /// The places of the people and companies written since mention `first` that are at least so likely.
  func namesWritten(since first: Int, atLeast percent: UInt8 = 0) -> [Range<UInt64>] {
    guard first < count else { return [] }
    var places: [Range<UInt64>] = []
    for mention in mentions.mentions[first...]
    where (mention.kind == .person || mention.kind == .company)
      && mention.confidence.percent >= percent
    {
      places.append(mention.offset..<mention.offset &+ UInt64(mention.length))
    }
    return places
  }

  /// A range of the batch's text as mentions count it.
  func place(_ range: Range<Int>, in site: FieldSite) -> Range<UInt64> {
    let start = offset(range.lowerBound, in: site)
    return start..<start &+ UInt64(range.count)
  }

  /// Where in the batch's text the mention at `index` stands, which was read in `site`.
  func range(of index: Int, in site: FieldSite) -> Range<Int> {
    let mention = mentions.mentions[index]
    let start =
      site.column.carrier == .text
      ? Int(truncatingIfNeeded: mention.offset &- textOffset)
      : site.start + Int(truncatingIfNeeded: mention.offset)
    return start..<start + Int(mention.length)
  }

  private func offset(_ start: Int, in site: FieldSite) -> UInt64 {
    site.column.carrier == .text
      ? textOffset &+ UInt64(start) : UInt64(truncatingIfNeeded: start - site.start)
  }

  private func record(of site: FieldSite) -> UInt64 {
    owners.isEmpty ? firstRecord &+ UInt64(site.record) : owners[Int(site.record)]
  }

  /// What is found, besides its place and value.
  struct Finding {
    var kind: Kind
    var rule: Rule
    var percent: UInt8
    var flags: MentionFlags = []
    var country = Country.none
  }

  /// Adds a mention of `range`, absolute in the batch's text, unless it is too doubtful.
  mutating func add(
    _ finding: Finding, at range: Range<Int>, in site: FieldSite,
    value: UnsafeBufferPointer<UInt8>
  ) {
    let confidence = Confidence(percent: finding.percent)
    guard confidence >= minimum, value.count > 0, !touchesCut(range) else { return }
    let offset = offset(range.lowerBound, in: site)
    mentions.append(
      Mention(
        kind: finding.kind, rule: finding.rule, confidence: confidence, flags: finding.flags,
        country: finding.country, content: content, field: site.column.field,
        record: record(of: site), valueStart: 0,
        valueLength: 0, offset: offset,
        length: UInt32(truncatingIfNeeded: range.count)),
      value: value)
    if keepsPositions { mentions.notePosition(range.lowerBound) }
  }

  /// Half of something that a batch's edge went through.
  private func touchesCut(_ range: Range<Int>) -> Bool {
    isCutAtStart && range.lowerBound == 0 || isCutAtEnd && range.upperBound == textLength
  }
}
