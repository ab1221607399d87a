import Corpus
import Format
import Storage

/// A segment of mentions that a merge writes: spans, shapes, then terms, each streamed.
///
/// Order of calls: for each kind `beginSpans`, `append` …, `endSpans`; `writeShapes`; `beginTerms`,
/// the dictionary's own order with `moveIfFull` now and then, `finish`.
struct MentionsFile: ~Copyable {
  private var file: SegmentFile
  private let id: UInt64
  private var spans = SpanTableWriter()
  var terms = DictionaryWriter()

  private static let portionInBytes = 1 << 20

  init(
    id: UInt64, _ place: SegmentPlace, readingFrom inputs: [MappedFile]
  ) throws(IndexError) {
    self.id = id
    file = try SegmentFile.create(
      id, .mentions, in: place.folder, indexID: place.indexID, failPoints: place.failPoints,
      readingFrom: inputs)
  }

  mutating func beginSpans(_ kind: Kind) { file.begin(MentionsSegment.spans(kind)) }

  /// Adds a span; returns its first position.
  mutating func append(
    content: ContentID, records: UInt64, stride: Int, shape: UInt32
  ) throws(IndexError) -> UInt64 {
    let base = spans.append(content: content, records: records, stride: stride, shape: shape)
    guard let base else {
      throw IndexError(.limit, "the records of one segment do not fit the format")
    }
    if spans.data.count >= MentionsFile.portionInBytes {
      try file.write(spans.data.bytes)
      spans.drain()
    }
    return base
  }

  /// Ends the spans of a kind; returns the position below which all of them are.
  mutating func endSpans() throws(IndexError) -> UInt64 {
    var finished = SpanTableWriter()
    swap(&finished, &spans)
    let limit = finished.limit
    let rest = finished.finish()
    try file.write(rest.bytes)
    try file.end()
    return limit
  }

  mutating func writeShapes(_ shapes: consuming ShapeTableWriter) throws(IndexError) {
    let bytes = shapes.finish()
    try file.section(.shapes, bytes.bytes)
  }

  mutating func beginTerms() { file.begin(.terms) }

  mutating func moveIfFull() throws(IndexError) {
    if terms.data.count >= MentionsFile.portionInBytes { try move() }
  }

  private mutating func move() throws(IndexError) {
    try file.write(terms.data.bytes)
    terms.drain()
  }

  consuming func finish() throws(IndexError) -> SegmentEntry {
    try move()
    try file.end()
    var finished = DictionaryWriter()
    swap(&finished, &terms)
    let count = finished.mentionCount
    let tail = finished.finish()
    try file.section(.termDirectory, tail.directory.bytes)
    try file.section(.termIndex, tail.blockIndex.bytes)
    let id = id
    let length = try file.finish()
    return SegmentEntry(id: id, type: .mentions, lengthInBytes: length, count: count)
  }
}
