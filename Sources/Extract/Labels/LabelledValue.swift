// Hot code: looks at each colon and equals sign of a text.
internal import Bytes
internal import CKernels

/// A label and what it says: `Name: Marie Dupont`, `company = "Contoso GmbH",`, `  - last_name: X`,
/// one of several on a line (`user="Marie Dupont" mail=…`, `Email: … - Name: Marie`), a member of a
/// form (`name=Marie+Dupont&…`), a string behind a string as PHP writes them down.
struct LabelledValue {
  var label: Range<Int>
  var value: Range<Int>
  var encoding = ValueEncoding.plain

  static let maximumLabelInBytes = 32
  private static let maximumValueInBytes = 160

  /// Where the next mark that may end a label is, at or after `start`; `text.count` where none is.
  @inline(__always)
  static func nextMark(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = text.baseAddress, start < text.count else { return text.count }
    // SAFETY: the kernel reads within [0, count).
    return ck_label_next_mark(base, text.count, start)
  }

  /// The label before the mark at `mark`, and its value up to `end`; nil where there is none.
  /// `line` is where the line of the mark starts.
  init?(_ text: UnsafeBufferPointer<UInt8>, mark: Int, line: Int, end: Int) {
    if text[mark] == UInt8(ascii: ">") {
      guard let element = LabelledValue.element(text, mark: mark, line: line, end: end) else {
        return nil
      }
      label = element.label
      value = element.value
      if text[value].contains(UInt8(ascii: "&")) { encoding = .markup }
      return
    }
    guard let label = LabelledValue.label(text, mark: mark, line: line) else { return nil }
    self.label = label
    // Behind `:`, `=`, `=>`; not the scheme of a link.
    var at = mark + 1
    if at < end, text[at] == UInt8(ascii: ">") || text[at] == UInt8(ascii: "=") { at += 1 }
    if at < end, text[at] == UInt8(ascii: "/"), text[mark] == UInt8(ascii: ":") { return nil }
    while at < end, text[at] <= 0x20 { at += 1 }
    guard at < end else { return nil }
    if LabelledValue.isQuote(text[at]) {
      value = LabelledValue.quoted(text, at, end)
    } else {
      let isForm = text[mark] == UInt8(ascii: "=") && at == mark + 1
      value = LabelledValue.open(text, at, end, isForm: isForm)
      if isForm, LabelledValue.isEncoded(text, value) { encoding = .form }
    }
    value = LabelledValue.trimmed(text, value)
    guard value.count >= 2, value.count <= Self.maximumValueInBytes else { return nil }
  }

  // MARK: Elements

  /// `<ns2:lastName>Dupont</ns2:lastName>`, as logs hold what programs said to each other.
  private static func element(
    _ text: UnsafeBufferPointer<UInt8>, mark: Int, line: Int, end: Int
  ) -> (label: Range<Int>, value: Range<Int>)? {
    var start = mark
    while start > line, mark - start <= maximumLabelInBytes, isInElement(text[start - 1]) {
      start -= 1
    }
    guard start > line, mark - start >= 2,
      text[start - 1] == UInt8(ascii: "<") || text[start - 1] == UInt8(ascii: ":")
    else { return nil }
    let limit = min(end, mark + maximumValueInBytes)
    let block = UnsafeBufferPointer(rebasing: text[..<limit])
    guard let close = firstIndex(of: UInt8(ascii: "<"), in: block, from: mark + 1),
      close + 1 < limit, text[close + 1] == UInt8(ascii: "/"), close - mark > 2
    else { return nil }
    return (start..<mark, mark + 1..<close)
  }

