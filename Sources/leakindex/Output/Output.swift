import Glibc

/// Buffered bytes to standard output, or to a new file that only its owner may read.
///
/// A file is written under another name and gets its own when it is whole: `finish` must be called
/// last. Dropped without it, nothing is left behind.
struct Output: ~Copyable {
  private let descriptor: Int32
  /// The name that a file gets, and the one that it has until then; nil for standard output.
  private let file: (path: String, temporary: String)?
  private var isFinished = false
  private var buffer: [UInt8] = []
  /// The reader went away (`| head`): the rest is not wanted.
  private(set) var isClosed = false

  private static let limitInBytes = 256 << 10

  /// Standard output.
  init() {
    descriptor = STDOUT_FILENO
    file = nil
  }

  /// A new file with mode 0600, or one that is replaced; `-` is standard output.
  init(path: String, replacing: Bool) throws(CommandError) {
    guard path != "-" else {
      descriptor = STDOUT_FILENO
      file = nil
      return
    }
    var status = stat()
    if lstat(path, &status) == 0 {
      guard replacing else {
        throw CommandError("\(path) is there already: name another file, or say --force")
      }
      guard status.st_mode & S_IFMT == S_IFREG else {
        throw CommandError("\(path) is no plain file: name another one")
      }
    }
    let temporary = "\(path).\(getpid()).part"
    let opened = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard opened >= 0 else {
      throw CommandError("cannot write \(path): \(CommandError.lastSystemError)")
    }
    descriptor = opened
    file = (path, temporary)
  }

  deinit {
    guard let file else { return }
    close(descriptor)
    if !isFinished { unlink(file.temporary) }
  }

  mutating func line(_ text: String) throws(CommandError) {
    guard !isClosed else { return }
    buffer.append(contentsOf: text.utf8)
    buffer.append(UInt8(ascii: "\n"))
    if buffer.count >= Output.limitInBytes { try flush() }
  }

  mutating func lines(_ lines: [String]) throws(CommandError) {
    for text in lines { try line(text) }
  }

  /// Appends bytes that end their line themselves.
  mutating func write(_ bytes: [UInt8]) throws(CommandError) {
    guard !isClosed else { return }
    buffer += bytes
    if buffer.count >= Output.limitInBytes { try flush() }
  }

  /// Writes what is left. Must be called last: a full disk has to be told.
  mutating func flush() throws(CommandError) {
    var written = 0
    while written < buffer.count && !isClosed {
      let count = buffer.withUnsafeBytes {
        // SAFETY: the range from `written` on lies in the buffer.
        Glibc.write(descriptor, $0.baseAddress! + written, $0.count - written)
      }
      if count >= 0 {
        written += count
      } else if errno == EPIPE {
        isClosed = true
      } else if errno != EINTR {
        let name = file.map(\.path) ?? "the output"
        throw CommandError("cannot write \(name): \(CommandError.lastSystemError)")
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes what is left and gives a file its name.
  mutating func finish() throws(CommandError) {
    try flush()
    guard let file else { return }
    // A disk may tell only now that it is full.
    guard fsync(descriptor) == 0, rename(file.temporary, file.path) == 0 else {
      throw CommandError("cannot write \(file.path): \(CommandError.lastSystemError)")
    }
    isFinished = true
  }
}
