/// What sort of identity a mention is. Raw values are stored on disk: never renumber them.
public enum Kind: UInt8, Sendable, CaseIterable, Comparable {
  case email = 0
  case phone = 1
  case person = 2
  case company = 3

  /// The name in commands and NDJSON.
  public var name: String {
    switch self {
    case .email: "email"
    case .phone: "phone"
    case .person: "person"
    case .company: "company"
    }
  }

  public init?(name: String) {
    guard let kind = Kind.allCases.first(where: { $0.name == name }) else { return nil }
    self = kind
  }

  public static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
}
