// Warm code: runs at the word `at` between two marks.
internal import Bytes

/// Reads addresses that were spelled so that no machine reads them: `name (at) example (dot) com`.
struct SpelledEmail {
  /// The address, with its signs in place.
  private(set) var value: [UInt8] = []
  private(set) var start = 0
  private(set) var end = 0
  private(set) var percent: UInt8 = 0

  private let suffixes: DomainSuffix
  private var local: [UInt8] = []
  /// Dots that were spelled out in the domain.
  private var spelledDots = 0

  init(_ suffixes: DomainSuffix) {
    self.suffixes = suffixes
    value.reserveCapacity(512)
    local.reserveCapacity(128)
  }

  /// How the word stands: in brackets, between spaces, or between other marks.
  private enum Style { case bracketed, spaced, joined }

  /// Reads around the word at `index`; nothing before `low` belongs to it.
  mutating func read(_ text: UnsafeBufferPointer<UInt8>, at index: Int, low: Int) -> Bool {
    guard index > low, index + 2 < text.count,
      let style = Self.style(text[index - 1], text[index + 2])
    else { return false }
    let isUpper = EmailBytes.isUpper(text[index]) && EmailBytes.isUpper(text[index + 1])
    guard readDomain(text, from: index + 3, style), readLocal(text, before: index - 1, low, style)
    else { return false }
    switch style {
    case .bracketed: percent = 80
    case .joined: percent = spelledDots > 0 ? 65 : 0
    case .spaced:
      let isTold = spelledDots > 0 || isMailLine(text) || isUpper && hasNameMark
      percent = isTold && !startsWithArticle ? 70 : 0
    }
    return percent > 0 && append()
  }

  private static func style(_ before: UInt8, _ after: UInt8) -> Style? {
    switch (before, after) {
    case (UInt8(ascii: "("), UInt8(ascii: ")")), (UInt8(ascii: "["), UInt8(ascii: "]")),
      (UInt8(ascii: "{"), UInt8(ascii: "}")), (UInt8(ascii: "<"), UInt8(ascii: ">")),
      (UInt8(ascii: "*"), UInt8(ascii: "*")), (UInt8(ascii: "|"), UInt8(ascii: "|")):
      .bracketed
    case (UInt8(ascii: " "), UInt8(ascii: " ")): .spaced
    case (UInt8(ascii: "_"), UInt8(ascii: "_")), (UInt8(ascii: "-"), UInt8(ascii: "-")): .joined
    default: nil
    }
  }

  // MARK: The domain

  private mutating func readDomain(
    _ text: UnsafeBufferPointer<UInt8>, from index: Int, _ style: Style
  ) -> Bool {
    value.removeAll(keepingCapacity: true)
    spelledDots = 0
    var at = Self.skipSpaces(text, index)
    while value.count < 250 {
      let label = Self.label(text, at)
      guard !label.isEmpty else { break }
      for byte in text[label] { value.append(EmailBytes.lower(byte)) }
      end = label.upperBound
      guard let dot = dot(text, end, style) else { break }
      at = dot
      value.append(UInt8(ascii: "."))
    }
    if value.last == UInt8(ascii: ".") { value.removeLast() }
    return isKnownDomain
  }

  private var isKnownDomain: Bool {
    value.withUnsafeBufferPointer { bytes in
      guard let dot = lastIndex(of: UInt8(ascii: "."), in: bytes, before: bytes.count), dot > 0
      else { return false }
      return suffixes.isKnown(UnsafeBufferPointer(rebasing: bytes[(dot + 1)...]))
    }
  }

