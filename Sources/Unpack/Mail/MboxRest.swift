import Corpus

/// The rest of a message that is too large to be held, straight from its mailbox.
final class MboxRest: ByteStream {
  private let reader: MboxReader

  init(_ reader: MboxReader) {
    self.reader = reader
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    guard buffer.count > 0 else { return 0 }
    var bytes: [UInt8] = []
    reader.advance(into: &bytes, limit: buffer.count)
    bytes.withUnsafeBytes { buffer.copyMemory(from: $0) }
    return bytes.count
  }
}
