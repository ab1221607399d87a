import Glibc

/// A folder of its own for one test, removed when the test lets go of it.
public final class ScratchFolder: Sendable {
  public let path: String

  public init() throws {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((base + "/leakindex-test-XXXXXX").utf8CString)
    guard let made = mkdtemp(&template) else {
      throw Program.StartError(description: "cannot make a folder below \(base): errno \(errno)")
    }
    path = String(cString: made)
  }

  deinit { Files.remove(path) }
}
