/// Why something was taken for an identity. Raw values are stored on disk: never renumber them.
public enum Rule: UInt8, Sendable, CaseIterable {
  /// An address or display name in a header of a message.
  case mailHeader = 0
  /// A column of a CSV file, by its name and values.
  case csvColumn = 1
  /// An XML element or attribute, by its name and values.
  case xmlElement = 2
  /// Found by scanning text.
  case textScan = 3
  /// A signature block.
  case signature = 4
  /// The trained model for running text.
  case model = 5
  /// A header line quoted inside a body (`From:`, `Von:`, `De :`).
  case quotedHeader = 6
  /// Obfuscated on purpose: `name (at) example (dot) com`.
  case obfuscated = 7
  /// A greeting, closing, `X wrote:` line, or a line of a text with a label (`Name: …`).
  case context = 8
  /// A `mailto:` or `tel:` link.
  case link = 9
  /// A company told by its legal form.
  case legalForm = 10
  /// A field of a vCard or of a directory entry, by its name.
  case cardField = 11
  /// A member of a JSON object, by its name and values.
  case jsonMember = 12

  /// The name in NDJSON.
  public var name: String {
    switch self {
    case .mailHeader: "mail-header"
    case .csvColumn: "csv-column"
    case .xmlElement: "xml-element"
    case .textScan: "text-scan"
    case .signature: "signature"
    case .model: "model"
    case .quotedHeader: "quoted-header"
    case .obfuscated: "obfuscated"
    case .context: "context"
    case .link: "link"
    case .legalForm: "legal-form"
    case .cardField: "card-field"
    case .jsonMember: "json-member"
    }
  }
}
