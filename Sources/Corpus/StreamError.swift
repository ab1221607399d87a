/// Why the rest of a stream cannot be read: becomes an outcome of the member, never ends the run.
public struct StreamError: Error, Sendable, CustomStringConvertible {
  public enum Code: Sendable {
    /// Over a limit: the outcome is `refused`.
    case refused
    /// Damaged or unreadable: the outcome is `failed`.
    case failed
    /// The run was cancelled: no outcome at all.
    case cancelled
  }

  public let code: Code
  /// One sentence without identities: what failed, and what lifts it if something does.
  public let reason: String
  /// Byte position in the stream, where known.
  public let position: UInt64?

  public init(_ code: Code, _ reason: String, position: UInt64? = nil) {
    self.code = code
    self.reason = reason
    self.position = position
  }

  public var outcome: Outcome { code == .refused ? .refused : .failed }

  public var description: String {
    guard let position else { return reason }
    return "\(reason) (at byte \(position))"
  }
}
