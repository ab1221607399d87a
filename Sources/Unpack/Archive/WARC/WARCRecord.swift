import Corpus

/// The header of a WARC record, as far as it matters here.
struct WARCRecord {
  /// From 1, `warcinfo` included.
  private let ordinal: Int
  private(set) var type = ""
  private(set) var lengthInBytes: UInt64 = 0
  /// The length was given, and is a number.
  private(set) var isComplete = false
  private var target: [UInt8] = []

  init(ordinal: Int) { self.ordinal = ordinal }

  /// The address without its scheme; `index` behind a slash, and `request-5` where there is none or
  /// the record is not what the address gave.
  var name: String {
    guard !target.isEmpty, ["resource", "response", "conversion"].contains(type) else {
      return "\(type.isEmpty ? "record" : type)-\(ordinal)"
    }
    let name = PathText.text(target)
    return target.last == UInt8(ascii: "/") ? name + "index" : name
  }

  /// Takes a line of the header: a name, a colon, a value.
  mutating func take(_ line: [UInt8]) {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return }
    let value = WARCRecord.trimmed(line[(colon + 1)...])
    switch String(decoding: line[..<colon], as: UTF8.self).lowercased() {
    case "warc-type": type = PathText.text(Array(value)).lowercased()
    case "warc-target-uri": target = WARCRecord.withoutScheme(value)
    case "content-length":
      guard let length = UInt64(String(decoding: value, as: UTF8.self)) else { return }
      lengthInBytes = length
      isComplete = true
    default: break
    }
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    let start = bytes.drop(while: isBlank)
    let end = start.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? start.startIndex
    return start[start.startIndex..<end]
  }

  /// Of `http://example.com/a` what stands behind `://`; version 1.0 puts the address in `<>`.
  private static func withoutScheme(_ address: ArraySlice<UInt8>) -> [UInt8] {
    var address = address
    if address.first == UInt8(ascii: "<"), address.last == UInt8(ascii: ">") {
      address = address.dropFirst().dropLast()
    }
    guard let colon = address.firstIndex(of: UInt8(ascii: ":")),
      address[colon...].starts(with: "://".utf8)
    else { return Array(address) }
    return Array(address[(colon + 3)...])
  }
}
