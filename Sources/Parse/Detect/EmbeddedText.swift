// Hot code: one pass over the head of a binary leaf.

/// How much of a binary head is text: runs of printable characters, in ASCII or UTF-8 or in UTF-16.
struct EmbeddedText {
  private static let sampleInBytes = 64 << 10
  /// The fewest characters that make a run.
  static let shortestRun = 6

  private let share: Double

  init(_ head: UnsafeBufferPointer<UInt8>) {
    var inRuns = 0
    var run = 0
    var index = 0
    let count = min(head.count, Self.sampleInBytes)
    while index < count {
      if Self.isPrintable(head[index]) {
        run += 1
        // UTF-16: the other half of the character is zero.
        if index + 1 < count, head[index + 1] == 0 {
          index += 1
          run += 1
        }
      } else {
        if run >= Self.shortestRun { inRuns += run }
        run = 0
      }
      index += 1
    }
    if run >= Self.shortestRun { inRuns += run }
    share = Double(inRuns) / Double(max(1, count))
  }

  /// Text with a few strange bytes in it, such as strings with NUL between them.
  var isText: Bool { share >= 0.85 }

  /// Enough of it that its strings are worth reading.
  var holdsStrings: Bool { share >= 0.25 }

  @inline(__always)
  static func isPrintable(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != 0x7F || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
