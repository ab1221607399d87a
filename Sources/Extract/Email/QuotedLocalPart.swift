// Runs where a quote stands before an at sign.

/// A local part in quotes: `"john doe"@example.com`.
///
/// Much text has a quote before an at sign without being one (`"user": "@example.com"`), so the
/// opening quote must stand where an address may start, and the content must begin and end with
/// a letter or digit.
struct QuotedLocalPart {
  let start: Int
  private let content: Range<Int>

  /// The quoted local part that ends right before `index`; nothing before `low` belongs to it.
  init?(_ text: UnsafeBufferPointer<UInt8>, before index: Int, low: Int) {
    var end = index - 1
    let isEscaped = end > low && text[end - 1] == UInt8(ascii: "\\")
    if isEscaped { end -= 1 }
    var open = end - 1
    while open >= low, text[open] != UInt8(ascii: "\"") || Self.isPair(text, open, low, isEscaped) {
      guard text[open] >= 0x20, end - open <= EmailLocalPart.maximumInBytes else { return nil }
      open -= 1
    }
    guard open >= low, open + 1 < end else { return nil }
    content = open + 1..<end
    start = isEscaped ? open - 1 : open
    guard start >= low, content.count + 2 <= EmailLocalPart.maximumInBytes,
      EmailBytes.isWord(text[content.lowerBound]),
      EmailBytes.isWord(text[content.upperBound - 1])
    else { return nil }
    if isEscaped, text[start] != UInt8(ascii: "\\") { return nil }
    guard start > 0 else { return }
    let before = text[start - 1]
    let isQuote = isEscaped && before == UInt8(ascii: "\"")
    guard before <= 0x20 || isQuote || "<([,;:=>".utf8.contains(before) else { return nil }
  }

  /// A quote behind a backslash belongs to the content, unless the text is escaped as a whole.
  private static func isPair(
    _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ low: Int, _ isEscaped: Bool
  ) -> Bool {
    !isEscaped && index > low && text[index - 1] == UInt8(ascii: "\\")
  }

  /// Appends the local part: bare where it may be, else in quotes as it is written.
  func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    let isBare = text[content].allSatisfy { EmailBytes.isAtom($0) } && isDotAtom(text)
    if !isBare { bytes.append(UInt8(ascii: "\"")) }
    bytes.append(contentsOf: text[content])
    if !isBare { bytes.append(UInt8(ascii: "\"")) }
  }

  private func isDotAtom(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in content.dropFirst()
    where text[index] == UInt8(ascii: ".") && text[index - 1] == UInt8(ascii: ".") {
      return false
    }
    return true
  }
}
