import Format

/// A finished section on its way to the file.
final class SpanSection {
  let section: FileFormat.Section
  private let buffer: ByteBuffer

  init(_ section: FileFormat.Section, _ buffer: consuming ByteBuffer) {
    self.section = section
    self.buffer = buffer
  }

  var bytes: UnsafeBufferPointer<UInt8> { buffer.bytes }
}
