// Hot code: passes over every byte of prose, no allocation per token.
internal import Bytes
internal import CKernels

/// Cuts running text into tokens: runs of letters and digits, and marks.
///
/// Finer than any treebank's tokens: `O'Brien` is three and `J.` two, so that each span of a gold
/// set begins and ends at tokens. Addresses, links and identifiers become one token that is no
/// name. Lines that look like logs or code are left out, see `ck_text_line`.
struct ModelTokenizer {
  /// The tokens that were read last are the first `count`.
  private var storage: [ModelToken] = []
  private(set) var count = 0
  /// Lines shorter than this are not wrapped: what follows is something new.
  private static let wrappedInBytes = 50

  /// What each line is, as `ck_text_line` tells, and where it ends.
  private var lines: [Line] = []

  /// So many times as many bytes of prose as of code make a text prose.
  private static let proseToCode = 2

  /// Tokens were made of all lines but those that are code or figures.
  private var isRead = false

  private struct Line {
    var end: Int
    var sort: UInt8
  }

  init() { lines.reserveCapacity(256) }

  /// Calls `body` with the tokens that were read last.
  func withTokens<Result>(_ body: (UnsafeBufferPointer<ModelToken>) throws -> Result) rethrows
    -> Result
  {
    try storage.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[..<count])) }
  }

  /// Reads the tokens of `range`; false when there are no capitals in any line worth reading, or when
  /// a quarter of the lines, and a third of the bytes, are code or figures: then the others are a
  /// part of them.
  mutating func read(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    count = 0
    isRead = false
    lines.removeAll(keepingCapacity: true)
    guard range.upperBound <= Int(Int32.max), let base = text.baseAddress, isProse(base, range)
    else { return false }
    isRead = true
    var pending = ModelToken.Gap.block
    var start = range.lowerBound
    for line in lines {
      if line.sort == 0 {
        pending = .block
      } else {
        makeRoom(for: line.end - start)
        pending = read(base, start, line.end, range.upperBound, pending)
        let isWrapped = line.end - start >= Self.wrappedInBytes
        pending = Self.max(pending, isWrapped ? .wrap : .line)
      }
      start = line.end + 1
    }
    return true
  }

  /// The line at index `line` or after it that no tokens were made of; moves both behind it.
  func nextUnreadLine(_ line: inout Int, _ start: inout Int) -> Range<Int>? {
    while line < lines.count {
      let found = lines[line]
      let range = start..<found.end
      line += 1
      start = found.end + 1
      if found.sort == 0 || !isRead && found.sort == 2, range.count > 4 { return range }
    }
    return nil
  }

  /// Fills `lines` with what each line is.
  private mutating func isProse(_ text: UnsafePointer<UInt8>, _ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    var hasCapitals = false
    var skipped = 0
    var skippedBytes = 0
    while start < range.upperBound {
      let rest = UnsafeBufferPointer(start: text + start, count: range.upperBound - start)
      let end = start + (firstIndex(of: 0x0A, in: rest) ?? rest.count)
      // SAFETY: the line lies in the text.
      let sort = UInt8(truncatingIfNeeded: ck_text_line(text + start, end - start))
      lines.append(Line(end: end, sort: sort))
      hasCapitals = hasCapitals || sort == 2
      if sort == 0, end - start > 2 {
        skipped += 1
        skippedBytes += end - start
      }
      start = end + 1
    }
    let isMostlyProse = skippedBytes * Self.proseToCode <= range.count - skippedBytes
    return hasCapitals && (skipped * 4 <= lines.count || isMostlyProse)
  }

  /// A line has no more tokens than bytes.
  private mutating func makeRoom(for bytes: Int) {
    guard storage.count <= count + bytes else { return }
    let empty = ModelToken(start: 0, end: 0, word: 0, shape: .none, gap: .none)
    let wanted = Swift.max(4096, (count + bytes) * 2)
    storage.append(contentsOf: repeatElement(empty, count: wanted - storage.count))
  }

  private mutating func read(
    _ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ limit: Int,
    _ pending: ModelToken.Gap
  ) -> ModelToken.Gap {
    storage.withUnsafeMutableBufferPointer { room in
      guard let tokens = room.baseAddress else { return pending }
      // SAFETY: the line lies in the text, and there is room for a token of each of its bytes.
      var writer = TokenWriter(
        text: text, end: end, limit: limit, tokens: tokens, count: count, pending: pending)
      writer.readLine(from: start)
      count = writer.count
      return writer.pending
    }
  }

  private static func max(_ left: ModelToken.Gap, _ right: ModelToken.Gap) -> ModelToken.Gap {
    left.rawValue > right.rawValue ? left : right
  }
}
