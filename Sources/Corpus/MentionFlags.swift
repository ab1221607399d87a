/// What else is known of a mention's value. Stored on disk: never renumber the bits.
public struct MentionFlags: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// A role or service address (`no-reply@`, `postmaster@`), not a person's.
  public static let role = MentionFlags(rawValue: 1 << 0)
}
