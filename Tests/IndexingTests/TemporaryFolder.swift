import Glibc

/// A folder that is removed with all that is in it when the object goes.
final class TemporaryFolder {
  let path: String

  init() {
    var template = Array("/tmp/leakindex-test-XXXXXX".utf8CString)
    path = template.withUnsafeMutableBufferPointer { String(cString: mkdtemp($0.baseAddress!)) }
  }

  deinit { TemporaryFolder.remove(path) }

  /// A path in the folder that does not exist yet.
  func path(of name: String) -> String { path + "/" + name }

  static func remove(_ path: String) {
    if let stream = opendir(path) {
      while let entry = readdir(stream) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { remove(path + "/" + name) }
      }
      closedir(stream)
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}
