// Warm code: once per attribute of the head of each XML leaf.
internal import Bytes

/// Counts the attributes that may say what their element holds: `<field name="email">`,
/// `<phone type="work">`.
///
/// Such an attribute has few values, which come again in every record.
struct XMLKeyCensus {
  /// Values of one attribute that are told apart; with more it is no key.
  private static let maximumValues = 400
  private static let maximumAttributes = 64
  private static let candidates: Set<String> = [
    "name", "key", "field", "column", "col", "type", "label", "property", "attr", "attribute",
    "var",
    "code", "id", "tag", "kind", "ref", "n", "k",
  ]

  private struct Count {
    var depth: Int
    var sum = 0
    var values: Set<UInt64> = []
  }

  private struct Key: Hashable {
    let element: String
    let attribute: String
  }

  private var counts: [Key: Count] = [:]

  /// Notes an attribute with its value, of an element at `depth`.
  mutating func note(
    _ text: UnsafeBufferPointer<UInt8>, element: Range<Int>, value: Range<Int>, depth: Int
  ) {
    guard value.count >= 1, value.count <= XMLPaths.maximumKeyInBytes, element.count <= 64,
      XMLKeyCensus.isKey(UnsafeBufferPointer(rebasing: text[value])),
      let attribute = XMLKeyCensus.attribute(text, before: value.lowerBound - 1)
    else { return }
    let key = Key(element: XMLKeyCensus.local(text, element), attribute: attribute)
    guard counts[key] != nil || counts.count < Self.maximumAttributes else { return }
    let hash = hash64(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: text[value])))
    var count = counts[key] ?? Count(depth: depth)
    count.sum += 1
    count.depth = min(depth, count.depth)
    if count.values.count <= Self.maximumValues { count.values.insert(hash) }
    counts[key] = count
  }

  /// The attributes that are keys of elements inside of records, by element.
  func attributes(below depth: Int) -> [String: String] {
    var found: [String: (attribute: String, values: Int)] = [:]
    for (key, count) in counts.sorted(by: { $0.key.attribute < $1.key.attribute }) {
      let values = count.values.count
      guard count.depth > depth, values >= 2, values <= Self.maximumValues, count.sum >= 2 * values
      else { continue }
      if let known = found[key.element], known.values >= values { continue }
      found[key.element] = (key.attribute, values)
    }
    return found.mapValues(\.attribute)
  }

  /// Whether a value may be the name of a field.
  static func isKey(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    value.allSatisfy {
      ($0 | 0x20) &- 0x61 < 26 || $0 >= 0x80 || $0 &- 0x30 < 10 || $0 == 0x20
        || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
        || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":")
    } && value.contains { ($0 | 0x20) &- 0x61 < 26 || $0 >= 0x80 }
  }

  /// The local name of the attribute whose value's quote is at `quote`, if it may be a key.
  private static func attribute(_ text: UnsafeBufferPointer<UInt8>, before quote: Int) -> String? {
    var end = quote
    while end > 0, text[end - 1] <= 0x20 { end -= 1 }
    guard end > 0, text[end - 1] == UInt8(ascii: "=") else { return nil }
    end -= 1
    while end > 0, text[end - 1] <= 0x20 { end -= 1 }
    var start = end
    while start > 0, end - start <= 32, text[start - 1] > 0x20 { start -= 1 }
    let name = local(text, start..<end)
    return candidates.contains(name.lowercased()) ? name : nil
  }

  private static func local(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    let name = text[range]
    let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
    return String(decoding: local, as: UTF8.self)
  }
}
