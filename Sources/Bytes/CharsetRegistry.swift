/// The charsets by their labels: our table first, then what iconv knows.
final class CharsetRegistry: @unchecked Sendable {
  // SAFETY: `lock` protects `known` and `room`; `rows` is immutable.
  private let lock = Lock()
  /// The rows of `CharsetLabels.table` by simplified label: name and decoder.
  private let rows: [String: (name: String, scheme: String)]
  /// What was asked for before, by simplified label; nil for a label that nobody knows.
  private var known: [String: Charset?] = [:]
  /// How many more answers are kept: a hostile mailbox can invent labels without end.
  private var room = 1024

  static let shared = CharsetRegistry()

  /// What iconv calls the multi-byte charsets whose bytes below 0x80 stand for ASCII in text.
  static let asciiSupersets: Set<String> = [
    "GB18030", "BIG5-HKSCS", "UHC", "EUC-JP-MS", "CP932", "EUC-TW", "JOHAB",
  ]

  private init() {
    var rows: [String: (name: String, scheme: String)] = [:]
    for line in CharsetLabels.table.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count >= 2 else { continue }
      for word in [words[0]] + words[2...] {
        rows[CharsetLabels.simplified(word.utf8)] = (String(words[0]), String(words[1]))
      }
    }
    self.rows = rows
  }

  /// The charset of a row of the table. `scheme` is `=…` for our own decoders, else iconv's name,
  /// with `#` before it for one byte per character.
  private static func charset(_ name: String, _ scheme: String) -> Charset? {
    switch scheme {
    case "=utf8": .utf8
    case "=utf16": Charset(name: name, scheme: .utf16ByMark)
    case "=utf16le": .utf16LE
    case "=utf16be": .utf16BE
    case "=ascii": .ascii
    case "=1252": Charset(name: name, scheme: .table(.windows1252))
    case "=hz": Charset(name: name, scheme: .hz)
    case "=none": nil
    default:
      if scheme.hasPrefix("#") {
        CharsetTable(iconv: String(scheme.dropFirst())).map {
          Charset(name: name, scheme: .table($0))
        }
      } else {
        Charset(name: name, scheme: .iconv(scheme))
      }
    }
  }

  func charset(label: UnsafeBufferPointer<UInt8>) -> Charset? {
    let label = CharsetLabels.trimmed(label)
    guard !label.isEmpty, label.count <= 40 else { return nil }
    let key = CharsetLabels.simplified(label)
    return lock.withLock {
      if let charset = known[key] { return charset }
      let row = rows[key] ?? CharsetLabels.variants(of: key).lazy.compactMap { self.rows[$0] }.first
      let charset =
        if let row {
          CharsetRegistry.charset(row.name, row.scheme)
        } else {
          CharsetRegistry.iconvCharset(label)
        }
      if room > 0 {
        room -= 1
        known[key] = .some(charset)
      }
      return charset
    }
  }

  /// What iconv itself knows under the label as it is written.
  private static func iconvCharset(_ label: Slice<UnsafeBufferPointer<UInt8>>) -> Charset? {
    // Slashes and commas are options and paths to iconv.
    let isPlain = label.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "."), UInt8(ascii: ":"):
        true
      default: false
      }
    }
    guard isPlain else { return nil }
    let name = String(decoding: label, as: UTF8.self)
    guard let conversion = CharsetIconv(name.uppercased()) else { return nil }
    CharsetIconvPool.shared.give(conversion)
    return Charset(name: name.lowercased(), scheme: .iconv(name.uppercased()))
  }
}
