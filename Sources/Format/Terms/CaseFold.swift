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
    folded.reserve(value.count)
    for index in 0..<value.count {
      let byte = value[index]
      guard byte >= 0x20 else {
        folded.truncate(to: start)
        return false
      }
      guard byte < 0x80 else {
        folded.truncate(to: start)
        return appendSlowly(value, to: &folded)
      }
      folded.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    return true
  }

  private static func appendSlowly(
    _ value: UnsafeBufferPointer<UInt8>, to folded: inout ByteBuffer
  ) -> Bool {
    guard !value.contains(where: { $0 < 0x20 }) else { return false }
    for scalar in String(decoding: value, as: UTF8.self).unicodeScalars {
      folded.append(Array(scalar.properties.lowercaseMapping.utf8))
    }
    return true
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
