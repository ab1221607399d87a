/// The encoded words of RFC 2047 in which names and subjects with marks are written.
struct EncodedWord {
  enum Form: Int { case base64, quoted, raw }

  var form: Form
  var charset: Charset

  /// Writes `text`, encoded where it is not ASCII, folded where one word does not hold it.
  func write(_ text: UnsafeBufferPointer<UInt8>, to out: ByteBuffer) {
    if form == .raw || text.allSatisfy({ $0 < 128 }) { return out.write(text) }
    var start = 0
    while start < text.count {
      var end = min(text.count, start + 30)
      while end < text.count && text[end] & 0xc0 == 0x80 { end += 1 }
      if start > 0 { out.write("\n ") }
      word(UnsafeBufferPointer(rebasing: text[start..<end]), to: out)
      start = end
    }
  }

  private func word(_ text: UnsafeBufferPointer<UInt8>, to out: ByteBuffer) {
    let bytes = ByteBuffer(capacity: 128)
    let chosen = charset.encode(text, to: bytes) ? charset : .utf8
    if bytes.count == 0 { bytes.write(text) }
    out.write("=?")
    out.write(chosen.name)
    out.write(form == .base64 ? "?B?" : "?Q?")
    if form == .base64 {
      TransferEncoding.base64Line(bytes, to: out)
    } else {
      for byte in bytes.bytes { quoted(byte, to: out) }
    }
    out.write("?=")
  }

  private func quoted(_ byte: UInt8, to out: ByteBuffer) {
    switch byte {
    case 32: out.byte("_")
    case 48...57, 65...90, 97...122: out.byte(byte)
    default:
      out.byte("=")
      let digits: Piece = "0123456789ABCDEF"
      out.byte(digits.base[Int(byte >> 4)])
      out.byte(digits.base[Int(byte & 15)])
    }
  }
}
