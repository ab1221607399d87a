internal import Bytes
internal import Corpus

/// A leaf before it is decoded: its head to look at, and its bytes from the first one on.
struct LeafSource {
  private var raw: LaneInput
  private let stream: (any ByteStream)?

  init(_ bytes: [UInt8]) {
    raw = LaneInput(bytes)
    stream = nil
  }

  /// Reads `headInBytes` of the stream at once.
  init(_ stream: any ByteStream, headInBytes: Int) {
    raw = LaneInput(stream)
    self.stream = stream
    raw.fill(headInBytes)
  }

  /// Why not even the head could be read.
  var failure: StreamError? { raw.failure }

  func format() -> LeafFormat {
    let isAtEnd = raw.isAtEnd
    return raw.bytes.withUnsafeBufferPointer { LeafDetector($0, isAtEnd: isAtEnd).format() }
  }

  /// The text in UTF-8, without its byte order mark.
  consuming func decoded(_ encoding: LeafFormat.Encoding) -> LaneInput {
    var raw = raw
    if stream == nil || raw.isAtEnd { return raw.decoded(encoding) }
    _ = raw.take(encoding.markInBytes)
    if encoding.charset == .utf8 { return raw }
    return LaneInput(TranscodingStream(rest(raw), charset: encoding.charset))
  }

  /// The strings in it, as lines of UTF-8.
  consuming func strings() -> LaneInput { LaneInput(EmbeddedStringsStream(rest(raw))) }

  /// The bytes as they are.
  consuming func bytes() -> LaneInput { raw }

  private func rest(_ raw: consuming LaneInput) -> any ByteStream {
    guard let stream else { return MemoryStream(raw.bytes) }
    return PrefixedStream(raw.bytes, then: stream)
  }
}
