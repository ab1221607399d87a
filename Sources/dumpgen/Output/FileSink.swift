/// Where the makers write one file: to disk piece by piece, or to memory for an archive.
///
/// Legal order: write to `buffer`, `breathe()` between records, `end()` once.
final class FileSink {
  /// UTF-8, not yet encoded.
  let buffer = ByteBuffer(capacity: 1 << 21)
  let charset: Charset
  private let encoded = ByteBuffer()
  private let file: OutputFile?
  /// Encoded bytes so far, without what still is in `buffer`.
  private var flushed = 0

  /// `path` is nil for a file that is kept in memory.
  init(path: String?, charset: Charset = .utf8) throws(OutputError) {
    self.charset = charset
    file = if let path { try OutputFile(path: path) } else { nil }
    encoded.write(charset.mark)
  }

  /// About how large the file is so far.
  var size: Int { flushed + buffer.count }

  func breathe() throws(OutputError) {
    if buffer.count >= 1 << 20 { try flush() }
  }

  private func flush() throws(OutputError) {
    flushed += buffer.count
    if charset.isUTF8 && encoded.count == 0 && file != nil {
      try file?.write(buffer.bytes)
    } else {
      guard charset.encode(buffer.bytes, to: encoded) else {
        throw OutputError("a text cannot be written in \(charset.name.string)")
      }
      if let file {
        try file.write(encoded.bytes)
        encoded.clear()
      }
    }
    buffer.clear()
  }

  /// Ends the file; what was kept in memory is returned.
  func end() throws(OutputError) -> ByteBuffer {
    try flush()
    try file?.close()
    return encoded
  }
}
