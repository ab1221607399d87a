import Corpus
import Query

/// Reads what the user typed as a query: an address, a domain, a number, a name, a prefix.
struct QueryText {
  let kind: Kind?
  let region: Country

  /// How `text` is looked up, or an error that says what would be understood.
  func match(_ text: String) throws(CommandError) -> Query.Match {
    let trimmed = QueryText.trim(text)
    guard !trimmed.isEmpty else { throw CommandError("an empty query finds nothing") }
    if kind == .person || kind == .company { return name(trimmed) }
    if trimmed.contains("@") { return address(trimmed) }
    if kind == .email { return .domain(trimmed) }
    if kind == .phone || looksLikePhone(trimmed) { return try phone(trimmed) }
    if looksLikeDomain(trimmed) { return .domain(trimmed) }
    return name(trimmed)
  }

  private func address(_ text: String) -> Query.Match {
    text.hasPrefix("@") ? .domain(String(text.dropFirst())) : .email(text)
  }

  private func name(_ text: String) -> Query.Match {
    if text.hasSuffix("*") { return .prefix(String(text.dropLast())) }
    return text.contains(where: \.isWhitespace) ? .name(text) : .word(text)
  }

  private func phone(_ text: String) throws(CommandError) -> Query.Match {
    let isPrefix = text.hasSuffix("*")
    let digits = text.filter { $0.isASCII && $0.isNumber }
    if text.hasPrefix("+") || text.hasPrefix("00") {
      let e164 = "+" + (text.hasPrefix("+") ? digits : String(digits.dropFirst(2)))
      return isPrefix ? .phonePrefix(e164) : .phone(e164)
    }
    guard let number = NationalNumber.e164(text, region: region) else {
      throw CommandError(
        region == .none
          ? "\(text) is in national notation: say its region, such as --region FR, or begin with +"
          : "\(text) is no valid number in region \(region.code)")
    }
    return .phone(number)
  }

  private func looksLikePhone(_ text: String) -> Bool {
    let digits = text.filter(\.isNumber).count
    return digits >= 4 && text.allSatisfy { $0.isNumber || " +-./()*\u{A0}".contains($0) }
  }

  /// `contoso.com`, `müller.de`: labels with a dot between, no blanks, a last label of letters.
  private func looksLikeDomain(_ text: String) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }), let last = labels.last,
      last.count >= 2
    else { return false }
    let isLastALabel = last.lowercased().hasPrefix("xn--")
    return (isLastALabel || last.allSatisfy(\.isLetter))
      && !text.contains { $0.isWhitespace || $0 == "*" || $0 == "," }
  }

  private static func trim(_ text: String) -> String {
    var text = Substring(text)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
