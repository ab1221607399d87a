// Hot code: one pass over each line.
internal import Bytes
internal import MIME

/// One unfolded line of a card: its key, and its value decoded.
struct CardLine {
  /// In small letters, without group and parameters: `email` of `item1.EMAIL;TYPE=work`.
  var key: [UInt8] = []
  /// As it stood, with its parameters.
  private var parameters: [UInt8] = []
  /// The parameters as they were spelled.
  private var spelled: [UInt8] = []
  var value: [UInt8] = []

  /// Reads a line without its line end; false when it is none of a card.
  mutating func read(_ line: UnsafeBufferPointer<UInt8>, _ format: CardFormat) -> Bool {
    value.removeAll(keepingCapacity: true)
    guard let colon = Self.colon(line) else { return false }
    readKey(UnsafeBufferPointer(rebasing: line[..<colon]))
    guard !key.isEmpty else { return false }
    var start = colon + 1
    let mark = start < line.count ? line[start] : 0
    if format == .ldif, mark == UInt8(ascii: ":") || mark == UInt8(ascii: "<") { start += 1 }
    while start < line.count, line[start] == 0x20 { start += 1 }
    let text = UnsafeBufferPointer(rebasing: line[start...])
    if format == .ldif, mark == UInt8(ascii: ":") {
      _ = Base64.decode(text, into: &value)
    } else if format != .ldif, contains("quoted-printable") {
      QuotedPrintable.decode(text, into: &value)
      decodeCharset()
    } else {
      value.append(contentsOf: text)
    }
    return true
  }

  /// Pictures, sounds and keys: never read.
  var isBinary: Bool {
    Self.binaryKeys.contains(String(decoding: key, as: UTF8.self)) || contains("base64")
      || contains("encoding=b")
  }

  private static let binaryKeys: Set<String> = [
    "photo", "logo", "sound", "key", "jpegphoto", "thumbnailphoto", "usercertificate",
  ]

  /// `Marie Dupont` of `ATTENDEE;CN="Marie Dupont";ROLE=CHAIR`, empty where there is none.
  func commonName() -> [UInt8] {
    guard let mark = parameters.withUnsafeBufferPointer({ firstIndex(of: ";cn=", in: $0) }) else {
      return []
    }
    var rest = spelled[(mark + 4)...]
    let isQuoted = rest.first == UInt8(ascii: "\"")
    if isQuoted { rest = rest.dropFirst() }
    return Array(rest.prefix { isQuoted ? $0 != UInt8(ascii: "\"") : $0 != UInt8(ascii: ";") })
  }

  /// The parts of a structured value, unescaped: `Dupont;Marie;;Dr.;`.
  func parts() -> [[UInt8]] {
    var parts: [[UInt8]] = [[]]
    var at = 0
    while at < value.count {
      if value[at] == UInt8(ascii: "\\"), at + 1 < value.count {
        at += 1
        parts[parts.count - 1].append(Self.unescaped(value[at]))
      } else if value[at] == UInt8(ascii: ";"), parts.count < 16 {
        parts.append([])
      } else {
        parts[parts.count - 1].append(value[at])
      }
      at += 1
    }
    return parts
  }

  /// The whole value, unescaped.
  func text() -> [UInt8] {
    guard value.contains(UInt8(ascii: "\\")) else { return value }
    var text: [UInt8] = []
    var at = 0
    while at < value.count {
      if value[at] == UInt8(ascii: "\\"), at + 1 < value.count {
        at += 1
        text.append(Self.unescaped(value[at]))
      } else {
        text.append(value[at])
      }
      at += 1
    }
    return text
  }

  private static func unescaped(_ byte: UInt8) -> UInt8 {
    byte | 0x20 == UInt8(ascii: "n") ? 0x0A : byte
  }

  /// The colon that ends the key: not one within a quoted parameter.
  private static func colon(_ line: UnsafeBufferPointer<UInt8>) -> Int? {
    var isQuoted = false
    for index in 0..<min(line.count, 1024) {
      if line[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if line[index] == UInt8(ascii: ":"), !isQuoted { return index }
    }
    return nil
  }

  private mutating func readKey(_ text: UnsafeBufferPointer<UInt8>) {
    key.removeAll(keepingCapacity: true)
    parameters.removeAll(keepingCapacity: true)
    spelled.removeAll(keepingCapacity: true)
    var isKey = true
    for byte in text {
      let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
      if byte == UInt8(ascii: ";") { isKey = false }
      if !isKey {
        parameters.append(lower)
        spelled.append(byte)
      } else if byte == UInt8(ascii: ".") {
        key.removeAll(keepingCapacity: true)
      } else if byte > 0x20 {
        key.append(lower)
      }
    }
  }

  private func contains(_ word: StaticString) -> Bool {
    parameters.withUnsafeBufferPointer { firstIndex(of: word, in: $0) != nil }
  }

  /// vCard 2.1 names the charset of each quoted-printable value.
  private mutating func decodeCharset() {
    let label = String(decoding: parameters, as: UTF8.self)
    let mark = "charset="
    guard let part = label.split(separator: ";").first(where: { $0.hasPrefix(mark) }),
      let charset = Charset(label: String(part.dropFirst(mark.count))), charset != .utf8
    else { return }
    var decoded: [UInt8] = []
    value.withUnsafeBufferPointer { charset.decode($0, into: &decoded) }
    value = decoded
  }
}
