import Glibc

/// What could not be written, and why.
struct OutputError: Error, CustomStringConvertible {
  var description: String

  init(_ what: String) { description = what }

  /// With the reason that the system gave.
  static func system(_ what: String) -> OutputError {
    OutputError("\(what): \(String(cString: strerror(errno)))")
  }
}
