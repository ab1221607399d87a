// Warm code: once per value of an element in a text that holds a reference.
internal import Bytes

/// Decodes the five references that XML has by itself (XML 1.0, 4.6).
enum MarkupDecoding {
  private static let references: [(name: StaticString, byte: UInt8)] = [
    ("&amp;", UInt8(ascii: "&")), ("&apos;", UInt8(ascii: "'")), ("&quot;", UInt8(ascii: "\"")),
    ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")), ("&#39;", UInt8(ascii: "'")),
  ]

  /// Puts `value` decoded into `output`; other references stay as they are.
  static func decode(_ value: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
    output.removeAll(keepingCapacity: true)
    var at = 0
    while at < value.count {
      if value[at] == UInt8(ascii: "&"), let found = reference(value, at) {
        output.append(found.byte)
        at += found.name.utf8CodeUnitCount
      } else {
        output.append(value[at])
        at += 1
      }
    }
  }

  private static func reference(
    _ value: UnsafeBufferPointer<UInt8>, _ at: Int
  ) -> (name: StaticString, byte: UInt8)? {
    references.first { reference in
      let end = at + reference.name.utf8CodeUnitCount
      guard end <= value.count else { return false }
      // SAFETY: the index is below the length of the name.
      return (at..<end).allSatisfy { value[$0] == reference.name.utf8Start[$0 - at] }
    }
  }
}
