@testable import Extract

/// The plain rules of addresses, slow and by the book: what `EmailFinder` must find in text without
/// escapes, quotes, marks or letters beyond ASCII.
struct NaiveEmails {
  private static let names = Set(
    TopLevelDomainTable.names.description.split(whereSeparator: \.isWhitespace).map(String.init))

  private let text: [Character]
  private var found: [String] = []
  private var bound = 0
  private var lastEnd: Int?

  static func find(_ text: String) -> [String] {
    var naive = NaiveEmails(text: Array(text))
    for index in naive.text.indices where naive.text[index] == "@" { naive.consider(index) }
    return naive.found
  }

  private init(text: [Character]) { self.text = text }

  private mutating func consider(_ sign: Int) {
    guard sign >= bound else { return }
    guard let end = domainEnd(sign + 1), let start = localStart(sign, closing: end),
      !isPassword(start)
    else {
      bound = sign + 1
      return
    }
    let local = String(text[start..<sign])
    found.append(local + "@" + String(text[sign + 1..<end]).lowercased())
    bound = end
    lastEnd = end
  }

  private func isDomainCharacter(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber) || "-.".contains(character)
  }

  private func domainEnd(_ start: Int) -> Int? {
    var end = start
    while end < text.count, isDomainCharacter(text[end]) { end += 1 }
    guard end - start <= 261 else { return nil }
    for index in start..<end where index + 1 < end && text[index...index + 1] == [".", "."] {
      end = index
      break
    }
    while end > start, ".-".contains(text[end - 1]) { end -= 1 }
    guard isWellFormed(start, end) else { return nil }
    var labels = String(text[start..<end]).split(separator: ".").map(String.init)
    if !Self.names.contains(labels[labels.count - 1].lowercased()) {
      let last = Array(labels.removeLast())
      let isSentence =
        last.count > 1 && last[0].isUppercase && !last[1].isUppercase
        && !text[end - last.count - 2].isUppercase
      guard isSentence, labels.count > 1, Self.names.contains(labels[labels.count - 1].lowercased())
      else { return nil }
      end -= last.count + 1
    }
    let head = labels.dropLast()
    let isVersion = head.count > 1 && head.allSatisfy { $0.allSatisfy(\.isNumber) }
    let goesOn =
      end + 1 < text.count && text[end] == "_" && (text[end + 1].isLetter || text[end + 1].isNumber)
    return isVersion || goesOn ? nil : end
  }

  private func isWellFormed(_ start: Int, _ end: Int) -> Bool {
    guard end - start <= 253 else { return false }
    let labels = String(text[start..<end]).split(separator: ".", omittingEmptySubsequences: false)
    return labels.count > 1
      && labels.allSatisfy {
        (1...63).contains($0.count) && $0.first != "-" && $0.last != "-"
      }
  }

  private func localStart(_ sign: Int, closing: Int) -> Int? {
    var start = sign
    while start > bound, isDomainCharacter(text[start - 1]) || "_+".contains(text[start - 1]) {
      start -= 1
    }
    // Glued to what ended there.
    if start == bound, bound > 0 { return nil }
    guard sign - start <= 72 else { return nil }
    if start > 0, text[start - 1] == "@" { return nil }
    for index in (start..<sign).reversed() where index >= start + 2 {
      if text[index - 2...index] == [".", ".", "."] {
        start = index + 1
        break
      }
    }
    let isEmphasis = closing < text.count && text[closing] == "_"
    while start < sign, "-+".contains(text[start]) || isEmphasis && text[start] == "_" {
      if text[start] == "+", text[(start + 1)..<sign].allSatisfy(\.isNumber) { break }
      start += 1
    }
    let local = text[start..<sign]
    guard (1...64).contains(local.count), local.first != ".", local.last != ".",
      !String(local).contains(".."), local.contains(where: { $0.isLetter || $0.isNumber })
    else { return nil }
    return start
  }

  /// `address:password`, without a space between.
  private func isPassword(_ start: Int) -> Bool {
    guard let lastEnd, start - lastEnd <= 128, text[lastEnd] == ":" else { return false }
    return !text[lastEnd..<start].contains { $0.isWhitespace || "<>\"".contains($0) }
  }
}
