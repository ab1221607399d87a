// Warm code: once per company that the model finds.
internal import Bytes
internal import Corpus

/// Where a company's name ends in running text: behind the whole of its legal form, which the
/// model's tokens may have cut (`Sp.` of `Sp. z o.o.`) or not seen at all (`s.r.o.`), and behind the
/// dot that belongs to it.
enum LegalFormTail {
  /// `Sp. z o.o.`, `S. de R.L. de C.V.`, `GmbH & Co. KG`: what may follow the first word of a form.
  private static let maximumWords = 5
  private static let longestWordInBytes = 12
  /// Forms that are hardly ever written without their dot.
  private static let dotted = ["co", "corp", "inc", "lda", "ltda", "cia"]

  /// The end of the name at `range`, at most `limit`; the end of `range` where it has no form.
  static func end(
    of range: Range<Int>, in text: UnsafeBufferPointer<UInt8>, limit: Int
  ) -> Int {
    guard let form = startOfForm(range, text) else {
      return endOfForm(behind: range, text, limit) ?? range.upperBound
    }
    var best = range.upperBound
    var end = best
    for _ in 0..<maximumWords {
      guard let next = endOfWord(after: end, text, limit) else { break }
      let isWord = isPlainWord(end..<next, text)
      end = next
      if !isWord, let start = startOfForm(range.lowerBound..<end, text), start <= form {
        best = end
      }
    }
    if let whole = endOfRestriction(best, text, limit) { return whole }
    return holdsDot(best, form: form, text, limit) ? best + 1 : best
  }

  /// The end of a form that stands whole behind a name: `Dvořák & Malá` of `Dvořák & Malá s.r.o.`.
  private static func endOfForm(
    behind range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, _ limit: Int
  ) -> Int? {
    guard range.upperBound + 2 < limit, text[range.upperBound] == 0x20 else { return nil }
    var best: Int?
    var end = range.upperBound
    for _ in 0..<maximumWords {
      guard let next = endOfWord(after: end, text, limit) else { break }
      end = next
      let name = UnsafeBufferPointer(rebasing: text[range.lowerBound..<end])
      guard let form = CompanyName.startOfLegalForm(name) else { continue }
      if range.lowerBound + form == range.upperBound + 1, !isPartOfCode(end, text, limit),
        !isLongWord(name[form...]), MailCompany.hasForm(name)
      {
        best = end
      }
    }
    guard let best, let form = startOfForm(range.lowerBound..<best, text) else { return nil }
    return holdsDot(best, form: form, text, limit) ? best + 1 : best
  }

  /// `the Hormel company`: a small word that is no abbreviation.
  private static func isLongWord(_ form: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    form.count > 4 && form.allSatisfy { $0 &- 0x61 < 26 }
  }

  /// `Order AB-1234`, `AB/17`
  static func isPartOfCode(
    _ end: Int, _ text: UnsafeBufferPointer<UInt8>, _ limit: Int
  ) -> Bool {
    guard end < limit else { return false }
    switch text[end] {
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "@"),
      UInt8(ascii: "#"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return true
    default: return false
    }
  }

  /// A small word without dots, as sentences go on with: `Marin SARL au capital`, `Marin SA a`.
  private static func isPlainWord(
    _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var letters = 0
    for byte in text[range] where byte != 0x20 {
      guard byte &- 0x61 < 26 else { return false }
      letters += 1
    }
    // `S.r.l.s.` goes on without a space, `Sp. z oo` with a word of its own.
    return letters > 0 && letters < range.count && !text[range].elementsEqual(" oo".utf8)
  }

  /// `UG (haftungsbeschränkt)`
  private static func endOfRestriction(
    _ end: Int, _ text: UnsafeBufferPointer<UInt8>, _ limit: Int
  ) -> Int? {
    let form: StaticString = "UG (haftungsbeschr"
    let rest = form.utf8CodeUnitCount - 2
    guard end >= 2, end + rest < limit else { return nil }
    for index in 0..<form.utf8CodeUnitCount
    where text[end - 2 + index] != form.utf8Start[index] { return nil }
    var at = end + rest
    while at < min(limit, end + rest + 8) {
      if text[at] == UInt8(ascii: ")") { return at + 1 }
      at += 1
    }
    return nil
  }

  /// Does the bracket at `open` belong to `UG (haftungsbeschränkt)`?
  static func isRestriction(_ text: UnsafeBufferPointer<UInt8>, _ open: Int) -> Bool {
    open >= 3 && endOfRestriction(open - 1, text, text.count) != nil
  }

  /// Whether a word before the form is more than one of sentences: `is a limited` names nobody.
  static func hasProperName(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let name = CompanyName.withoutLegalForm(UnsafeBufferPointer(rebasing: text[range]))
    var words = MailLineWords(
      text, range.lowerBound + name.lowerBound..<range.lowerBound + name.upperBound)
    var isOnlySmall = false
    while let word = words.next() {
      guard WordFold.withWord(text, word, { small.contains($0) }) else { return true }
      isOnlySmall = true
    }
    // `360 Inc.`
    return !isOnlySmall
  }

  private static let small = WordTable(
    """
    a an the for is are was be of and or in to on at by as with from this that our your we you it not
    us u s usa uk american british indian chinese german french italian spanish japanese russian
    canadian european asian african foreign private public family local parent special very large
    small big every any each other another new old same such
    """)

  private static func startOfForm(
    _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    CompanyName.startOfLegalForm(UnsafeBufferPointer(rebasing: text[range])).map {
      range.lowerBound + $0
    }
  }

  /// The end of the word behind `end`, without its last dot; nil where the line or sentence ends.
  private static func endOfWord(
    after end: Int, _ text: UnsafeBufferPointer<UInt8>, _ limit: Int
  ) -> Int? {
    var at = end
    if at < limit, text[at] == UInt8(ascii: ".") { at += 1 }
    if at < limit, text[at] == 0x20 { at += 1 }
    let start = at
    if at < limit, text[at] == UInt8(ascii: "&") { return at + 1 }
    while at < limit, at - start < longestWordInBytes,
      isLetter(text[at]) || isInnerDot(at, text, limit)
    { at += 1 }
    // `bei der Velora SA. L'offre`
    if at < limit, text[at] == UInt8(ascii: "'") || text[at] == 0xE2 { return nil }
    return at > start ? at : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }

  private static func isInnerDot(
    _ at: Int, _ text: UnsafeBufferPointer<UInt8>, _ limit: Int
  ) -> Bool {
    text[at] == UInt8(ascii: ".") && at + 1 < limit && isLetter(text[at + 1])
  }

  /// Whether the dot at `end` is the form's and not the sentence's.
  private static func holdsDot(
    _ end: Int, form: Int, _ text: UnsafeBufferPointer<UInt8>, _ limit: Int
  ) -> Bool {
    guard end < limit, text[end] == UInt8(ascii: "."), form < end,
      text[end - 1] != UInt8(ascii: ".")
    else { return false }
    let written = text[form..<end]
    if written.contains(UInt8(ascii: ".")) { return true }
    let word = String(decoding: written, as: UTF8.self).lowercased()
    if dotted.contains(where: { word == $0 || word.hasSuffix(" " + $0) }) { return true }
    // A sentence goes on behind the dot of an abbreviation.
    guard end + 2 < limit, text[end + 1] == 0x20 else {
      return end + 1 < limit && text[end + 1] == UInt8(ascii: ",")
    }
    return text[end + 2] &- 0x61 < 26
  }
}
