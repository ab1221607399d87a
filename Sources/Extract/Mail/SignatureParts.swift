// Hot code: borrows, never allocates.
internal import Bytes
internal import Corpus

/// The parts of a signature line: `Marie Dupont | Sales | Contoso GmbH`, `Marie Dupont, Director`.
struct SignatureParts {
  private let text: UnsafeBufferPointer<UInt8>
  private var rest: Range<Int>

  init(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
    self.text = text
    rest = line
  }

  mutating func next() -> Range<Int>? {
    while !rest.isEmpty {
      var end = rest.lowerBound
      var width = 0
      while end < rest.upperBound {
        width = divider(end)
        if width > 0 { break }
        end += 1
      }
      let part = DisplayName.trim(text, rest.lowerBound..<end)
      rest = min(end + max(width, 1), rest.upperBound)..<rest.upperBound
      if part.count >= 3 { return part }
    }
    return nil
  }

  /// The length of what divides parts at `index`; 0 if nothing does.
  private func divider(_ index: Int) -> Int {
    switch text[index] {
    case UInt8(ascii: "|"), 0x09, UInt8(ascii: ";"): return 1
    case UInt8(ascii: ","):
      let isInName =
        isFormBehind(index) || isFamilyFirst(index)
        || PartnerNames.holds(comma: index, in: text, rest)
      return isInName ? 0 : 1
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "~"), UInt8(ascii: "*"):
      return isAlone(index, 1) ? 1 : 0
    // Middle dot, en dash, em dash, bullet.
    case 0xC2: return starts(index, "·") ? 2 : 0
    case 0xE2:
      if starts(index, "•") || starts(index, "●") { return 3 }
      let isDash = starts(index, "–") || starts(index, "—")
      return isDash && isAlone(index, 3) ? 3 : 0
    case 0x20:
      if isPreposition(index) { return 4 }
      return index + 1 < rest.upperBound && text[index + 1] == 0x20 ? 2 : 0
    default: return 0
    }
  }

  /// `Contoso, Inc.`: the comma belongs to the name.
  private func isFormBehind(_ comma: Int) -> Bool {
    let name = DisplayName.trim(text, rest.lowerBound..<endOfPart(comma + 1))
    guard name.count <= 80, name.lowerBound < comma else { return false }
    let bytes = UnsafeBufferPointer(rebasing: text[name])
    guard let form = CompanyName.startOfLegalForm(bytes) else { return false }
    return name.lowerBound + form <= comma + 2 && MailCompany.hasForm(bytes)
  }

  /// `Dupont, Marie`, `De Vries, Jan`: one word before the comma, besides particles, and a forename
  /// behind it.
  private func isFamilyFirst(_ comma: Int) -> Bool {
    let family = DisplayName.trim(text, rest.lowerBound..<comma)
    let given = DisplayName.trim(text, comma + 1..<endOfPart(comma + 1))
    guard !family.isEmpty, !given.isEmpty, isOneSurname(family) else { return false }
    let end = text[given].firstIndex(of: 0x20) ?? given.upperBound
    let traits = Lexicon.shared.traits(text, given.lowerBound..<end)
    return traits.forename != .unknown && !traits.contains(.position)
  }

  private func isOneSurname(_ range: Range<Int>) -> Bool {
    guard let space = text[range].firstIndex(of: 0x20) else { return true }
    return range.count <= 24
      && Lexicon.shared.traits(text, range.lowerBound..<space).contains(.surnameParticle)
  }

  private func endOfPart(_ start: Int) -> Int {
    var end = start
    while end < rest.upperBound, text[end] != UInt8(ascii: ","), text[end] != UInt8(ascii: "|") {
      end += 1
    }
    return end
  }

  /// ` at `: `Engineer at Contoso Ltd`.
  private func isPreposition(_ space: Int) -> Bool {
    starts(space, " at ") && space + 4 < rest.upperBound
  }

  private func isAlone(_ index: Int, _ width: Int) -> Bool {
    index > rest.lowerBound && text[index - 1] <= 0x20 && index + width < rest.upperBound
      && text[index + width] <= 0x20
  }

  private func starts(_ index: Int, _ mark: StaticString) -> Bool {
    guard index + mark.utf8CodeUnitCount <= rest.upperBound else { return false }
    for offset in 0..<mark.utf8CodeUnitCount {
      // SAFETY: offset < utf8CodeUnitCount.
      if text[index + offset] != mark.utf8Start[offset] { return false }
    }
    return true
  }

  // MARK: What a part is

  /// Without dashes before a name, a full stop behind it, and `i.A.`, `ppa.` before it.
  static func withoutMarks(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isLeadingMark(text[start]) { start += 1 }
    let word = text[start..<end].firstIndex(of: 0x20) ?? end
    if word < end, WordFold.withWord(text, start..<word, { proxies.contains($0) }) {
      start = word + 1
    }
    // `Jr.` and initials keep theirs.
    if end - start > 4, text[end - 1] == UInt8(ascii: "."), text[end - 3] > 0x40,
      text[end - 4] > 0x40
    {
      end -= 1
    }
    return start..<max(start, end)
  }

  private static func isLeadingMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "~") || byte == UInt8(ascii: "/")
      || byte == UInt8(ascii: ".") || byte <= 0x20
  }

  private static let proxies = WordTable("ia iv iva ppa pp gez signed by from po pd")

  /// A part with an `@`, a web address, or three digits is no name.
  static func isContact(_ text: UnsafeBufferPointer<UInt8>, _ part: Range<Int>) -> Bool {
    var digits = 0
    for index in part {
      let byte = text[index]
      if byte == UInt8(ascii: "@") { return true }
      if byte &- 0x30 < 10 { digits += 1 }
    }
    if digits >= 3 { return true }
    let bytes = UnsafeBufferPointer(rebasing: text[part])
    return firstIndex(of: "www.", in: bytes) != nil || firstIndex(of: "://", in: bytes) != nil
  }

  /// Two to six words that begin with capitals and nothing else: worth reading as a name.
  static func mayBeName(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    guard let first = line.first, line.count <= 60 else { return false }
    guard text[first] &- 0x41 < 26 || text[first] >= 0xC3 else { return false }
    let last = text[line.upperBound - 1]
    if last == UInt8(ascii: "?") || last == UInt8(ascii: "!") { return false }
    var spaces = 0
    for index in line where text[index] == 0x20 { spaces += 1 }
    return spaces >= 1 && spaces <= 6
  }
}
