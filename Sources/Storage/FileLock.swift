import Glibc

/// The exclusive lock of a writer: `flock` on a file that names the holder's process.
///
/// The lock ends with the process, however it ends, so a stale one does not exist. Advisory, and
/// only as good as the file system's `flock` (NFS: see docs/threat-model.md).
public final class FileLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock, or throws `EWOULDBLOCK`; then `holder` tells who has it.
  public init(_ path: String) throws(StorageError) {
    let opened = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard opened >= 0 else { throw StorageError("lock", path, errno: errno) }
    descriptor = opened
    guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
      throw StorageError("lock", path, errno: errno)
    }
    ftruncate(opened, 0)
    let text = "\(getpid())\n"
    let written = text.utf8.withContiguousStorageIfAvailable {
      pwrite(opened, $0.baseAddress, $0.count, 0)
    }
    guard written ?? 0 > 0 else { throw StorageError("lock", path, errno: errno) }
  }

  deinit {
    // A child that is just being started has the descriptor until it runs its program; closing ours
    // alone would leave the lock with it for that long.
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }

  /// The process that wrote itself into the lock file last.
  public static func holder(_ path: String) -> Int? {
    guard let file = try? MappedFile(path) else { return nil }
    let text = String(decoding: file.bytes, as: UTF8.self)
    return Int(text.prefix(while: \.isNumber))
  }
}
