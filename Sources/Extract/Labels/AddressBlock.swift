// Hot code: looks at the digits of each line of text.
internal import Bytes

/// An address as on an envelope: one to three lines of names, a street with a number, a postcode with
/// a town.
struct AddressBlock {
  /// The lines above the street.
  let names: [Range<Int>]
  /// The street and the town.
  let place: Range<Int>

  private static let longestLine = 64
  private static let maximumNames = 3

  /// Addresses of the block at `range`, in the order of the text.
  static func find(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [AddressBlock] {
    guard mayHold(text, range) else { return [] }
    var found: [AddressBlock] = []
    var lines: [Range<Int>] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let block = UnsafeBufferPointer(rebasing: text[..<range.upperBound])
      let end = firstIndex(of: 0x0A, in: block, from: start) ?? range.upperBound
      let line = trimmed(text, start..<end)
      start = end + 1
      if line.isEmpty || line.count > longestLine {
        lines.removeAll(keepingCapacity: true)
        continue
      }
      lines.append(line)
      guard lines.count >= 3, isTown(text, line), isStreet(text, lines[lines.count - 2]) else {
        continue
      }
      let names = lines.dropLast(2).suffix(maximumNames).drop { !isName(text, $0) }
      if !names.isEmpty, names.allSatisfy({ isName(text, $0) }) {
        found.append(
          AddressBlock(
            names: Array(names), place: lines[lines.count - 2].lowerBound..<line.upperBound))
      }
      lines.removeAll(keepingCapacity: true)
    }
    return found
  }

  /// Are there three lines? Most blocks have fewer.
  private static func mayHold(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let block = UnsafeBufferPointer(rebasing: text[..<range.upperBound])
    guard let first = firstIndex(of: 0x0A, in: block, from: range.lowerBound),
      let second = firstIndex(of: 0x0A, in: block, from: first + 1)
    else { return false }
    return second + 1 < range.upperBound
  }

  private static func trimmed(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, text[start] <= 0x20 { start += 1 }
    while end > start, text[end - 1] <= 0x20 || text[end - 1] == UInt8(ascii: ",") { end -= 1 }
    return start..<end
  }

  /// `10115 Berlin`, `F-75001 Paris`, `1011 AB Amsterdam`, `SW1A 1AA London`, `Springfield, IL 62704`.
  private static func isTown(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    guard line.count >= 6, line.count <= 48 else { return false }
    var digits = 0
    var run = 0
    var longest = 0
    var letters = 0
    for at in line {
      let byte = text[at]
      if byte &- 0x30 < 10 {
        digits += 1
        run += 1
        longest = max(longest, run)
        continue
      }
      run = 0
      if byte | 0x20 &- 0x61 < 26 || byte >= 0x80 {
        letters += 1
      } else if ![0x20, 0x2D, 0x2C, 0x2E, 0x27, 0x28, 0x29].contains(byte) {
        return false
      }
    }
    guard letters >= 3 else { return false }
    // `05-120 Legionowo`, `1250-096 Lisboa`
    let isDivided = longest == 3 && (5...7).contains(digits) && text[line].contains(0x2D)
    if isDivided || (4...6).contains(longest), digits <= 9 {
      return holdsPostcodeAtEdge(text, line)
    }
    return (2...4).contains(digits) && beginsWithBritishPostcode(text, line)
  }

  private static func holdsPostcodeAtEdge(
    _ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) -> Bool {
    var at = line.lowerBound
    while at < line.upperBound, at - line.lowerBound < 3, !(text[at] &- 0x30 < 10) { at += 1 }
    if text[at] &- 0x30 < 10 { return true }
    return text[line.upperBound - 1] &- 0x30 < 10
  }

  /// `SW1A 1AA`: two words of capitals and digits.
  private static func beginsWithBritishPostcode(
    _ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) -> Bool {
    var words = 0
    var at = line.lowerBound
    while words < 2, at < line.upperBound {
      let start = at
      var hasDigit = false
      while at < line.upperBound, text[at] != 0x20 {
        guard text[at] &- 0x30 < 10 || text[at] &- 0x41 < 26 else { return false }
        hasDigit = hasDigit || text[at] &- 0x30 < 10
        at += 1
      }
      guard hasDigit, at - start <= 4 else { return false }
      words += 1
      at += 1
    }
    return words == 2
  }

  /// A line with a house number: few digits beside words.
  private static func isStreet(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    var digits = 0
    var letters = 0
    for at in line {
      let byte = text[at]
      if byte &- 0x30 < 10 { digits += 1 }
      if byte | 0x20 &- 0x61 < 26 || byte >= 0x80 { letters += 1 }
      if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "@") || byte == UInt8(ascii: "=") {
        return false
      }
    }
    return (1...8).contains(digits) && letters >= 3
  }

  /// Words that begin with a capital, hardly a digit, nothing that is no name.
  private static func isName(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    guard line.count >= 4, line.count <= 60, let first = line.first.map({ text[$0] }),
      first &- 0x41 < 26 || first >= 0xC3 || first | 0x20 &- 0x61 < 26
    else { return false }
    return !text[line].contains { ":=|;@#<>{}[]?!\t".utf8.contains($0) }
      && text[line].count { $0 &- 0x30 < 10 } <= 2
  }
}
