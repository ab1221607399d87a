/// Why an index cannot be opened, read or written.
public struct IndexError: Error, Sendable, CustomStringConvertible {
  public enum Code: Sendable, Hashable {
    /// There is no index at that place.
    case missing
    /// The file or folder is something else.
    case notOurs
    /// Written by a later version of leakindex.
    case tooNew
    /// Written by a version that is no longer read.
    case tooOld
    /// A file ends before its end, or is longer than it says.
    case truncated
    /// A checksum does not fit its bytes.
    case checksum
    /// Checksums fit, but what they cover contradicts itself.
    case inconsistent
    /// Another process writes this index.
    case locked
    /// The system refused a call: disk full, no permission, input/output error.
    case system
    /// A bound of the format is exceeded.
    case limit
  }

  public let code: Code
  /// The file it is about, as a path; empty where it is about none.
  public let file: String
  /// One sentence for people, without identities: what failed and what to do.
  public let message: String

  public init(_ code: Code, file: String = "", _ message: String) {
    self.code = code
    self.file = file
    self.message = message
  }

  public var description: String { file.isEmpty ? message : "\(file): \(message)" }
}
