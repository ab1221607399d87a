// Hot code: looks at the start of each line of a text.
internal import Bytes

/// A line such as `Name: Marie Dupont`, `company = "Contoso GmbH",` or `  - last_name: Dupont`, as
/// reports, settings and YAML have them.
struct LabelledLine {
  let label: Range<Int>
  let value: Range<Int>

  private static let maximumIndent = 24
  private static let maximumLabelInBytes = 32
  private static let maximumValueInBytes = 160

  /// Nil where the line in `range` begins with no label, or has nothing behind it.
  init?(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var at = LabelledLine.start(text, range)
    guard at < range.upperBound, LabelledLine.isLetter(text[at]) else { return nil }
    let first = at
    while at < range.upperBound, at - first <= Self.maximumLabelInBytes,
      LabelledLine.isInLabel(text[at])
    { at += 1 }
    var end = at
    while end > first, text[end - 1] == 0x20 { end -= 1 }
    if at < range.upperBound, LabelledLine.isQuote(text[at]) { at += 1 }
    while at < range.upperBound, text[at] == 0x20 { at += 1 }
    guard end - first >= 2, end - first <= Self.maximumLabelInBytes, at < range.upperBound,
      text[at] == UInt8(ascii: ":") || text[at] == UInt8(ascii: "=")
    else { return nil }
    label = first..<end
    // Behind `:`, `=`, `=>`; not the scheme of a link.
    at += 1
    if at < range.upperBound, text[at] == UInt8(ascii: ">") { at += 1 }
    if at < range.upperBound, text[at] == UInt8(ascii: "/") { return nil }
    value = LabelledLine.trimmed(text, at..<range.upperBound)
    guard value.count >= 2, value.count <= Self.maximumValueInBytes else { return nil }
  }

  /// Past indentation, list marks and a quote.
  private static func start(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var at = range.lowerBound
    while at < range.upperBound, at - range.lowerBound < maximumIndent {
      let byte = text[at]
      guard byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*")
      else { break }
      at += 1
    }
    return at < range.upperBound && isQuote(text[at]) ? at + 1 : at
  }

  private static func trimmed(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, text[start] <= 0x20 || isQuote(text[start]) { start += 1 }
    while end > start, text[end - 1] <= 0x20 || isQuote(text[end - 1]) || isEnd(text[end - 1]) {
      end -= 1
    }
    return start..<end
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte >= 0x80
  }

  private static func isInLabel(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte &- 0x30 < 10 || byte == 0x20 || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  private static func isEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
  }
}
