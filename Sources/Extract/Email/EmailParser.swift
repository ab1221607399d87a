// Hot code: called per field of structured records; allocates nothing per call.
public import Corpus

/// Reads one text that is said to be an e-mail address: a CSV cell, an XML element, an address
/// token of a message header. One per worker: it keeps its memory from call to call.
public struct EmailParser {
  private var finder = EmailFinder()

  /// The canonical address of the last `parse` that returned a match, which is its `value` range.
  public var values: [UInt8] { finder.values }

  public init() {}

  /// The address that `text` is as a whole: bare, in `<>`, in quotes, after `mailto:`, with spaces
  /// around it. Nil when it is anything else, when it holds more than one, or text besides.
  public mutating func parse(
    _ text: UnsafeBufferPointer<UInt8>, carrier: Carrier
  ) -> EmailMatch? {
    finder.find(in: text, carrier: carrier)
    guard finder.matches.count == 1, let match = finder.matches.first else { return nil }
    let isWhole =
      text[..<match.offset].allSatisfy(Self.isWrapper)
      && text[(match.offset + match.length)...].allSatisfy(Self.isWrapper)
    return isWhole ? match : nil
  }

  private static func isWrapper(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
      || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }
}
