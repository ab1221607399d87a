import Corpus
import Glibc

/// Standard input, whatever it is: a pipe, a file, a terminal.
final class StandardInputStream: ByteStream {
  private var position: UInt64 = 0

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(StreamError) -> Int {
    guard buffer.count > 0 else { return 0 }
    while true {
      let count = Glibc.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
      if count >= 0 {
        position += UInt64(count)
        return count
      }
      guard errno == EINTR else {
        let reason = String(cString: strerror(errno))
        throw StreamError(.failed, "cannot read standard input: \(reason)", position: position)
      }
    }
  }
}
