// Hot code: no allocation per match.
internal import Bytes
internal import Corpus

/// The plainest of addresses, until the real finder is here.
struct PlainAddressFinder {
  struct Match {
    var offset: Int
    var length: Int
    var value: Range<Int>
    var rule = Rule.textScan
    var confidence = Confidence(percent: 90)
    var flags: MentionFlags = []
    var country = Country.none
  }

  private(set) var matches: [Match] = []
  private(set) var values: [UInt8] = []

  mutating func find(in bytes: UnsafeBufferPointer<UInt8>, carrier: Carrier) {
    matches.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    var from = 0
    while let at = firstIndex(of: UInt8(ascii: "@"), in: bytes, from: from) {
      var start = at
      var end = at + 1
      while start > from, Self.isAtom(bytes[start - 1]) { start -= 1 }
      while end < bytes.count, Self.isAtom(bytes[end]) { end += 1 }
      while end > at + 1, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
      from = end
      let domain = UnsafeBufferPointer(rebasing: bytes[at + 1..<end])
      guard start < at, firstIndex(of: UInt8(ascii: "."), in: domain) != nil else { continue }
      let first = values.count
      values.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<end]))
      matches.append(Match(offset: start, length: end - start, value: first..<values.count))
    }
  }

  private static func isAtom(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "-"), UInt8(ascii: "+"):
      true
    default: false
    }
  }
}
