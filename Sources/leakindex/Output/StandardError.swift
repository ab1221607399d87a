import Glibc

/// Messages for people, beside the output.
enum StandardError {
  /// `leakindex: text`.
  static func complain(_ text: String) {
    say("leakindex: " + text)
  }

  static func say(_ text: String) {
    let bytes = Array((text + "\n").utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
  }
}
