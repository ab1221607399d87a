// Hot code.

/// A small generator of random numbers (SplitMix64): the same seed gives the same dump on every
/// machine, which the standard library's generators do not promise.
struct Random {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  /// The generator of one thing (a person, a file, a message) out of the dump's seed, so that each
  /// can be made again without the others.
  init(_ seed: UInt64, _ domain: UInt64, _ ordinal: Int) {
    state = mix(seed &+ domain &* 0x9e37_79b9_7f4a_7c15) ^ mix(UInt64(truncatingIfNeeded: ordinal))
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    return mix(state)
  }

  /// A number in `0..<bound`; `bound` is at least 1.
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  mutating func between(_ low: Int, _ high: Int) -> Int { low + below(high - low + 1) }

  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  mutating func perMille(_ share: Int) -> Bool { below(1000) < share }

  mutating func pick(_ list: WordList) -> Piece { list[below(list.count)] }

  mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }

  /// An index below `count` where few are frequent and most are rare, as in real mail: about half
  /// of the draws fall on an eighth of the indices.
  mutating func skewed(_ count: Int) -> Int {
    let unit = Double(next() >> 11) * 0x1p-53
    return min(count - 1, Int(unit * unit * unit * Double(count)))
  }
}

/// The finaliser of SplitMix64.
func mix(_ value: UInt64) -> UInt64 {
  var bits = value
  bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
  bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
  return bits ^ (bits >> 31)
}
