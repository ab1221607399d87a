public import Corpus

/// A row of `export ledger`: what became of one source, container or member.
public struct LedgerRow: Sendable {
  public var path: String
  public var leak: String
  public var outcome: Outcome
  public var reason: String
  public var sizeInBytes: UInt64
  public var media: MediaType
  public var isContainer: Bool
  public var modified: Int64?
}
