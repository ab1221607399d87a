import Corpus
import Glibc

/// An unlinked temporary file of mode 0600 for a stream whose format needs seeking.
struct SpoolFile {
  private let folder: String
  private let limits: Limits
  private let source: SourceContext

  /// In `folder`; where that has no room, `source` is read again by the next run.
  init(_ folder: String, limits: Limits, source: SourceContext) {
    self.folder = folder
    self.limits = limits
    self.source = source
  }

  /// Copies `stream` to its end. The file has no name, so nothing is left behind after a crash.
  func copy(_ stream: any ByteStream) throws(StreamError) -> FileStream {
    let descriptor = SpoolFile.open(in: folder)
    guard descriptor >= 0 else { throw failure() }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 4096)
    defer { buffer.deallocate() }
    var total: UInt64 = 0
    do throws(StreamError) {
      while case let count = try stream.read(into: buffer), count > 0 {
        total += UInt64(count)
        guard total <= limits.maximumMemberInBytes else {
          throw StreamError(
            .refused,
            "member size over the limit \(limits.maximumMemberInBytes) (--max-size)",
            position: total)
        }
        try write(UnsafeRawBufferPointer(rebasing: buffer[..<count]), to: descriptor)
      }
    } catch {
      guard error.code == .failed, total > 0 else {
        close(descriptor)
        throw error
      }
      // A damaged stream: the archive's own reader takes what came out of it.
    }
    lseek(descriptor, 0, SEEK_SET)
    return FileStream(adopting: descriptor, sizeInBytes: total)
  }

  /// `O_TMPFILE`, which Swift's importer does not see without `_GNU_SOURCE`.
  private static let nameless: Int32 = 0o20_000_000 | O_DIRECTORY

  private static func open(in folder: String) -> Int32 {
    let descriptor = Glibc.open(folder, nameless | O_RDWR | O_CLOEXEC, 0o600)
    if descriptor >= 0 || (errno != EOPNOTSUPP && errno != EISDIR && errno != EINVAL) {
      return descriptor
    }
    // File systems without O_TMPFILE: a name of its own, unlinked at once.
    var template = Array("\(folder)/leakindex-XXXXXX".utf8CString)
    return template.withUnsafeMutableBufferPointer { name in
      guard let base = name.baseAddress else { return -1 }
      // SAFETY: the template is NUL-terminated and writable; mkstemp creates it with mode 0600.
      let descriptor = mkstemp(base)
      if descriptor >= 0 { unlink(base) }
      return descriptor
    }
  }

  private func failure() -> StreamError {
    source.hinder(.system)
    return StreamError(.refused, "cannot spool: \(String(cString: strerror(errno)))")
  }

  private func write(
    _ bytes: UnsafeRawBufferPointer, to descriptor: Int32
  ) throws(StreamError) {
    var rest = bytes
    while let base = rest.baseAddress, rest.count > 0 {
      // SAFETY: base and count describe the caller's buffer.
      let count = Glibc.write(descriptor, base, rest.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw failure() }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
  }
}
