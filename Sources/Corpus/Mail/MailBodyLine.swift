// Hot code: every line of every mail body passes here; borrows, never allocates.
public import Bytes

/// One line of a mail body: its content without the marks of quoting and without white space around.
public struct MailBodyLine {
  /// Without quote marks and white space around.
  public let content: Range<Int>
  /// How many `>` stand before it.
  public let quoteDepth: Int
  /// Where the next line starts.
  public let next: Int

  /// The line that starts at `start`.
  @inlinable
  public init(_ text: UnsafeBufferPointer<UInt8>, at start: Int) {
    let feed = firstIndex(of: 0x0A, in: text, from: start)
    var end = feed ?? text.count
    next = feed.map { $0 + 1 } ?? text.count
    var index = start
    var depth = 0
    while index < end, text[index] <= 0x20 || text[index] == UInt8(ascii: ">") {
      if text[index] == UInt8(ascii: ">") { depth += 1 }
      index += 1
    }
    while end > index, text[end - 1] <= 0x20 { end -= 1 }
    content = index..<end
    quoteDepth = depth
  }

  @inlinable
  public var isBlank: Bool { content.isEmpty }

  /// A line of dashes, underscores, asterisks or equals signs: `-- `, `_____`.
  public func isRule(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard content.count >= 2 else { return false }
    return content.allSatisfy { index in
      switch text[index] {
      case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "*"), UInt8(ascii: "="),
        UInt8(ascii: "~"), UInt8(ascii: "#"), UInt8(ascii: "+"):
        true
      default: false
      }
    }
  }

  /// `-----Original Message-----`, `---------- Forwarded message ---------`.
  public func isDivider(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard content.count >= 5 else { return false }
    let dash = text[content.lowerBound]
    guard dash == UInt8(ascii: "-") || dash == UInt8(ascii: "_") else { return false }
    return text[content.lowerBound..<content.lowerBound + 5].allSatisfy { $0 == dash }
  }
}
