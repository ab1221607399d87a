public import Corpus
public import Glibc
import Storage

/// A regular file read with `read(2)`, without a map: a file that is truncated meanwhile ends early
/// and cannot raise SIGBUS. Holes of a sparse file are zeros that cost no reading.
///
/// Reads go straight into the caller's buffer, so callers should ask for 256 KiB or more.
public final class FileStream: SourceStream {
  /// What tells a file and its state apart: a change of any of these means that it was written.
  public struct Identity: Sendable, Hashable {
    public var device: UInt64
    public var inode: UInt64
    public var sizeInBytes: UInt64
    public var modifiedInNanoseconds: Int64
  }

  private let descriptor: Int32
  /// As it was when the file was opened.
  public let identity: Identity
  private var position: UInt64 = 0
  private var holes: FileHoles?
  /// The system refused to read on.
  public private(set) var hasFailed = false

  /// Opens a regular file by its raw path. Never blocks on a pipe and never opens a device; a
  /// symbolic link as the last component is refused unless `followsLink`.
  public init(path: [UInt8], followsLink: Bool = false) throws(StreamError) {
    // O_NONBLOCK: opening a FIFO that took the file's place must not wait for its writer.
    let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | (followsLink ? 0 : O_NOFOLLOW)
    let descriptor = LongPath.open(path, flags)
    guard descriptor >= 0 else {
      throw StreamError(.failed, "cannot open: \(String(cString: strerror(errno)))")
    }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw StreamError(.failed, "cannot open: not a regular file")
    }
    posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL)
    self.descriptor = descriptor
    identity = Identity(facts)
    holes = FileHoles(descriptor, facts)
  }

  /// Takes over an open descriptor of a regular file, from its start.
  init(adopting descriptor: Int32, sizeInBytes: UInt64) {
    self.descriptor = descriptor
    identity = Identity(
      device: 0, inode: 0, sizeInBytes: sizeInBytes, modifiedInNanoseconds: 0)
  }

  deinit { close(descriptor) }

  /// As it was at the opening; a file that grows is read to its real end all the same.
  public var lengthInBytes: UInt64? { identity.sizeInBytes }
  public var isSeekable: Bool { true }

  public func seek(to position: UInt64) throws(StreamError) {
    guard position <= UInt64(Int64.max) else {
      throw StreamError(.failed, "cannot seek", position: self.position)
    }
    self.position = position
  }

  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(StreamError) -> Int {
    guard let base = buffer.baseAddress, buffer.count > 0 else { return 0 }
    if let hole = holes?.left(at: position), hole > 0 {
      let count = Int(min(hole, UInt64(buffer.count)))
      memset(base, 0, count)
      position += UInt64(count)
      return count
    }
    while true {
      // SAFETY: base and count describe the caller's buffer; positions are under 2^63.
      let count = pread(descriptor, base, buffer.count, off_t(position))
      if count >= 0 {
        position += UInt64(count)
        return count
      }
      if errno == EINTR { continue }
      hasFailed = true
      throw StreamError(
        .failed, "cannot read: \(String(cString: strerror(errno)))", position: position)
    }
  }

  /// Refuses a file that has next to nothing on the disk for its length: by `--max-ratio`, as what
  /// an archive expands to.
  public func checkHoles(_ limits: Limits) throws(StreamError) {
    let length = identity.sizeInBytes
    guard let holes, length > limits.ratioGraceInBytes else { return }
    let stored = holes.dataInBytes()
    let ratio = length / max(stored, 1)
    guard ratio > UInt64(limits.maximumRatio) else { return }
    throw StreamError(
      .refused,
      "a sparse file, \(stored) of its \(length) bytes on the disk: expansion ratio \(ratio) over "
        + "the limit \(limits.maximumRatio) (--max-ratio)")
  }

  /// True when the file is no longer as it was at the opening: what was read may be of two states.
  public var hasChanged: Bool {
    var facts = stat()
    return fstat(descriptor, &facts) != 0 || Identity(facts) != identity
  }
}

extension FileStream.Identity {
  public init(_ facts: stat) {
    self.init(
      device: UInt64(facts.st_dev), inode: UInt64(facts.st_ino),
      sizeInBytes: UInt64(clamping: facts.st_size),
      modifiedInNanoseconds: Int64(facts.st_mtim.tv_sec) &* 1_000_000_000
        &+ Int64(facts.st_mtim.tv_nsec))
  }
}
