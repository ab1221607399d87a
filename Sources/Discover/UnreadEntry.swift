public import Corpus

/// Something below a root that is not read: its row of the ledger.
public struct UnreadEntry: Sendable, Hashable {
  /// Index into the roots that the walk was given.
  public var root: Int
  public var path: String
  public var outcome: Outcome
  public var reason: String
  public var media: MediaType
}
