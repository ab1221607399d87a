/// What the name of an XML element says of the text in elements, in records.
struct XMLTraits: OptionSet {
  let rawValue: UInt8

  /// One of its attributes says what it holds.
  static let keyed = XMLTraits(rawValue: 1)
  /// Its text may say what the next element holds: `<name>Email</name><value>…`.
  static let label = XMLTraits(rawValue: 2)
  /// Whatever that element is called: `<key>Email</key><string>…`.
  static let labelForAny = XMLTraits(rawValue: 4)
  /// A label before it says what it holds.
  static let value = XMLTraits(rawValue: 8)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// By the local name, in small letters.
  init(_ name: String) {
    switch name {
    case "key": self = [.label, .labelForAny]
    case "name", "field", "attribute", "property", "label", "fieldname", "column": self = .label
    case "value", "val", "fieldvalue", "content", "data", "text", "string": self = .value
    default: self = []
    }
  }
}
