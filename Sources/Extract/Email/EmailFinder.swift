// Hot code: passes over every byte of the input; allocates nothing per match.
internal import Bytes
public import Corpus

/// Finds e-mail addresses in text. One per worker: it keeps its memory from call to call.
///
/// Linear in the size of the text. Matches never overlap and are in order.
public struct EmailFinder {
  /// What the last `find` found.
  public private(set) var matches: [EmailMatch] = []
  /// The canonical addresses of the matches, one after the other.
  public private(set) var values: [UInt8] = []

  private let topLevelDomains = WordTable(TopLevelDomainTable.names)
  /// RFC 2606: nobody's, but written in earnest in tests, samples and manuals.
  private let reservedDomains = WordTable("example test")

  public init() {}

  /// Finds the addresses in `text`, which may be one field or the text of a whole batch.
  public mutating func find(in text: UnsafeBufferPointer<UInt8>, carrier: Carrier) {
    matches.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    var from = 0
    while let at = firstIndex(of: UInt8(ascii: "@"), in: text, from: from) {
      var start = at
      var end = at + 1
      while start > from, Self.isAtom(text[start - 1]) { start -= 1 }
      while end < text.count, Self.isDomain(text[end]) { end += 1 }
      while end > at + 1, text[end - 1] == UInt8(ascii: ".") { end -= 1 }
      from = at + 1
      guard start < at, at - start <= 64, end - start <= 254 else { continue }
      let domain = UnsafeBufferPointer(rebasing: text[at + 1..<end])
      guard let dot = lastIndex(of: UInt8(ascii: "."), in: domain, before: domain.count) else {
        continue
      }
      let first = values.count
      values.append(contentsOf: text[start...at])
      for byte in domain { values.append(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
      let known = values.withUnsafeBufferPointer { bytes in
        let name = UnsafeBufferPointer(rebasing: bytes[(first + at - start + dot + 2)...])
        return topLevelDomains.contains(name) || reservedDomains.contains(name)
      }
      guard known else {
        values.removeLast(values.count - first)
        continue
      }
      matches.append(
        EmailMatch(
          offset: start, length: end - start, value: first..<values.count, rule: .textScan,
          confidence: Confidence(percent: 90), flags: [], country: .none))
      from = end
    }
  }

  private static func isAtom(_ byte: UInt8) -> Bool {
    isDomain(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+")
  }

  private static func isDomain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
