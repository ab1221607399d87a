/// Finds the places of entries by a number that each has: made from the numbers in the order of
/// the places, read as pairs of number and place, sorted.
///
/// Takes four bytes an entry while it is made, and `chunkInBytes`.
public struct OrdinalIndex: ~Copyable {
  /// Entries with this number are left out.
  public static let none = UInt32.max
  private static let chunkInBytes = 32 << 20
  private static let bucketCount = 1 << 12

  private var numbers: [UInt32] = []

  public init() {}

  /// Makes room for `count` entries, so that growing does not take twice the memory.
  public mutating func reserve(_ count: Int) { numbers.reserveCapacity(count) }

  /// Adds the entry of the next place.
  public mutating func append(_ number: UInt32) { numbers.append(number) }

  /// Whether each entry's number is its place.
  public var isIdentity: Bool {
    for (place, number) in numbers.enumerated() where number != UInt32(place) { return false }
    return true
  }

  /// Gives the pairs to `write` in portions: number and place as 32 bits each, one sorted 64-bit
  /// number with the place below.
  public func write<Failure: Error>(
    _ write: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    var pairs: [UInt64] = []
    var output = ByteBuffer()
    for range in ranges() {
      pairs.removeAll(keepingCapacity: true)
      for (place, number) in numbers.enumerated() where range.contains(number) {
        pairs.append(UInt64(number) << 32 | UInt64(place))
      }
      pairs.sort()
      output.removeAll()
      for pair in pairs { output.append(fixed: pair) }
      try write(output.bytes)
    }
  }

  /// Ranges of numbers, in order, each of about as many entries as a portion holds.
  private func ranges() -> [Range<UInt32>] {
    var highest: UInt32?
    for number in numbers where number != OrdinalIndex.none {
      highest = max(highest ?? 0, number)
    }
    guard let highest else { return [] }
    let width = Int(highest) / OrdinalIndex.bucketCount + 1
    var counts = [Int](repeating: 0, count: OrdinalIndex.bucketCount + 1)
    for number in numbers where number != OrdinalIndex.none { counts[Int(number) / width] += 1 }
    var ranges: [Range<UInt32>] = []
    var start = 0
    var sum = 0
    for bucket in counts.indices {
      let isFull = sum > 0 && (sum + counts[bucket]) * 8 > OrdinalIndex.chunkInBytes
      if isFull {
        ranges.append(UInt32(start * width)..<UInt32(bucket * width))
        start = bucket
        sum = 0
      }
      sum += counts[bucket]
    }
    ranges.append(UInt32(start * width)..<highest + 1)
    return ranges
  }
}
