/// Why a run cannot begin: a root that is not there or cannot be listed.
public struct DiscoverError: Error, Sendable, CustomStringConvertible {
  public enum Code: Sendable {
    /// No file or folder has this path.
    case missing
    /// It is there, but cannot be reached.
    case unreadable
  }

  public let code: Code
  /// What failed, on what, and why.
  public let description: String

  init(_ code: Code, _ description: String) {
    self.code = code
    self.description = description
  }
}
