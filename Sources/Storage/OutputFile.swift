import Glibc

/// A new file that is written from its start to its end, then synced. Mode 0600.
///
/// Order of calls: `init`, `write` …, `finish`. Dropped without `finish`, the file is closed and
/// stays as it is; who made it removes it.
public struct OutputFile: ~Copyable {
  private let descriptor: Int32
  public let path: String
  public private(set) var length: UInt64 = 0
  private let failPoints: FailPoints?

  /// Creates the file, which must not exist yet.
  public init(creating path: String, failPoints: FailPoints? = nil) throws(StorageError) {
    try failPoints?.pass("create", path)
    let opened = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard opened >= 0 else { throw StorageError("create", path, errno: errno) }
    self.path = path
    self.failPoints = failPoints
    descriptor = opened
    failPoints?.note(.created(path))
  }

  deinit { close(descriptor) }

  /// Writes all bytes or throws; a part of them may be in the file then.
  public mutating func write(_ bytes: UnsafeRawBufferPointer) throws(StorageError) {
    try failPoints?.pass("write", path)
    var done = 0
    while done < bytes.count {
      // SAFETY: the range from `done` on lies in the buffer.
      let count = Glibc.write(descriptor, bytes.baseAddress! + done, bytes.count - done)
      if count < 0 {
        if errno == EINTR { continue }
        throw StorageError("write", path, errno: errno)
      }
      done += count
    }
    failPoints?.note(.wrote(path))
    length += UInt64(bytes.count)
  }

  /// Makes what was written durable, and closes.
  public consuming func finish() throws(StorageError) {
    try failPoints?.pass("sync", path)
    guard fsync(descriptor) == 0 else { throw StorageError("sync", path, errno: errno) }
    failPoints?.note(.synced(path))
  }
}
