public import Corpus
public import MIME

/// The bytes of a leaf on their way to the parsers.
public enum LeafContent {
  /// At most `Limits.wholeMemberInBytes`.
  case whole([UInt8])
  /// More than that, from its first byte.
  case stream(any ByteStream)
  /// A message, parsed; its attachments are members of their own and come as children.
  case message(Message)
}
