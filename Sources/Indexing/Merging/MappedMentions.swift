import Corpus
import Format
import Storage

/// A segment of mentions that is being merged. Immutable and thread-safe.
final class MappedMentions: Sendable {
  let entry: SegmentEntry
  let file: MappedFile
  let segment: MentionsSegment

  var path: String { file.path }

  init(_ entry: SegmentEntry, shards: Int, in folder: Folder) throws(IndexError) {
    self.entry = entry
    file = try MappedFile.of(entry, in: folder)
    segment = try MentionsSegment(file.bytes, shards: shards, path: file.path)
  }

  func check() throws(IndexError) { try file.check(segment.file) }

  /// Calls `body` with the spans of a kind, in order; throws when there are fewer than are counted.
  func forEachSpan(
    of kind: Kind, _ body: (SpanTable.Span) throws(IndexError) -> Void
  ) throws(IndexError) {
    let table = segment.spans(kind)
    var spans: [SpanTable.Span] = []
    var count = 0
    for block in 0..<table.blocks {
      spans.removeAll(keepingCapacity: true)
      table.appendSpans(ofBlock: block, to: &spans)
      count += spans.count
      for span in spans { try body(span) }
    }
    guard count == table.count else { throw damaged }
  }

  var damaged: IndexError {
    IndexError(
      .inconsistent, file: file.path,
      "its parts contradict each other: restore it from a copy, or index again")
  }
}
