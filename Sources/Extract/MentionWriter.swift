// Hot code: appends to flat arrays.
internal import Corpus

/// Writes the mentions of one batch: places are counted the way `Mention` wants them.
struct MentionWriter {
  var mentions = MentionBatch()
  let content: ContentID
  let minimum: Confidence
  private let firstRecord: UInt64
  private let textOffset: UInt64
  private let textLength: Int
  private let isCutAtStart: Bool
  private let isCutAtEnd: Bool

  init(_ batch: RecordBatch, content: ContentID, minimum: Confidence) {
    self.content = content
    self.minimum = minimum
    firstRecord = batch.firstRecord
    textOffset = batch.textOffset
    textLength = batch.text.count
    isCutAtStart = batch.isCutAtStart
    isCutAtEnd = batch.isCutAtEnd
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
    let isText = site.column.carrier == .text
    let offset =
      isText
      ? textOffset &+ UInt64(range.lowerBound)
      : UInt64(range.lowerBound - site.start)
    mentions.append(
      Mention(
        kind: finding.kind, rule: finding.rule, confidence: confidence, flags: finding.flags,
        country: finding.country, content: content, field: site.column.field,
        record: firstRecord &+ UInt64(site.record), valueStart: 0, valueLength: 0, offset: offset,
        length: UInt32(truncatingIfNeeded: range.count)),
      value: value)
  }

  /// Half of something that a batch's edge went through.
  private func touchesCut(_ range: Range<Int>) -> Bool {
    isCutAtStart && range.lowerBound == 0 || isCutAtEnd && range.upperBound == textLength
  }
}
