/// How the index names documents: the truth must use the same names.
enum DocumentPath {
  /// A member of a container, by its name there.
  static func member(of container: ByteBuffer, _ name: ByteBuffer) -> ByteBuffer {
    let path = ByteBuffer(capacity: container.count + name.count + 2)
    path.write(container)
    path.write("!/")
    path.write(name)
    return path
  }

  static func member(of container: ByteBuffer, _ name: String) -> ByteBuffer {
    let bytes = ByteBuffer(capacity: 64)
    bytes.write(text: name)
    return member(of: container, bytes)
  }

  /// Writes the path of the message with that ordinal (from 0) in an mbox to `path`.
  static func message(_ ordinal: Int, of mailbox: ByteBuffer, to path: ByteBuffer) {
    path.clear()
    path.write(mailbox)
    path.write("!/")
    path.number(ordinal + 1)
    path.write(".eml")
  }
}
