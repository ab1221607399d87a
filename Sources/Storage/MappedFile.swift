import Glibc

/// A file mapped for reading, for as long as the object lives, even if its name is removed.
///
/// Only for files that are never changed in place: a mapped file that gets shorter kills the
/// process that reads it.
public final class MappedFile: @unchecked Sendable {
  // SAFETY: the mapping is read-only and unmapped only by `deinit`.
  private let base: UnsafeMutableRawPointer?
  public let path: String
  public let count: Int

  public init(_ path: String) throws(StorageError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StorageError("open", path, errno: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw StorageError("open", path, errno: errno)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      throw StorageError("read", path, errno: isFolder ? EISDIR : EINVAL)
    }
    self.path = path
    count = Int(status.st_size)
    guard count > 0 else {
      base = nil
      return
    }
    let mapped = mmap(nil, count, PROT_READ, MAP_SHARED, descriptor, 0)
    guard let mapped, mapped != MAP_FAILED else {
      throw StorageError("map", path, errno: errno)
    }
    base = mapped
  }

  deinit {
    if let base { munmap(base, count) }
  }

  /// The whole file; valid as long as the object.
  public var bytes: UnsafeBufferPointer<UInt8> {
    // SAFETY: the mapping has `count` bytes.
    UnsafeBufferPointer(start: base?.assumingMemoryBound(to: UInt8.self), count: count)
  }

  /// Tells the system that a scan from start to end comes, or that it is over and pages may go.
  public func advise(sequential: Bool) {
    guard let base else { return }
    madvise(base, count, sequential ? MADV_SEQUENTIAL : MADV_RANDOM)
  }

  /// Lets go of the pages read so far; they come back from the file when touched again.
  public func release() {
    guard let base else { return }
    madvise(base, count, MADV_DONTNEED)
  }
}
