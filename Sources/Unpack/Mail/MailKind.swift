/// What a content is, as far as mail goes.
public enum MailKind: Sendable, Equatable {
  /// Messages one after the other, each behind a `From ` line.
  case mailbox
  /// One message, perhaps behind a single `From ` line.
  case message
  /// One message of Apple Mail: a line with its length before it, a property list behind it.
  case appleMessage
}
