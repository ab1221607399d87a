public import Corpus

/// A content that was read to its end.
public struct ContentRecord: Sendable, Hashable {
  public var id: ContentID
  public var hash: ContentHash

  static let payloadInBytes = 4

  public init(id: ContentID, hash: ContentHash) {
    self.id = id
    self.hash = hash
  }

  /// Appends the entry of the table of contents.
  public func append(to output: inout ByteBuffer) {
    output.append(fixed: hash.high)
    output.append(fixed: hash.low)
    output.append(fixed: id.rawValue)
  }
}
