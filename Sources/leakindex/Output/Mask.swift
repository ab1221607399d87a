import Corpus

/// Hides identities in summaries and exports: enough stays to recognise a value one knows, not
/// enough to learn one.
struct Mask {
  /// Values are shown as they are (`--reveal`).
  let reveals: Bool

  /// `m•••@contoso.com`, `+33 ••• ••67`, `M••• D•••`; companies are not personal data.
  func callAsFunction(_ value: String, kind: Kind) -> String {
    guard !reveals else { return value }
    switch kind {
    case .email: return Mask.address(value)
    case .phone: return Mask.phone(value)
    case .person: return Mask.words(value)
    case .company: return value
    }
  }

  /// The same, but what the user asked for is shown: he knows it already.
  func callAsFunction(_ value: String, kind: Kind, asked: Set<String>) -> String {
    guard !reveals, !asked.contains(value.lowercased()) else { return value }
    guard kind == .person else { return self(value, kind: kind) }
    return value.split(separator: " ").map { word in
      asked.contains(word.lowercased()) ? String(word) : Mask.words(String(word))
    }.joined(separator: " ")
  }

  private static func address(_ value: String) -> String {
    guard let at = value.lastIndex(of: "@"), let first = value.first, first != "@" else {
      return "•••"
    }
    return "\(first)•••\(value[at...])"
  }

  private static func phone(_ value: String) -> String {
    guard value.count >= 8 else { return "•••" }
    return "\(value.prefix(3)) ••• ••\(value.suffix(2))"
  }

  private static func words(_ value: String) -> String {
    value.split(separator: " ").map { "\($0.prefix(1))•••" }.joined(separator: " ")
  }
}
