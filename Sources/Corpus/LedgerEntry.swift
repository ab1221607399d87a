/// The outcome of one source or member: a row of the ledger.
public struct LedgerEntry: Sendable {
  public var member: Member
  public var outcome: Outcome
  /// Empty for `indexed` and `duplicate` when there is nothing to say. Holds no identities.
  public var reason: String
  /// Expanded size as far as it was read, in bytes.
  public var sizeInBytes: UInt64
  /// As told by the content: `text/csv`, `application/zip`.
  public var media: MediaType
  /// A container's members have entries of their own.
  public var isContainer: Bool
  /// The content, where the outcome is `indexed` or `duplicate` (or `failed` after a part was
  /// indexed) and this is no container.
  public var content: ContentID?

  public init(
    member: Member, outcome: Outcome, reason: String = "", sizeInBytes: UInt64,
    media: MediaType, isContainer: Bool = false, content: ContentID? = nil
  ) {
    self.member = member
    self.outcome = outcome
    self.reason = reason
    self.sizeInBytes = sizeInBytes
    self.media = media
    self.isContainer = isContainer
    self.content = content
  }
}
