/// Decodes a text that comes in pieces to UTF-8. Total: what cannot be read becomes U+FFFD.
///
/// Call `decode` for each piece and `finish` once at the end. A byte order mark at the start is left
/// out. Not thread-safe. For text that is held whole, `Charset.decode` is simpler.
public final class CharsetDecoder {
  private let charset: Charset
  private var scheme: Charset.Scheme
  private let conversion: CharsetIconv?
  /// The start of a character that the last piece ended in: a few bytes.
  private var pending: [UInt8] = []
  private var isAtStart = true
  private var isShifted = false
  private let isMarked: Bool

  public init(_ charset: Charset) {
    self.charset = charset
    scheme = charset.scheme
    switch charset.scheme {
    case .utf8, .utf16, .utf16ByMark:
      isMarked = true
      conversion = nil
    case .table:
      isMarked = false
      conversion = nil
    case .hz:
      isMarked = false
      conversion = CharsetIconvPool.shared.take("GB18030")
    case .iconv(let name):
      isMarked = name.hasPrefix("UTF-32")
      conversion = CharsetIconvPool.shared.take(name)
    }
  }

  deinit {
    guard let conversion else { return }
    var rest: [UInt8] = []
    conversion.finish(into: &rest)
    CharsetIconvPool.shared.give(conversion)
  }

  /// Appends what `bytes`, the next piece, decode to.
  public func decode(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    if pending.isEmpty {
      let read = advance(bytes, into: &output)
      pending.append(contentsOf: bytes[read...])
    } else {
      let joined = pending + bytes
      let read = joined.withUnsafeBufferPointer { advance($0, into: &output) }
      pending.removeAll(keepingCapacity: true)
      pending.append(contentsOf: joined[read...])
    }
    if pending.count > 64 {
      // No charset has such long characters.
      pending.removeAll(keepingCapacity: true)
      CharsetUTF8.appendReplacement(to: &output)
    }
  }

  /// Ends the text; the decoder is then ready for another one.
  public func finish(into output: inout [UInt8]) {
    if !pending.isEmpty {
      pending.removeAll(keepingCapacity: true)
      CharsetUTF8.appendReplacement(to: &output)
    }
    conversion?.finish(into: &output)
    scheme = charset.scheme
    isAtStart = true
    isShifted = false
  }

  /// Decodes as much as is complete; returns how many bytes that was.
  private func advance(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) -> Int {
    if case .utf16ByMark = scheme {
      guard bytes.count >= 2 else { return 0 }
      scheme = .utf16(bigEndian: bytes[0] == 0xFE && bytes[1] == 0xFF)
    }
    let start = output.count
    let read = step(bytes, into: &output)
    if isAtStart, read > 0 {
      isAtStart = false
      if isMarked, output[start...].starts(with: [0xEF, 0xBB, 0xBF]) {
        output.removeSubrange(start..<start + 3)
      }
    }
    return read
  }

  private func step(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) -> Int {
    switch scheme {
    case .utf8:
      let whole = bytes.count - CharsetUTF8.incompleteSuffix(of: bytes)
      CharsetUTF8.append(UnsafeBufferPointer(rebasing: bytes[..<whole]), into: &output)
      return whole
    case .table(let table):
      table.decode(bytes, into: &output)
      return bytes.count
    case .utf16(let bigEndian):
      return CharsetUTF16.decode(bytes, bigEndian: bigEndian, into: &output)
    case .utf16ByMark:
      return 0
    case .hz:
      return decodeHZ(bytes, into: &output)
    case .iconv:
      guard let conversion else { return bytes.count }
      return conversion.decode(bytes, into: &output)
    }
  }

  /// HZ (RFC 1843): `~{` and `~}` switch between ASCII and GB 2312 without its high bits.
  private func decodeHZ(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) -> Int {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "~") {
        guard index + 1 < bytes.count else { break }
        switch bytes[index + 1] {
        case UInt8(ascii: "{"): isShifted = true
        case UInt8(ascii: "}"): isShifted = false
        case UInt8(ascii: "~"): plain.append(byte)
        case UInt8(ascii: "\n"): break
        default: plain.append(contentsOf: bytes[index...index + 1])
        }
        index += 2
        continue
      }
      if byte == UInt8(ascii: "\n") { isShifted = false }
      if isShifted, byte > 0x20, byte < 0x7F {
        guard index + 1 < bytes.count else { break }
        plain.append(byte | 0x80)
        plain.append(bytes[index + 1] | 0x80)
        index += 2
      } else {
        plain.append(byte)
        index += 1
      }
    }
    plain.withUnsafeBufferPointer { _ = conversion?.decode($0, into: &output) }
    return index
  }
}
