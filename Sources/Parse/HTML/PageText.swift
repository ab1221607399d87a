// Hot code: every byte of a page outside of its tables passes here once.
internal import Corpus

/// The text of a page as a reader sees it, and beside it what he does not see: scripts, comments and
/// attributes, of which only addresses are believed.
///
/// Offsets count in the text that is shown.
struct PageText {
  private var html = HTMLText(keepsAside: true)
  /// The start of a tag or reference that has not come whole.
  private var rest: [UInt8] = []
  private var shown: TextRuns
  private var aside: TextRuns

  /// `asideSchema` is that of what is not shown.
  init(_ schema: Schema, asideSchema: Schema, batchInBytes: Int) {
    shown = TextRuns(schema: schema, batchInBytes: batchInBytes)
    aside = TextRuns(schema: asideSchema, batchInBytes: batchInBytes)
  }

  /// Adds markup of the page.
  mutating func append(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ record: inout UInt64,
    _ slices: inout [Slice]
  ) {
    rest.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[range]))
    read(isAtEnd: false, &record, &slices)
  }

  /// Hands over all that came so far. What is open goes on behind it.
  mutating func flush(_ record: inout UInt64, _ slices: inout [Slice]) {
    read(isAtEnd: true, &record, &slices)
    shown.flush(&record, &slices)
    aside.flush(&record, &slices)
  }

  private mutating func read(
    isAtEnd: Bool, _ record: inout UInt64, _ slices: inout [Slice]
  ) {
    let count = rest.withUnsafeBufferPointer { html.append($0, isAtEnd: isAtEnd) }
    rest.removeFirst(count)
    PageText.add(html.take(), to: &shown, &record, &slices)
    PageText.add(html.takeAside(), to: &aside, &record, &slices)
  }

  private static func add(
    _ text: [UInt8], to runs: inout TextRuns, _ record: inout UInt64, _ slices: inout [Slice]
  ) {
    guard !text.isEmpty else { return }
    text.withUnsafeBufferPointer { runs.append($0, 0..<text.count, &record, &slices) }
    runs.advance(by: text.count)
  }
}
