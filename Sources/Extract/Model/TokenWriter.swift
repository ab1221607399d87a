// Hot code: one step per byte of prose, unsafe pointers, no allocation.
internal import Bytes

/// Writes the tokens of one line.
///
/// A line has no more tokens than bytes; its maker owes that much room behind `tokens`.
struct TokenWriter {
  private let text: UnsafePointer<UInt8>
  /// Where the line ends.
  private let end: Int
  /// Where the text ends, to which bytes may be read.
  private let limit: Int
  private let tokens: UnsafeMutablePointer<ModelToken>
  // In fields, so that the loops ask no global whether it was made.
  private let kinds: UnsafePointer<UInt8>
  private let letters: UnsafePointer<WideLetter>
  /// Tokens written, those of the lines before counted.
  private(set) var count: Int
  /// What stands between the last token and the next.
  private(set) var pending: ModelToken.Gap

  init(
    text: UnsafePointer<UInt8>, end: Int, limit: Int, tokens: UnsafeMutablePointer<ModelToken>,
    count: Int, pending: ModelToken.Gap
  ) {
    self.text = text
    self.end = end
    self.limit = limit
    self.tokens = tokens
    self.count = count
    self.pending = pending
    kinds = TextByte.kinds
    letters = WideLetter.table
  }

  mutating func readLine(from start: Int) {
    var index = start
    // Quote marks of a reply are no part of the text.
    while index < end, text[index] == UInt8(ascii: ">") || text[index] <= 0x20 { index += 1 }
    if index == end { pending = .block }
    while index < end {
      let byte = text[index]
      if byte &- UInt8(ascii: "a") < 26, let next = smallWord(index) {
        index = next
      } else if kinds[Int(byte)] != 0 {
        index = word(index)
      } else if byte <= 0x20 {
        if pending == .none { pending = .space }
        index += 1
      } else {
        index = mark(index)
      }
    }
  }

