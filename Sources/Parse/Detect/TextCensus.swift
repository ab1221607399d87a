// Hot code: a count over the head of each leaf.

/// How a head's bytes are spread: enough to tell text from binary, and UTF-16 and UTF-32 without a
/// byte order mark by where their zero bytes stand.
struct TextCensus {
  private static let sampleInBytes = 16 << 10

  private(set) var count = 0
  /// Zero bytes by position modulo 4.
  private var zeros = [0, 0, 0, 0]
  /// Control bytes that text does not hold, without zero bytes.
  private(set) var controls = 0

  init(_ head: UnsafeBufferPointer<UInt8>) {
    count = min(head.count, Self.sampleInBytes)
    var zero = (0, 0, 0, 0)
    for index in 0..<count where head[index] < 0x20 || head[index] == 0x7F {
      switch head[index] {
      case 0:
        switch index & 3 {
        case 0: zero.0 += 1
        case 1: zero.1 += 1
        case 2: zero.2 += 1
        default: zero.3 += 1
        }
      case 0x08...0x0D, 0x1A, 0x1B, 0x1E, 0x1F: break
      default: controls += 1
      }
    }
    zeros = [zero.0, zero.1, zero.2, zero.3]
  }

  var zeroCount: Int { zeros.reduce(0, +) }

  /// No byte that text does not hold, or hardly one.
  var isPlain: Bool { zeroCount == 0 && controls * 200 <= count }

  /// The charset whose zero bytes stand like that.
  enum Wide { case utf16LE, utf16BE, utf32LE, utf32BE }

  func wide(_ head: UnsafeBufferPointer<UInt8>) -> Wide? {
    guard count >= 8, zeroCount * 20 >= count else { return nil }
    let quarter = max(1, count / 4)
    func isFull(_ lane: Int) -> Bool { zeros[lane] * 20 >= quarter * 19 }
    func isBare(_ lane: Int) -> Bool { zeros[lane] * 20 <= quarter }
    if isFull(2), isFull(3), isBare(0) { return .utf32LE }
    if isFull(0), isFull(1), isBare(3) { return .utf32BE }
    if isBare(0), isBare(2), isNarrow(head, lane: 1) { return .utf16LE }
    if isBare(1), isBare(3), isNarrow(head, lane: 0) { return .utf16BE }
    return nil
  }

  /// The bytes at even or odd places are those of the high halves of a script or two, the others
  /// those of text.
  private func isNarrow(_ head: UnsafeBufferPointer<UInt8>, lane: Int) -> Bool {
    var counts = [Int](repeating: 0, count: 256)
    var controls = 0
    var pairs = 0
    for index in stride(from: 0, to: count - 1, by: 2) {
      let high = head[index + lane]
      let low = head[index + 1 - lane]
      counts[Int(high)] += 1
      pairs += 1
      if high == 0, low < 0x20, low != 0x0A, low != 0x0D, low != 0x09 { controls += 1 }
    }
    let zero = counts[0]
    counts[0] = 0
    let other = counts.max() ?? 0
    return (zero + other) * 20 >= pairs * 18 && zero > 0 && controls * 50 <= pairs
  }
}
