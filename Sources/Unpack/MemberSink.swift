public import Corpus

/// What an `Unpacker` hands its findings to. `Ingest` decides there whether a member is visited at
/// once or queued for another worker.
public protocol MemberSink {
  /// A member of the container being visited. A stream is valid only during the call; what the
  /// receiver does not read of it is skipped.
  mutating func child(_ member: Member, _ content: MemberContent)

  /// No container (or a message, which is a leaf besides its attachments): for the parsers.
  /// A stream is valid only during the call.
  mutating func leaf(_ member: Member, _ content: LeafContent)

  /// The outcome of a container, or of a member that cannot be handed over at all.
  mutating func record(_ entry: LedgerEntry)

  /// Asked between members and between chunks; true ends the visit early.
  var isCancelled: Bool { get }
}
