public import Corpus
public import Format

/// A snapshot of an index: one commit, until it lets go. Immutable and thread-safe.
public final class IndexReader: Sendable {
  private init() {}

  /// Opens the last commit of the index at `directory`.
  public static func open(_ directory: String) throws(IndexError) -> IndexReader { IndexReader() }

  /// Identities that the query finds, in the order of their keys, at most `limit`.
  public func search(_ query: Query, limit: Int = 100) throws(IndexError) -> [SearchHit] { [] }

  /// The identities of a kind (nil: all kinds), in the order of their keys.
  public func identities(
    _ kind: Kind? = nil, leak: String? = nil, minimumConfidence: Double = 0.5
  ) -> IdentityIterator { IdentityIterator() }

  /// Every mention in every document.
  public func mentions(
    _ kind: Kind? = nil, leak: String? = nil, minimumConfidence: Double = 0.5
  ) -> MentionIterator { MentionIterator() }

  public func documents(leak: String? = nil) -> DocumentIterator { DocumentIterator() }

  public func ledger(leak: String? = nil) -> LedgerIterator { LedgerIterator() }

  /// Where the roots lay when they were ingested: name to place.
  public func roots() throws(IndexError) -> [String: String] { [:] }

  public func statistics(minimumConfidence: Double = 0.5) throws(IndexError) -> Statistics {
    Statistics()
  }

  /// Checks every checksum and every cross-reference.
  public func verify() -> VerifyReport { VerifyReport() }

  /// A hash over the logical content: the same for the same input, however it was indexed.
  public func digest() throws(IndexError) -> ContentHash { ContentHash(high: 0, low: 0) }
}
