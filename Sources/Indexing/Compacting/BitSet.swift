/// A set of numbers below a bound, a bit each.
struct BitSet {
  private var words: [UInt64]

  init(_ bound: Int) { words = [UInt64](repeating: 0, count: (bound + 63) / 64) }

  subscript(_ number: Int) -> Bool { words[number >> 6] >> UInt64(number & 63) & 1 == 1 }

  mutating func insert(_ number: Int) { words[number >> 6] |= 1 << UInt64(number & 63) }

  mutating func insert(_ range: Range<Int>) {
    for number in range { insert(number) }
  }
}
