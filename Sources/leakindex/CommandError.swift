import Glibc

/// Why a command could not run, for people: printed as `leakindex: …`, exit code 2.
struct CommandError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }

  /// The text of `errno`.
  static var lastSystemError: String { String(cString: strerror(errno)) }
}
