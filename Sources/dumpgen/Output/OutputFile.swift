import Glibc

/// A file being written from its start.
final class OutputFile {
  private var descriptor: Int32
  private let path: String

  init(path: String) throws(OutputError) {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    if descriptor < 0 { throw .system("cannot create \(path)") }
  }

  deinit { if descriptor >= 0 { Glibc.close(descriptor) } }

  func write(_ bytes: UnsafeBufferPointer<UInt8>) throws(OutputError) {
    var rest = UnsafeRawBufferPointer(bytes)
    while let base = rest.baseAddress, rest.count > 0 {
      let count = Glibc.write(descriptor, base, rest.count)
      if count < 0 && errno != EINTR { throw .system("cannot write \(path)") }
      rest = UnsafeRawBufferPointer(rebasing: rest[max(0, count)...])
    }
  }

  func close() throws(OutputError) {
    let status = Glibc.close(descriptor)
    descriptor = -1
    if status != 0 { throw .system("cannot write \(path)") }
  }
}
