// Replaced by the real message model.
public final class Message: Sendable {
  public init() {}
}
