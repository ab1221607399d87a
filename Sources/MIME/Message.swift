import Bytes

/// A message: its bytes, its header fields, and the tree of its parts. Immutable.
///
/// `Message(bytes)` is total: whatever the bytes are, there is a message with at least one part,
/// and nothing of it is lost; what a limit cut short is said by `refusal`. Parsing costs a pass over
/// the line ends (several GB/s) and a handful of allocations; texts and attachments are decoded when
/// they are asked for. A message inside a message is a part of kind `message`, not parsed.
public final class Message: Sendable {
  /// The bytes as they came, but for lines ended by CR alone, which end in LF here.
  public let bytes: [UInt8]
  /// The fields of all parts, part after part.
  public let fields: [HeaderField]
  /// The tree in the order of the file; 0 is the message itself.
  public let parts: [Part]
  /// Which limit was met, in one sentence; nil when all was read by its structure.
  public let refusal: String?

  /// The largest message that is parsed as one, in bytes. Larger ones are not held in memory.
  public static let maximumSizeInBytes = 128 << 20

  /// Parses `bytes`. What is over `maximumDepth` or the fixed limits for fields and parts is left in
  /// the body of the part where it stands.
  public init(_ bytes: [UInt8], maximumDepth: Int = 64, maximumHeaderLineInBytes: Int = 1 << 20) {
    let bytes = Message.withLineFeeds(bytes)
    let result = bytes.withUnsafeBufferPointer { buffer in
      var parser = MessageParser(
        buffer, maximumDepth: maximumDepth, maximumHeaderLine: maximumHeaderLineInBytes)
      parser.parse()
      return (parser.fields, parser.parts, parser.refusal)
    }
    self.bytes = bytes
    (fields, parts, refusal) = result
  }

  /// The message itself as a part: its header fields.
  public var root: Part { parts[0] }

  /// Lends the bytes.
  @inlinable
  public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    bytes.withUnsafeBufferPointer(body)
  }

  /// Old Macs ended lines in CR. Where no LF follows any CR, they become LF.
  private static func withLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
    let isOld = bytes.withUnsafeBufferPointer { buffer in
      let head = buffer.part(0..<min(buffer.count, 1 << 16))
      return firstIndex(of: 0x0A, in: head) == nil && firstIndex(of: 0x0D, in: head) != nil
        && firstIndex(of: 0x0A, in: buffer) == nil
    }
    guard isOld else { return bytes }
    return bytes.map { $0 == 0x0D ? 0x0A : $0 }
  }
}
