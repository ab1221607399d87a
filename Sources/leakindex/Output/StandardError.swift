import Glibc

/// Messages for people, beside the output.
enum StandardError {
  /// `leakindex: text`, one line. Names in it come from outside.
  static func complain(_ text: String) {
    say("leakindex: " + Terminal.safe(text))
  }

  static func say(_ text: String) {
    let bytes = Array((text + "\n").utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
  }
}
