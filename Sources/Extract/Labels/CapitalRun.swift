// Hot code: looks at each space of the lines that it reads.
internal import Bytes

/// Two words and more with capitals, one space between them: what names look like where there is no
/// sentence around them.
enum CapitalRun {
  private static let maximumWords = 8

  /// The next run of `line` at or after `at`; moves `at` behind it.
  static func next(
    _ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ at: inout Int
  ) -> Range<Int>? {
    let block = UnsafeBufferPointer(rebasing: text[..<line.upperBound])
    while let space = firstIndex(of: 0x20, in: block, from: at) {
      guard space > line.lowerBound, space + 1 < line.upperBound else { return nil }
      at = space + 1
      guard isCapital(text[at]), isInWord(text[space - 1]),
        let start = startOfWord(text, before: space, low: line.lowerBound)
      else { continue }
      let end = endOfRun(text, from: at, line.upperBound)
      at = end
      return start..<end
    }
    return nil
  }

  private static func startOfWord(
    _ text: UnsafeBufferPointer<UInt8>, before end: Int, low: Int
  ) -> Int? {
    var start = end
    while start > low, isInWord(text[start - 1]), end - start < 40 { start -= 1 }
    guard start < end - 1, isCapital(text[start]), start == low || isEdge(text[start - 1]) else {
      return nil
    }
    return start
  }

  /// The end of the words with capitals from `start` on.
  private static func endOfRun(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, _ limit: Int
  ) -> Int {
    var end = start
    var at = start
    for _ in 0..<maximumWords {
      guard at < limit, isCapital(text[at]) || text[at] == UInt8(ascii: "&") else { break }
      if text[at] == UInt8(ascii: "&") { at += 1 }
      while at < limit, isInWord(text[at]) { at += 1 }
      end = at
      guard at < limit, text[at] == 0x20 else { break }
      at += 1
    }
    return end
  }

  private static func isEdge(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: "["),
      UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "|"):
      true
    default: false
    }
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 || byte >= 0xC3 }

  private static func isInWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
  }
}
