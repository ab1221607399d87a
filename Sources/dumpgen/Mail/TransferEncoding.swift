// Hot code: half of a mail dump is base64 or quoted-printable.

/// The transfer encodings of RFC 2045, lines ended by `\n`.
enum TransferEncoding: Int {
  case sevenBit, eightBit, quotedPrintable, base64

  var name: Piece {
    switch self {
    case .sevenBit: "7bit"
    case .eightBit: "8bit"
    case .quotedPrintable: "quoted-printable"
    case .base64: "base64"
    }
  }

  func encode(_ buffer: ByteBuffer, to out: ByteBuffer) {
    withExtendedLifetime(buffer) { encode(buffer.bytes, to: out) }
  }

  private func encode(_ bytes: UnsafeBufferPointer<UInt8>, to out: ByteBuffer) {
    switch self {
    case .sevenBit, .eightBit: out.write(bytes)
    case .quotedPrintable: TransferEncoding.quotedPrintable(bytes, to: out)
    case .base64: TransferEncoding.base64(bytes, to: out)
    }
  }

  /// One line without an end, as in encoded words and signatures.
  static func base64Line(_ buffer: ByteBuffer, to out: ByteBuffer) {
    withExtendedLifetime(buffer) { line(buffer.bytes, to: out) }
  }

  private static let alphabet: Piece =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
  private static let hexadecimal: Piece = "0123456789ABCDEF"

  private static func base64(_ bytes: UnsafeBufferPointer<UInt8>, to out: ByteBuffer) {
    var at = 0
    while at < bytes.count {
      let end = min(bytes.count, at + 57)
      line(UnsafeBufferPointer(rebasing: bytes[at..<end]), to: out)
      out.byte("\n")
      at = end
    }
  }

  private static func line(_ bytes: UnsafeBufferPointer<UInt8>, to out: ByteBuffer) {
    let letters = alphabet.base
    // SAFETY: four letters for every three bytes begun, which room() has made.
    var target = out.room(bytes.count / 3 * 4 + 4)
    let start = target
    var at = 0
    while at + 2 < bytes.count {
      let group = Int(bytes[at]) << 16 | Int(bytes[at + 1]) << 8 | Int(bytes[at + 2])
      target[0] = letters[group >> 18]
      target[1] = letters[group >> 12 & 63]
      target[2] = letters[group >> 6 & 63]
      target[3] = letters[group & 63]
      target += 4
      at += 3
    }
    let rest = bytes.count - at
    if rest > 0 {
      let group = Int(bytes[at]) << 16 | (rest > 1 ? Int(bytes[at + 1]) << 8 : 0)
      target[0] = letters[group >> 18]
      target[1] = letters[group >> 12 & 63]
      target[2] = rest > 1 ? letters[group >> 6 & 63] : UInt8(ascii: "=")
      target[3] = UInt8(ascii: "=")
      target += 4
    }
    out.grow(by: target - start)
  }

  private static func quotedPrintable(_ bytes: UnsafeBufferPointer<UInt8>, to out: ByteBuffer) {
    let digits = hexadecimal.base
    // SAFETY: three bytes for each, and two for a soft break every 73, which room() has made.
    var target = out.room(bytes.count * 3 + bytes.count / 20 + 16)
    let start = target
    var column = 0
    for at in 0..<bytes.count {
      let byte = bytes[at]
      if byte == 10 {
        target.pointee = 10
        target += 1
        column = 0
        continue
      }
      if column > 72 {
        target[0] = UInt8(ascii: "=")
        target[1] = 10
        target += 2
        column = 0
      }
      let endsLine = at + 1 == bytes.count || bytes[at + 1] == 10
      if byte < 127 && byte > 31 && byte != UInt8(ascii: "=") && !(byte == 32 && endsLine) {
        target.pointee = byte
        target += 1
        column += 1
      } else {
        target[0] = UInt8(ascii: "=")
        target[1] = digits[Int(byte >> 4)]
        target[2] = digits[Int(byte & 15)]
        target += 3
        column += 3
      }
    }
    out.grow(by: target - start)
  }
}
