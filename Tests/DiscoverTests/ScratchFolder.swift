import Glibc

/// A temporary folder of one test, removed with it.
final class ScratchFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/leakindex-test-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw Failure.errno(errno) }
    path = String(cString: made)
  }

  deinit {
    // Deep and locked folders are beyond a simple loop: `rm` knows how.
    let command = "chmod -R u+rwx \(path); rm -rf \(path)"
    var words: [UnsafeMutablePointer<CChar>?] = []
    for word in ["sh", "-c", command] { words.append(strdup(word)) }
    words.append(nil)
    var child = pid_t()
    if posix_spawn(&child, "/bin/sh", nil, nil, &words, environ) == 0 {
      waitpid(child, nil, 0)
    }
    for word in words { free(word) }
  }

  enum Failure: Error { case errno(Int32) }

  @discardableResult
  func folder(_ name: String) -> String {
    mkdir("\(path)/\(name)", 0o700)
    return "\(path)/\(name)"
  }

  func file(_ name: String, _ text: String = "x") {
    file(Array(name.utf8), text)
  }

  func file(_ name: [UInt8], _ text: String = "x") {
    let full =
      Array(path.utf8CString.dropLast()) + [0x2F] + name.map { CChar(bitPattern: $0) } + [0]
    let descriptor = open(full, O_CREAT | O_WRONLY | O_TRUNC, 0o600)
    _ = text.withCString { write(descriptor, $0, strlen($0)) }
    close(descriptor)
  }
}
