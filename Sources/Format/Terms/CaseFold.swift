// Hot code: every mention's value is folded once.
import Bytes
public import Corpus

/// Folding that makes one identity of spellings which differ only in case.
///
/// Each scalar is replaced by its Unicode lower-case mapping, without regard to its neighbours, so
/// that the result does not depend on the language or the place in a word.
public enum CaseFold {
  /// Appends the folded value. False, with nothing appended, where the value holds a control
  /// character (below U+0020): no identity has one, and terms use them as separators.
  public static func append(
    _ value: UnsafeBufferPointer<UInt8>, to folded: inout ByteBuffer
  ) -> Bool {
    let start = folded.count
    let ascii = folded.appendFoldedASCII(value)
    if ascii == value.count { return true }
    guard !value.contains(where: { $0 < 0x20 }) else {
      folded.truncate(to: start)
      return false
    }
    appendRest(UnsafeBufferPointer(rebasing: value[ascii...]), to: &folded)
    return true
  }

  /// Folds what begins with a byte past ASCII: letters of two bytes by table, the others by
  /// Unicode's mapping; what is not valid UTF-8 becomes U+FFFD.
  private static func appendRest(
    _ value: UnsafeBufferPointer<UInt8>, to folded: inout ByteBuffer
  ) {
    var index = 0
    while index < value.count {
      let byte = value[index]
      if byte < 0x80 {
        folded.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        index += 1
      } else if byte >= 0xC2, byte < 0xE0, index + 1 < value.count, value[index + 1] & 0xC0 == 0x80
      {
        let entry = twoByteFolds[Int(byte & 0x1F) << 6 | Int(value[index + 1] & 0x3F)]
        for place in 0..<UInt32(entry >> 24) {
          folded.append(UInt8(truncatingIfNeeded: entry >> (8 * place)))
        }
        index += 2
      } else {
        return appendSlowly(UnsafeBufferPointer(rebasing: value[index...]), to: &folded)
      }
    }
  }

  /// By scalar below U+0800: the folded UTF-8, the first byte lowest, and its length in the
  /// highest byte. No mapping of these is longer than three bytes.
  private static let twoByteFolds: [UInt32] = (0..<0x800).map { scalar in
    let bytes = Unicode.Scalar(UInt32(scalar))?.properties.lowercaseMapping.utf8.map { $0 } ?? []
    var entry = UInt32(bytes.count) << 24
    for (place, byte) in bytes.enumerated() { entry |= UInt32(byte) << (8 * UInt32(place)) }
    return entry
  }

  private static func appendSlowly(
    _ value: UnsafeBufferPointer<UInt8>, to folded: inout ByteBuffer
  ) {
    for scalar in String(decoding: value, as: UTF8.self).unicodeScalars {
      folded.append(Array(scalar.properties.lowercaseMapping.utf8))
    }
  }

  /// The folded form of a text.
  public static func of(_ text: String) -> String {
    var folded = ""
    for scalar in text.unicodeScalars { folded += scalar.properties.lowercaseMapping }
    return folded
  }

  /// Hash of a folded value, by which terms are spread over shards: XXH3, the kind as its seed.
  public static func hash(_ folded: UnsafeBufferPointer<UInt8>, kind: Kind) -> UInt64 {
    hash64(UnsafeRawBufferPointer(folded), seed: UInt64(kind.rawValue))
  }
}