  /// Letters, digits and inner hyphens; hyphens and underscores end a label that is joined by them.
  private static func label(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Range<Int> {
    var end = start
    while end < text.count, end - start < 64,
      EmailBytes.isAlphanumeric(text[end])
        || text[end] == UInt8(ascii: "-") && end > start && !isDotWord(text, end + 1)
    {
      end += 1
    }
    while end > start, text[end - 1] == UInt8(ascii: "-") { end -= 1 }
    return start..<end
  }

  private static func isDotWord(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    EmailBytes.starts(text, at: index, with: "dot-")
  }

  /// Where the next label starts if a dot stands at `index`, spelled or not.
  private mutating func dot(
    _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ style: Style
  ) -> Int? {
    if index + 1 < text.count, text[index] == UInt8(ascii: "."),
      EmailBytes.isAlphanumeric(text[index + 1])
    {
      return index + 1
    }
    let first = Self.skipSpaces(text, index)
    guard first < text.count else { return nil }
    let open = text[first]
    if let close = Self.closing(open) {
      for word in Self.dotWords where EmailBytes.starts(text, at: first + 1, with: word) {
        let after = first + 1 + word.utf8CodeUnitCount
        guard after < text.count, text[after] == close else { continue }
        spelledDots += 1
        return Self.skipSpaces(text, after + 1)
      }
      return nil
    }
    if first > index, EmailBytes.starts(text, at: first, with: "dot ") {
      spelledDots += 1
      return Self.skipSpaces(text, first + 4)
    }
    for word in Self.joinedDots where EmailBytes.starts(text, at: index, with: word) {
      spelledDots += 1
      return index + word.utf8CodeUnitCount
    }
    return nil
  }

  private static let dotWords: [StaticString] = ["dot", ".", "punkt", "point", "punto", "ponto"]
  private static let joinedDots: [StaticString] = ["_dot_", "-dot-"]

  private static func closing(_ open: UInt8) -> UInt8? {
    switch open {
    case UInt8(ascii: "("): UInt8(ascii: ")")
    case UInt8(ascii: "["): UInt8(ascii: "]")
    case UInt8(ascii: "{"): UInt8(ascii: "}")
    case UInt8(ascii: "<"): UInt8(ascii: ">")
    default: nil
    }
  }

  private static func skipSpaces(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    var at = index
    while at < text.count, at - index < 2, text[at] == UInt8(ascii: " ") { at += 1 }
    return at
  }

  // MARK: The local part

  /// Reads leftwards, `local` in reverse.
  private mutating func readLocal(
    _ text: UnsafeBufferPointer<UInt8>, before index: Int, _ low: Int, _ style: Style
  ) -> Bool {
    local.removeAll(keepingCapacity: true)
    var at = index
    while at > low, index - at < 2, text[at - 1] == UInt8(ascii: " ") { at -= 1 }
    while at > low, local.count <= EmailLocalPart.maximumInBytes {
      if EmailBytes.isAtom(text[at - 1]) {
        local.append(text[at - 1])
        at -= 1
      } else if let dot = dotBefore(text, at, low), !local.isEmpty {
        local.append(UInt8(ascii: "."))
        at = dot
      } else {
        break
      }
    }
    start = at
    local.reverse()
    guard local.count <= EmailLocalPart.maximumInBytes, let first = local.first,
      EmailBytes.isAlphanumeric(first), EmailLocalPart.isDotAtom(local)
    else { return false }
    return at == 0 || EmailBytes.isClean(text[at - 1]) || ":<>;'".utf8.contains(text[at - 1])
  }

  /// Where the word before a spelled dot ends that ends at `index`.
  private func dotBefore(
    _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ low: Int
  ) -> Int? {
    let forms: [StaticString] = [" dot ", " (dot) ", "(dot)", " [dot] ", "[dot]", "[.]"]
    for form in forms where EmailBytes.ends(text, before: index, with: form) {
      let start = index - form.utf8CodeUnitCount
      if start > low, EmailBytes.isAlphanumeric(text[start - 1]) { return start }
    }
    return nil
  }

  // MARK: Judging

  /// A dot, an underscore or a digit: hardly a word of a sentence.
  private var hasNameMark: Bool {
    local.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_") || EmailBytes.isDigit($0) }
  }

  private static let articles = WordTable(
    "the a an this that my our your his her their its some any every each least all once last")

  /// `look at the dot com boom`
  private var startsWithArticle: Bool {
    value.withUnsafeBufferPointer { bytes in
      let dot = firstIndex(of: UInt8(ascii: "."), in: bytes) ?? bytes.count
      return Self.articles.contains(UnsafeBufferPointer(rebasing: bytes[..<dot]))
    }
  }

  /// The archives of mailing lists write `From bob at example.com  Thu Aug 22` and `From: bob at
  /// example.com (Bob)`.
  private func isMailLine(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let heads: [StaticString] = ["\nfrom ", "from: ", "reply-to: ", "to: ", "cc: ", "email: "]
    if start == 5, EmailBytes.starts(text, at: 0, with: "from ") { return true }
    return heads.contains { EmailBytes.ends(text, before: start, with: $0) }
  }

  private mutating func append() -> Bool {
    local.append(UInt8(ascii: "@"))
    local.append(contentsOf: value)
    swap(&local, &value)
    return true
  }
}
