import Glibc

/// A charset that texts are encoded to, by its MIME name.
struct Charset: Equatable {
  let name: Piece
  /// What stands before the text in a file, as these programs write it.
  let mark: Piece
  private let iconvName: String

  static let utf8 = Charset("utf-8")
  /// UTF-16 as Windows programs export it.
  static let utf16 = Charset("utf-16le", iconv: "UTF-16LE", mark: Charset.mark16)
  static let utf8WithMark = Charset("utf-8", mark: Charset.mark8)

  init(_ name: Piece, iconv: String? = nil, mark: Piece = "") {
    self.name = name
    self.mark = mark
    iconvName = iconv ?? String(decoding: name.bytes, as: UTF8.self)
  }

  private static let mark16 = Piece(keeping: [0xff, 0xfe])
  private static let mark8 = Piece(keeping: [0xef, 0xbb, 0xbf])

  var isUTF8: Bool { iconvName == "utf-8" }

  static func == (left: Charset, right: Charset) -> Bool {
    left.iconvName == right.iconvName && left.mark.count == right.mark.count
  }

  /// Writes `text` (UTF-8) to `out` in this charset; false, and `out` as it was, when it holds a
  /// character that the charset lacks.
  func encode(_ text: UnsafeBufferPointer<UInt8>, to out: ByteBuffer) -> Bool {
    if isUTF8 {
      out.write(text)
      return true
    }
    guard let converter = iconv_open(iconvName, "UTF-8"), converter != iconv_t(bitPattern: -1)
    else { return false }
    defer { iconv_close(converter) }
    let start = out.count
    let capacity = text.count * 4 + 16
    // SAFETY: iconv reads at most `inputLeft` bytes and writes at most `outputLeft`, which room()
    // has made; it does not write to its input.
    var input = UnsafeMutablePointer(
      mutating: UnsafeRawPointer(text.baseAddress)?
        .assumingMemoryBound(to: CChar.self))
    var inputLeft = text.count
    var output: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(out.room(capacity))
      .assumingMemoryBound(to: CChar.self)
    var outputLeft = capacity
    let status = iconv(converter, &input, &inputLeft, &output, &outputLeft)
    guard status == 0, inputLeft == 0 else {
      out.truncate(to: start)
      return false
    }
    out.grow(by: capacity - outputLeft)
    return true
  }
}
