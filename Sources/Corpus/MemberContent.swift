/// The bytes of a member: whole if it is small, else a stream that is valid only during the call.
public enum MemberContent {
  /// At most `Limits.wholeMemberInBytes`.
  case whole([UInt8])
  /// More than that; nothing has been read yet.
  case stream(any ByteStream)
}
