import Glibc

/// A folder of a test's own, removed at its end.
public final class Scratch {
  public let path: String

  public init() {
    var template = Array("/tmp/leakindex-test-XXXXXX".utf8CString)
    let made = mkdtemp(&template)
    precondition(made != nil, "mkdtemp failed")
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    // The folders of an index are the owner's alone, so a shell can remove them.
    _ = try? Program.run("/bin/rm", ["-rf", path])
  }

  /// `path/name`.
  public func file(_ name: String) -> String { path + "/" + name }

  /// Writes a file, and the folders that it lies in.
  @discardableResult
  public func write(_ name: String, _ bytes: [UInt8]) -> String {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/" + part
      mkdir(folder, 0o700)
    }
    let descriptor = open(file(name), O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    precondition(descriptor >= 0, "cannot write \(file(name))")
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress! + written, $0.count - written)
      }
      precondition(count > 0, "cannot write \(file(name))")
      written += count
    }
    close(descriptor)
    return file(name)
  }

  @discardableResult
  public func write(_ name: String, _ text: String) -> String {
    write(name, Array(text.utf8))
  }
}
