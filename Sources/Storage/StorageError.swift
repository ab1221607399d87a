import Glibc

/// What failed on which file, with the system's reason.
public struct StorageError: Error, Sendable, CustomStringConvertible {
  /// What was tried: `write`, `rename`, `open` ….
  public let operation: String
  public let path: String
  /// The `errno` of the call.
  public let errno: Int32

  public init(_ operation: String, _ path: String, errno: Int32) {
    self.operation = operation
    self.path = path
    self.errno = errno
  }

  public var description: String { "\(path): \(summary)" }

  /// What failed and why, without the path.
  public var summary: String { "cannot \(operation): \(String(cString: strerror(errno)))" }
}

extension StorageError {
  /// Another process holds the lock.
  public var isLocked: Bool { operation == "lock" && errno == EWOULDBLOCK }
}

extension StorageError {
  /// There is nothing of that name.
  public var isMissing: Bool { errno == ENOENT || errno == ENOTDIR }
}
