internal import Bytes
internal import Corpus

/// A stream of another one's text in UTF-8.
///
/// Where only ASCII was seen so far, the charset is decided by the first piece that holds more.
final class TranscodingStream: ByteStream {
  private static let pieceInBytes = 256 << 10

  private let raw: any ByteStream
  private var decoder: CharsetDecoder?
  private var passesThrough = false
  private var piece: [UInt8] = []
  private var decoded = HandedOutBytes()
  private var isAtEnd = false

  /// `charset` nil: decide when it matters.
  init(_ raw: any ByteStream, charset: Charset?) {
    self.raw = raw
    if let charset { decide(charset) }
  }

  private func decide(_ charset: Charset) {
    if charset == .utf8 { passesThrough = true } else { decoder = CharsetDecoder(charset) }
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(StreamError) -> Int {
    if passesThrough, decoded.isEmpty { return try raw.read(into: buffer) }
    while decoded.isEmpty {
      if isAtEnd { return 0 }
      try refill()
    }
    return decoded.copy(into: buffer)
  }

  private func refill() throws(StreamError) {
    decoded.removeAll()
    piece.removeAll(keepingCapacity: true)
    var failure: StreamError?
    do throws(StreamError) {
      try raw.append(upTo: Self.pieceInBytes, to: &piece)
    } catch {
      failure = error
    }
    piece.withUnsafeBufferPointer { decode($0) }
    if piece.isEmpty {
      if let failure { throw failure }
      decoder?.finish(into: &decoded.bytes)
      isAtEnd = true
    }
  }

  private func decode(_ bytes: UnsafeBufferPointer<UInt8>) {
    if decoder == nil, !passesThrough, CharsetUTF8.asciiPrefix(of: bytes) < bytes.count {
      // A character may be cut at the end of the piece.
      let isUTF8 = CharsetUTF8.validPrefix(of: bytes) + 3 >= bytes.count
      decide(isUTF8 ? .utf8 : CharsetGuess.charset(of: bytes))
    }
    if let decoder {
      decoder.decode(bytes, into: &decoded.bytes)
    } else {
      decoded.bytes.append(contentsOf: bytes)
    }
  }
}
