internal import Bytes
internal import Corpus

/// The strings of a binary stream as a stream of lines.
final class EmbeddedStringsStream: ByteStream {
  private static let pieceInBytes = 256 << 10

  private let raw: any ByteStream
  private let strings = EmbeddedStrings()
  private var piece: [UInt8] = []
  private var lines = HandedOutBytes()
  private var isAtEnd = false

  init(_ raw: any ByteStream) { self.raw = raw }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(StreamError) -> Int {
    while lines.isEmpty {
      if isAtEnd { return 0 }
      try refill()
    }
    return lines.copy(into: buffer)
  }

  /// Reads a piece; what came before a failure is handed out, and the failure thrown after it.
  private func refill() throws(StreamError) {
    lines.removeAll()
    let before = piece.count
    var failure: StreamError?
    do throws(StreamError) {
      try raw.append(upTo: Self.pieceInBytes, to: &piece)
    } catch {
      failure = error
    }
    let isLast = piece.count == before
    if isLast, let failure { throw failure }
    isAtEnd = isLast
    let read = piece.withUnsafeBufferPointer {
      strings.append($0, isAtEnd: isLast, to: &lines.bytes)
    }
    piece.removeFirst(read)
  }
}