  private static func isInElement(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte &- 0x30 < 10 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  // MARK: Labels

  /// The label of a line that says nothing itself, as above what is indented below it: `employer:`.
  static func heading(
    _ text: UnsafeBufferPointer<UInt8>, mark: Int, line: Int, end: Int
  ) -> Range<Int>? {
    guard text[mark] == UInt8(ascii: ":"), text[(mark + 1)..<end].allSatisfy({ $0 <= 0x20 }) else {
      return nil
    }
    return label(text, mark: mark, line: line)
  }

  private static func label(
    _ text: UnsafeBufferPointer<UInt8>, mark: Int, line: Int
  ) -> Range<Int>? {
    var end = mark
    while end > line, text[end - 1] == 0x20 { end -= 1 }
    // `[name] => Marie`, as PHP prints arrays.
    if end > line, text[end - 1] == UInt8(ascii: "]"), text[mark] == UInt8(ascii: "=") { end -= 1 }
    guard end > line else { return nil }
    if isQuote(text[end - 1]) {
      let close = end - 1
      var start = close
      while start > line, close - start <= maximumLabelInBytes, !isQuote(text[start - 1]) {
        start -= 1
      }
      guard start > line, isQuote(text[start - 1]), close - start >= 2 else { return nil }
      return isLetter(text[start]) ? start..<close : nil
    }
    var start = end
    var word = end
    while start > line, end - start <= maximumLabelInBytes, isInLabel(text[start - 1]) {
      // `… - Name`: a dash between spaces divides what labels say.
      if text[start - 1] == UInt8(ascii: "-"), start < end, text[start] == 0x20 { break }
      start -= 1
      if word == end, start == line || !isInWord(text[start - 1]) { word = start }
    }
    let isWhole =
      start == line || isSeparator(text[start - 1]) || text[start - 1] == UInt8(ascii: "-")
    // `mail=a@x.com name=Marie`: the label is the last word only.
    if !isWhole || end - start > maximumLabelInBytes {
      guard text[mark] == UInt8(ascii: "="), word > start, text[word - 1] == 0x20 else {
        return nil
      }
      start = word
    }
    while start < end, !isLetter(text[start]) { start += 1 }
    guard end - start >= 2, end - start <= maximumLabelInBytes else { return nil }
    // Longer ones are sentences: `Leader tells the members: stay`.
    let spaces = text[start..<end].reduce(0) { $0 + ($1 == 0x20 ? 1 : 0) }
    return spaces <= 3 ? start..<end : nil
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "&"),
      UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "?"),
      UInt8(ascii: "*"), UInt8(ascii: "\""), UInt8(ascii: "'"):
      true
    default: false
    }
  }

  // MARK: Values

  private static func quoted(
    _ text: UnsafeBufferPointer<UInt8>, _ open: Int, _ end: Int
  ) -> Range<Int> {
    var at = open + 1
    let limit = min(end, open + maximumValueInBytes + 2)
    while at < limit, text[at] != text[open] {
      at += text[at] == UInt8(ascii: "\\") ? 2 : 1
    }
    return open + 1..<min(at, limit)
  }

  /// A value without quotes: to the end of the line, or to where the next label stands.
  private static func open(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, isForm: Bool
  ) -> Range<Int> {
    let limit = min(end, start + maximumValueInBytes + 1)
    let block = UnsafeBufferPointer(rebasing: text[..<limit])
    var at = start
    while at < limit {
      switch text[at] {
      case 0x09, UInt8(ascii: "|"): return start..<at
      // `company=Decker & Morgan` goes on, `name=Marie+Dupont&city=Paris` does not.
      case UInt8(ascii: "&") where isForm && nextIsLabel(block, at + 1, isForm): return start..<at
      // `CN=Marie Dupont:mailto:marie@example.com` in calendars.
      case UInt8(ascii: ":") where isForm && isScheme(block, at + 1): return start..<at
      case UInt8(ascii: ","), UInt8(ascii: ";"):
        if nextIsLabel(block, at + 1, isForm) { return start..<at }
      case 0x20:
        if at + 2 < limit, text[at + 1] == UInt8(ascii: "-"), text[at + 2] == 0x20,
          nextIsLabel(block, at + 3, isForm)
        {
          return start..<at
        }
        if isForm, nextIsLabel(block, at + 1, isForm) { return start..<at }
      default: break
      }
      at += 1
    }
    return start..<limit
  }

  /// Does `mailto:` stand at `start`?
  private static func isScheme(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    let scheme: StaticString = "mailto:"
    guard start + scheme.utf8CodeUnitCount <= text.count else { return false }
    for offset in 0..<scheme.utf8CodeUnitCount {
      // SAFETY: offset < utf8CodeUnitCount.
      if text[start + offset] | 0x20 != scheme.utf8Start[offset] | 0x20 { return false }
    }
    return true
  }

  /// Whether what stands at `start` is a label with its mark.
  private static func nextIsLabel(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ isForm: Bool
  ) -> Bool {
    var at = start
    while at < text.count, text[at] == 0x20 { at += 1 }
    guard at < text.count, isLetter(text[at]) else { return false }
    let first = at
    while at < text.count, at - first <= maximumLabelInBytes,
      isInWord(text[at]) || !isForm && text[at] == 0x20
    { at += 1 }
    return at < text.count && text[at] == (isForm ? UInt8(ascii: "=") : UInt8(ascii: ":"))
  }

  private static func isEncoded(
    _ text: UnsafeBufferPointer<UInt8>, _ value: Range<Int>
  ) -> Bool {
    var isMarked = false
    for byte in text[value] {
      if byte <= 0x20 { return false }
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "%") { isMarked = true }
    }
    return isMarked
  }

  private static func trimmed(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, text[start] <= 0x20 || isQuote(text[start]) { start += 1 }
    while end > start,
      text[end - 1] <= 0x20 || isQuote(text[end - 1]) || isEnd(text[end - 1])
        || closesOther(text, start..<end)
    {
      end -= 1
    }
    return start..<end
  }

  /// Does the range end in a bracket that is opened before it: `Customer(name=Marie Dupont)`?
  private static func closesOther(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Bool {
    let open: UInt8
    switch text[range.upperBound - 1] {
    case UInt8(ascii: ")"): open = UInt8(ascii: "(")
    case UInt8(ascii: "]"): open = UInt8(ascii: "[")
    case UInt8(ascii: "}"): open = UInt8(ascii: "{")
    default: return false
    }
    return !text[range].contains(open)
  }

  // MARK: Bytes

  static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte >= 0x80
  }

  /// Whether a word with a capital begins at `at`; of the letters beyond ASCII those of Latin-1 are
  /// told apart: `é Marie Dupont` begins with none.
  static func isCapital(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    text[at] &- 0x41 < 26
      || text[at] >= 0xC3 && (text[at] > 0xC3 || at + 1 >= text.count || text[at + 1] < 0xA0)
  }

  private static func isInLabel(_ byte: UInt8) -> Bool { isInWord(byte) || byte == 0x20 }

  private static func isInWord(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte &- 0x30 < 10 || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`")
  }

  private static func isEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
  }
}
