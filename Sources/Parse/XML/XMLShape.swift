/// What an XML document is made of, as far as its head tells.
struct XMLShape {
  /// The depth of the elements that are records, the root being 0.
  var recordDepth = 0
  /// By the local name of an element inside of records: the attribute that says what the element
  /// holds, as in `<field name="email">`.
  var keyAttributes: [String: String] = [:]
  /// Records are rows of cells, which only their place tells apart.
  var isRows = false

  /// Names that speak of no content: of cells, fields and values.
  private static let cells: Set<String> = [
    "cell", "c", "td", "th", "tc", "col", "column", "data", "field", "f", "value", "v", "d", "item",
    "entry", "string", "str", "table-cell",
  ]

  /// Whether an element's name, with a prefix or without, says nothing of what is in it.
  static func isCell(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard name.count <= 40 else { return false }
    let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name[...]
    return cells.contains(String(decoding: local, as: UTF8.self).lowercased())
  }
}
