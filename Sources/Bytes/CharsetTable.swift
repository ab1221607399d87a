// Hot code: one look-up per byte that is not ASCII.
import Glibc

/// A charset of one byte per character: what each of the 256 bytes is in UTF-8.
final class CharsetTable: @unchecked Sendable {
  // SAFETY: 256 entries, filled by `init` and never written again; the tables live for ever.
  /// Per byte: up to three bytes of UTF-8, the first lowest, and their number in the top byte.
  private let entries: UnsafeMutablePointer<UInt32>

  /// `decode` yields the UTF-8 of one byte, or nothing when there is no such character.
  init(_ decode: (UInt8) -> [UInt8]) {
    entries = .allocate(capacity: 256)
    for byte in 0...255 {
      let decoded = decode(UInt8(byte))
      let utf8 = (1...3).contains(decoded.count) ? decoded : [0xEF, 0xBF, 0xBD]
      var entry = UInt32(utf8.count) << 24
      for (place, unit) in utf8.enumerated() { entry |= UInt32(unit) << (8 * UInt32(place)) }
      entries[byte] = entry
    }
  }

  deinit { entries.deallocate() }

  func decode(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
    var index = 0
    while index < bytes.count {
      let run = CharsetUTF8.asciiPrefix(of: bytes, from: index)
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[index..<index + run]))
      index += run
      while index < bytes.count, bytes[index] >= 0x80 {
        // SAFETY: a byte is below 256.
        let entry = entries[Int(bytes[index])]
        output.append(UInt8(truncatingIfNeeded: entry))
        if entry >> 24 > 1 { output.append(UInt8(truncatingIfNeeded: entry >> 8)) }
        if entry >> 24 > 2 { output.append(UInt8(truncatingIfNeeded: entry >> 16)) }
        index += 1
      }
    }
  }

  /// Windows-1252; its five unassigned bytes are the C1 controls of the same number, as in the
  /// WHATWG Encoding Standard.
  static let windows1252 = CharsetTable { byte in
    let c1: [UInt32] = [
      0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
      0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013,
      0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
    ]
    var utf8: [UInt8] = []
    let value = (0x80..<0xA0).contains(byte) ? c1[Int(byte) - 0x80] : UInt32(byte)
    CharsetUTF8.append(scalar: value, to: &utf8)
    return utf8
  }

  /// The table of what iconv knows under `name`; nil when it is unknown or not an ASCII superset of
  /// one byte per character.
  convenience init?(iconv name: String) {
    guard let handle = CharsetIconv(name) else { return nil }
    self.init { byte in byte < 0x80 ? [byte] : handle.single(byte) }
  }
}
