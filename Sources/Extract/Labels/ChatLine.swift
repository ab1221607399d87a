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
    let isBracketed = text[line] == UInt8(ascii: "[")
    guard isBracketed || text[line] &- 0x30 < 10,
      let start = endOfStamp(text, line + (isBracketed ? 1 : 0), mark, isBracketed)
    else { return nil }
    let name = start..<mark
    guard name.count >= 5, name.count <= maximumNameInBytes,
      !text[name].contains(UInt8(ascii: ":")), text[name].contains(0x20)
    else { return nil }
    return name
  }

  /// Behind the date and time, and what divides them from the name.
  private static func endOfStamp(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int, _ isBracketed: Bool
  ) -> Int? {
    var at = start
    var digits = 0
    while at < limit, at - start <= maximumStampInBytes, isInStamp(text[at]) {
      if text[at] &- 0x30 < 10 { digits += 1 }
      at += 1
    }
    guard digits >= 5, at < limit else { return nil }
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
