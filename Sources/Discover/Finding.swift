/// What a walk comes upon: each entry below the roots but the folders is exactly one.
public enum Finding: Sendable, Hashable {
  case source(FoundSource)
  /// A link, a device, something that cannot be reached.
  case unread(UnreadEntry)
}
