/// A character encoding, found by the label that a message, a page or a file gives it.
///
/// A label that nobody knows yields nil, so that the caller can guess. Labels are read as browsers
/// and mail readers do: `iso-8859-1` and `us-ascii` mean windows-1252, `gb2312` means GB18030,
/// `shift_jis` means windows-31J, because that is what real text under these labels holds.
public struct Charset: Sendable {
  /// How bytes become text.
  enum Scheme: Sendable {
    case utf8
    case utf16(bigEndian: Bool)
    /// By its byte order mark, little endian without one, as Windows writes it.
    case utf16ByMark
    /// One byte, one character, ASCII below 0x80.
    case table(CharsetTable)
    /// GB 2312 in seven bits (RFC 1843).
    case hz
    /// What glibc's iconv calls it.
    case iconv(String)
  }

  /// The canonical name in lower case, such as `windows-1252`.
  public let name: String
  let scheme: Scheme

  init(name: String, scheme: Scheme) {
    self.name = name
    self.scheme = scheme
  }

  /// The charset of a label such as `"ISO-8859-15"`, `cp1252`, `x-sjis`, `csKOI8R`; nil for a label
  /// that neither we nor iconv know. Costs a look-up in a locked table.
  public init?(label: String) {
    var label = label
    guard let known = label.withUTF8({ CharsetRegistry.shared.charset(label: $0) }) else {
      return nil
    }
    self = known
  }

  /// As above, from the bytes of a header.
  public init?(label: UnsafeBufferPointer<UInt8>) {
    guard let known = CharsetRegistry.shared.charset(label: label) else { return nil }
    self = known
  }

  public static let utf8 = Charset(name: "utf-8", scheme: .utf8)
  /// What `us-ascii` is read as: bytes from 0x80 on as windows-1252.
  public static let ascii = Charset(name: "us-ascii", scheme: .table(.windows1252))
  public static let latin1 = Charset(name: "iso-8859-1", scheme: .table(.windows1252))
  public static let windows1252 = Charset(name: "windows-1252", scheme: .table(.windows1252))
  public static let utf16LE = Charset(name: "utf-16le", scheme: .utf16(bigEndian: false))
  public static let utf16BE = Charset(name: "utf-16be", scheme: .utf16(bigEndian: true))
  public static let utf32LE = Charset(name: "utf-32le", scheme: .iconv("UTF-32LE"))
  public static let utf32BE = Charset(name: "utf-32be", scheme: .iconv("UTF-32BE"))

  /// The charset that a byte order mark at the start of `bytes` names, and the mark's length.
  public static func byteOrderMark(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (charset: Charset, lengthInBytes: Int)? {
    func starts(_ mark: [UInt8]) -> Bool { bytes.starts(with: mark) }
    if starts([0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if starts([0xFF, 0xFE, 0, 0]) { return (.utf32LE, 4) }
    if starts([0, 0, 0xFE, 0xFF]) { return (.utf32BE, 4) }
    if starts([0xFF, 0xFE]) { return (.utf16LE, 2) }
    if starts([0xFE, 0xFF]) { return (.utf16BE, 2) }
    return nil
  }

  /// True when bytes below 0x80 mean ASCII always, so that ASCII text needs no decoding.
  public var isASCIISuperset: Bool {
    switch scheme {
    case .utf8, .table: true
    case .utf16, .utf16ByMark, .hz: false
    case .iconv(let name): CharsetRegistry.asciiSupersets.contains(name)
    }
  }

  /// Appends `bytes`, decoded, to `output`: whatever cannot be read becomes U+FFFD. A byte order
  /// mark at the start is left out. Several GB/s for ASCII, some hundred MB/s through iconv.
  public func decode(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
    switch scheme {
    case .utf8:
      let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      CharsetUTF8.append(UnsafeBufferPointer(rebasing: bytes[start...]), into: &output)
    case .table(let table):
      table.decode(bytes, into: &output)
    case .iconv where isASCIISuperset && CharsetUTF8.asciiPrefix(of: bytes) == bytes.count:
      output.append(contentsOf: bytes)
    default:
      let decoder = CharsetDecoder(self)
      decoder.decode(bytes, into: &output)
      decoder.finish(into: &output)
    }
  }
}

extension Charset: Hashable {
  public static func == (left: Charset, right: Charset) -> Bool { left.name == right.name }

  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
