import Glibc

/// Buffered bytes to a descriptor: standard output, or a new file that only its owner may read.
struct Output: ~Copyable {
  private let descriptor: Int32
  private let isOwned: Bool
  private var buffer: [UInt8] = []
  /// The reader went away (`| head`): the rest is not wanted.
  private(set) var isClosed = false

  private static let limitInBytes = 256 << 10

  /// Standard output.
  init() {
    descriptor = STDOUT_FILENO
    isOwned = false
  }

  /// A new file with mode 0600, or one that is emptied; `-` is standard output.
  init(path: String) throws(CommandError) {
    guard path != "-" else {
      self.descriptor = STDOUT_FILENO
      isOwned = false
      return
    }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      throw CommandError("cannot write \(path): \(CommandError.lastSystemError)")
    }
    // A file that was there keeps its mode unless told otherwise.
    fchmod(descriptor, 0o600)
    self.descriptor = descriptor
    isOwned = true
  }

  deinit {
    if isOwned { close(descriptor) }
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

  /// Writes what is left. Must be called last: a full disk has to be told.
  mutating func flush() throws(CommandError) {
    var written = 0
    while written < buffer.count && !isClosed {
      let count = buffer.withUnsafeBytes {
        write(descriptor, $0.baseAddress! + written, $0.count - written)
      }
      if count >= 0 {
        written += count
      } else if errno == EPIPE {
        isClosed = true
      } else if errno != EINTR {
        throw CommandError("cannot write the output: \(CommandError.lastSystemError)")
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
