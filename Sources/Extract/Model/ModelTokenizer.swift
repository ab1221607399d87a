// Hot code: one pass over every byte of prose, no allocation per token.
internal import Bytes
internal import CKernels

/// Cuts running text into tokens: runs of letters and digits, and marks.
///
/// Finer than any treebank's tokens: `O'Brien` is three and `J.` two, so that each span of a gold
/// set begins and ends at tokens. Addresses, links and identifiers become one token that is no
/// name. Lines that look like logs or code are left out, see `ck_text_line`.
struct ModelTokenizer {
  private(set) var tokens: [ModelToken] = []
  /// Lines shorter than this are not wrapped: what follows is something new.
  private static let wrappedInBytes = 50

  private var pending = ModelToken.Gap.block
  /// What each line is, as `ck_text_line` tells.
  private var sorts: [UInt8] = []

  init() { tokens.reserveCapacity(4096) }

  /// Reads the tokens of `range`; false when there are no capitals in any line worth reading, or when
  /// a quarter of the lines are code or figures: then the others are a part of them.
  mutating func read(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    tokens.removeAll(keepingCapacity: true)
    guard range.upperBound <= Int(Int32.max) else { return false }
    sorts.removeAll(keepingCapacity: true)
    guard isProse(text, range) else { return false }
    pending = .block
    var start = range.lowerBound
    for sort in sorts {
      let end = lineEnd(text, start, range.upperBound)
      if sort == 0 {
        pending = .block
      } else {
        line(text, start, end)
        pending = max(pending, end - start >= Self.wrappedInBytes ? .wrap : .line)
      }
      start = end + 1
    }
    return true
  }

  /// Fills `sorts` with what each line is.
  private mutating func isProse(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard let base = text.baseAddress else { return false }
    var start = range.lowerBound
    var hasCapitals = false
    var skipped = 0
    while start < range.upperBound {
      let end = lineEnd(text, start, range.upperBound)
      // SAFETY: the line lies in `text`.
      let sort = UInt8(truncatingIfNeeded: ck_text_line(base + start, end - start))
      sorts.append(sort)
      hasCapitals = hasCapitals || sort == 2
      if sort == 0, end - start > 2 { skipped += 1 }
      start = end + 1
    }
    return hasCapitals && skipped * 4 <= sorts.count
  }

  private func lineEnd(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int) -> Int {
    let rest = UnsafeBufferPointer(rebasing: text[start..<limit])
    return start + (firstIndex(of: 0x0A, in: rest) ?? rest.count)
  }

  private func max(_ left: ModelToken.Gap, _ right: ModelToken.Gap) -> ModelToken.Gap {
    left.rawValue > right.rawValue ? left : right
  }

  private mutating func line(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    var index = start
    // Quote marks of a reply are no part of the text.
    while index < end, text[index] == UInt8(ascii: ">") || text[index] <= 0x20 { index += 1 }
    if index == end { pending = .block }
    while index < end {
      let byte = text[index]
      if byte <= 0x20 {
        if pending == .none { pending = .space }
        index += 1
      } else if byte < 0x80, TextByte.kinds[Int(byte)] == TextByte.mark {
        index = mark(text, index, end)
      } else {
        index = word(text, index, end)
      }
    }
  }

  private mutating func append(
    _ start: Int, _ end: Int, _ word: UInt32, _ shape: ModelToken.Shape
  ) {
    tokens.append(
      ModelToken(
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), word: word,
        shape: shape, gap: pending))
    pending = .none
  }

  // MARK: Words

  /// Reads the word at `start`, which is no ASCII mark, and returns its end.
  private mutating func word(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int {
    var reading = WordReading()
    var index = start
    while index < end {
      let byte = text[index]
      if byte < 0x80 {
        guard reading.take(byte) else { break }
        index += 1
        continue
      }
      let (scalar, width) = LetterFold.decode(text, at: index)
      guard reading.take(wide: scalar) else {
        if index == start { return wideMark(scalar, start, min(index + width, end)) }
        break
      }
      index += width
    }
    append(start, index, reading.hash, reading.shape)
    return index
  }

  private mutating func wideMark(_ scalar: UInt32, _ start: Int, _ end: Int) -> Int {
    switch scalar {
    case 0xA0, 0x2000...0x200F, 0x202F, 0x3000, 0xFEFF, 0xAD:
      if pending == .none { pending = .space }
    case 0x2018, 0x2019, 0x201B, 0x2BC: append(start, end, 0x27, .apostrophe)
    case 0x201C...0x201F, 0xAB, 0xBB, 0x2039, 0x203A: append(start, end, 0x22, .quote)
    case 0x2010...0x2015: append(start, end, 0x2D, .hyphen)
    case 0x2026: append(start, end, 0x2E, .period)
    default: append(start, end, scalar, .mark)
    }
    return end
  }

  // MARK: Marks

  private mutating func mark(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int {
    let byte = text[start]
    let next = start + 1 < end ? text[start + 1] : 0x20
    if byte == UInt8(ascii: "@"), next > 0x20, pending == .none, isAddress(text, start + 1, end) {
      return glue(text, start, end)
    }
    if byte == UInt8(ascii: ":"), next == UInt8(ascii: "/"), pending == .none, start + 2 < end,
      text[start + 2] == UInt8(ascii: "/")
    {
      return glue(text, start, end)
    }
    append(start, start + 1, UInt32(byte), TextByte.shape(byte))
    return start + 1
  }

  /// Is there a full stop in what follows an `@`? `Ken Rice@ENRON` is a name. No farther than a
  /// domain is long, or signs without end between would be looked through again and again.
  private func isAddress(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let limit = min(end, start + 255)
    var index = start
    while index < limit, !TextByte.endsLink(text[index]) {
      if text[index] == UInt8(ascii: "."), index > start { return true }
      index += 1
    }
    return false
  }

  /// Makes one token of an address or link: what is glued to the mark at `start` on both sides.
  private mutating func glue(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int {
    var first = start
    while let last = tokens.last, Int(last.end) == first, last.shape != .open, last.shape != .quote,
      last.shape != .mark || text[Int(last.start)] != UInt8(ascii: "<")
    {
      first = Int(last.start)
      pending = last.gap
      tokens.removeLast()
      if pending != .none { break }
    }
    var index = start + 1
    while index < end, !TextByte.endsLink(text[index]) { index += 1 }
    while index > start + 1, TextByte.isTrailing(text[index - 1]) { index -= 1 }
    append(first, index, 1, .code)
    return index
  }
}
