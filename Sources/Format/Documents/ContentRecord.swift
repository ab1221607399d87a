public import Corpus

/// A content that was read to its end.
public struct ContentRecord: Sendable, Hashable {
  public var id: ContentID
  public var hash: ContentHash

  public init(id: ContentID, hash: ContentHash) {
    self.id = id
    self.hash = hash
  }
}
