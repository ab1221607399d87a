// Hot code: looks at the first byte of each line that has a colon.
internal import Bytes

/// A line of an exported chat: `[12/03/2021, 10:15:32] Marie Dupont: Hello`,
/// `12.03.21, 10:15 - Marie Dupont: Hello`.
enum ChatLine {
  private static let maximumStampInBytes = 32
  private static let maximumNameInBytes = 48

  /// Who wrote the line that starts at `line`, where the mark ends a name; nil in other lines.
  static func author(
    _ text: UnsafeBufferPointer<UInt8>, mark: Int, line: Int
  ) -> Range<Int>? {
    guard line < mark, text[mark] == UInt8(ascii: ":") else { return nil }
    let line = behindDirection(text, line)
    let isBracketed = text[line] == UInt8(ascii: "[")
    guard isBracketed || text[line] &- 0x30 < 10,
      let start = endOfStamp(text, line + (isBracketed ? 1 : 0), mark, isBracketed, atLeast: 5)
    else { return nil }
    let name = start..<mark
    guard name.count >= 5, name.count <= maximumNameInBytes,
      !text[name].contains(UInt8(ascii: ":")), text[name].contains(0x20)
    else { return nil }
    return name
  }

  /// `line` without the time of day before or behind what somebody is called, as messages begin that
  /// were copied out of a chat: `[09:26] Dupont, Marie`, `Marie Dupont  9:28 AM`; nil where there is
  /// none.
  static func withoutTime(
    _ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) -> Range<Int>? {
    guard let last = line.last else { return nil }
    if text[line.lowerBound] == UInt8(ascii: "[") {
      let start = line.lowerBound + 1
      guard let end = endOfStamp(text, start, line.upperBound, true, atLeast: 3),
        text[start..<end].contains(UInt8(ascii: ":"))
      else { return nil }
      return end..<line.upperBound
    }
    guard text[last] &- 0x30 < 10 || text[last] | 0x20 == UInt8(ascii: "m") else { return nil }
    return endBeforeTime(text, line).map { line.lowerBound..<$0 }
  }

  /// Where what stands before `9:28`, `9:28 AM` at the end of the line ends.
  private static func endBeforeTime(
    _ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) -> Int? {
    var at = line.upperBound
    let low = line.lowerBound + 4
    if at - 2 > low, text[at - 1] | 0x20 == UInt8(ascii: "m") {
      guard [UInt8(ascii: "a"), UInt8(ascii: "p")].contains(text[at - 2] | 0x20) else { return nil }
      at -= text[at - 3] == 0x20 ? 3 : 2
    }
    guard at - 5 > low, text[at - 1] &- 0x30 < 10, text[at - 2] &- 0x30 < 10,
      text[at - 3] == UInt8(ascii: ":"), text[at - 4] &- 0x30 < 10
    else { return nil }
    at -= text[at - 5] &- 0x30 < 10 ? 5 : 4
    guard text[at - 1] == 0x20 else { return nil }
    while at > low, text[at - 1] == 0x20 || text[at - 1] == UInt8(ascii: ",") { at -= 1 }
    return at
  }

  /// Behind the mark of direction that a phone writes before its lines.
  private static func behindDirection(_ text: UnsafeBufferPointer<UInt8>, _ line: Int) -> Int {
    line + 3 < text.count && text[line] == 0xE2 && text[line + 1] == 0x80 && text[line + 2] == 0x8E
      ? line + 3 : line
  }

  /// Behind ` AM` or `\u{202F}pm`, if it stands at `at`.
  private static func endOfHalf(
    _ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ limit: Int
  ) -> Int {
    var at = at
    if at + 5 < limit, text[at] == 0xE2, text[at + 1] == 0x80, text[at + 2] == 0xAF { at += 3 }
    guard at + 2 < limit, text[at + 1] | 0x20 == UInt8(ascii: "m"),
      [UInt8(ascii: "a"), UInt8(ascii: "p")].contains(text[at] | 0x20)
    else { return at }
    return at + 2
  }

  /// Behind the date and time, and what divides them from the name.
  private static func endOfStamp(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int, _ isBracketed: Bool,
    atLeast minimumDigits: Int
  ) -> Int? {
    var at = start
    var digits = 0
    while at < limit, at - start <= maximumStampInBytes, isInStamp(text[at]) {
      if text[at] &- 0x30 < 10 { digits += 1 }
      at += 1
    }
    guard digits >= minimumDigits, at < limit else { return nil }
    at = endOfHalf(text, at, limit)
    while at + 1 < limit, !isBracketed, text[at] == 0x20 || text[at] == UInt8(ascii: "-") {
      at += 1
    }
    if isBracketed {
      return text[at] == UInt8(ascii: "]") && at + 1 < limit && text[at + 1] == 0x20
        ? at + 2 : nil
    }
    // The stamp took the dash with it.
    return text[at - 1] == 0x20 && text[at - 2] == UInt8(ascii: "-") && text[at - 3] == 0x20
      ? at : nil
  }

  private static func isInStamp(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
      UInt8(ascii: "-"), UInt8(ascii: ","), UInt8(ascii: ":"), 0x20:
      true
    default: false
    }
  }
}