  @inline(__always)
  private mutating func append(
    _ start: Int, _ end: Int, _ word: UInt32, _ shape: ModelToken.Shape, isWide: Bool = false
  ) {
    tokens[count] = ModelToken(
      start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), word: word,
      shape: shape, gap: pending, isWide: isWide)
    count += 1
    pending = .none
  }

  // MARK: Words

  /// Reads the word at `start` if it is one of at most seven small letters of ASCII, as most are, and
  /// returns its end.
  @inline(__always)
  private mutating func smallWord(_ start: Int) -> Int? {
    guard start + 8 <= limit else { return nil }
    // SAFETY: the eight bytes lie in the text.
    let bytes = UnsafeRawPointer(text + start).loadUnaligned(as: UInt64.self)
    let low = bytes & 0x7F7F_7F7F_7F7F_7F7F
    // The highest bit of each byte: is `a` or above, is above `z`, is beyond ASCII.
    let isSmall =
      (low &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(low &+ 0x0505_0505_0505_0505) & ~bytes
      & 0x8080_8080_8080_8080
    let others = isSmall ^ 0x8080_8080_8080_8080
    guard others != 0 else { return nil }
    let length = others.trailingZeroBitCount >> 3
    let next = start + length
    guard next >= end || kinds[Int(text[next])] == 0, next <= end else { return nil }
    let word = bytes & (1 << UInt64(length * 8) &- 1)
    append(start, next, WordHash.short(word, length), .lower)
    return next
  }

  /// Reads the word at `start` and returns its end.
  @inline(__always)
  private mutating func word(_ start: Int) -> Int {
    let first = kinds[Int(text[start])]
    var rest: UInt8 = 0
    var index = start + 1
    if first == TextByte.wide { return wideWord(start) }
    while index < end {
      let kind = kinds[Int(text[index])]
      if kind == 0 { break }
      rest |= kind
      index += 1
    }
    if rest & TextByte.wide != 0 { return wideWord(start) }
    let shape = Self.shape(first, rest, index - start)
    append(start, index, hash(start, index - start), shape)
    return index
  }

  @inline(__always)
  private func hash(_ start: Int, _ count: Int) -> UInt32 {
    guard count < 8, start + 8 <= limit else { return WordHash.of(text + start, count) }
    // SAFETY: the eight bytes lie in the text.
    let bytes = UnsafeRawPointer(text + start).loadUnaligned(as: UInt64.self)
    return WordHash.short(bytes & (1 << UInt64(count * 8) &- 1), count)
  }

  /// The shape of a word of ASCII by the sort of its first byte and the sorts of the others.
  @inline(__always)
  private static func shape(_ first: UInt8, _ rest: UInt8, _ length: Int) -> ModelToken.Shape {
    let all = first | rest
    if all == TextByte.lower { return .lower }
    if first == TextByte.upper {
      if rest == TextByte.lower { return .title }
      if rest == 0 { return .initial }
      if rest == TextByte.upper { return .upper }
    }
    if all & TextByte.underscore != 0 {
      // `ENRON_DEVELOPMENT` is how some systems write a name.
      return all == TextByte.underscore | TextByte.upper && length > 4 ? .upper : .code
    }
    if all == TextByte.digit { return .digits }
    if all & TextByte.digit != 0 { return first == TextByte.upper ? .capitalDigits : .lowerDigits }
    return first == TextByte.upper ? .mixed : .innerCapital
  }

  /// Reads the word at `start`, which has letters beyond ASCII, or the mark that stands there.
  private mutating func wideWord(_ start: Int) -> Int {
    var reading = WordReading(letters)
    var index = start
    var isWide = false
    let line = UnsafeBufferPointer(start: text, count: end)
    while index < end {
      let byte = text[index]
      if byte < 0x80 {
        guard reading.take(byte) else { break }
        index += 1
        continue
      }
      let (scalar, width) = LetterFold.decode(line, at: index)
      guard reading.take(wide: scalar) else {
        if index == start { return wideMark(scalar, start, min(index + width, end)) }
        break
      }
      index += width
      isWide = true
    }
    // `Anna` before a curly apostrophe is a word of ASCII.
    let hash = isWide ? reading.hash : WordHash.of(text + start, index - start)
    append(start, index, hash, reading.shape, isWide: isWide)
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

  private mutating func mark(_ start: Int) -> Int {
    let byte = text[start]
    let next = start + 1 < end ? text[start + 1] : 0x20
    if byte == UInt8(ascii: "@"), next > 0x20, pending == .none, isAddress(start + 1) {
      return glue(start)
    }
    if byte == UInt8(ascii: ":"), next == UInt8(ascii: "/"), pending == .none, start + 2 < end,
      text[start + 2] == UInt8(ascii: "/")
    {
      return glue(start)
    }
    append(start, start + 1, UInt32(byte), TextByte.shape(byte))
    return start + 1
  }

  /// Is there a full stop in what follows an `@`? `Ken Rice@ENRON` is a name. No farther than a
  /// domain is long, or signs without end between would be looked through again and again.
  private func isAddress(_ start: Int) -> Bool {
    let limit = min(end, start + 255)
    var index = start
    while index < limit, !TextByte.endsLink(text[index]) {
      if text[index] == UInt8(ascii: "."), index > start { return true }
      index += 1
    }
    return false
  }

  /// Makes one token of an address or link: what is glued to the mark at `start` on both sides.
  private mutating func glue(_ start: Int) -> Int {
    var first = start
    while count > 0, Int(tokens[count - 1].end) == first, belongs(tokens[count - 1]) {
      count -= 1
      first = Int(tokens[count].start)
      pending = tokens[count].gap
      if pending != .none { break }
    }
    var index = start + 1
    while index < end, !TextByte.endsLink(text[index]) { index += 1 }
    while index > start + 1, TextByte.isTrailing(text[index - 1]) { index -= 1 }
    append(first, index, 1, .code)
    return index
  }

  /// May the token be the beginning of a link or address?
  private func belongs(_ token: ModelToken) -> Bool {
    token.shape != .open && token.shape != .quote
      && (token.shape != .mark || text[Int(token.start)] != UInt8(ascii: "<"))
  }
}
