// Hot code: borrows, never allocates.
internal import Bytes
internal import Glibc

/// The parts of a company's name: its name proper and its legal form.
///
/// Shared by the extractors, which tell companies by their form, and by the index, whose keys
/// leave it out, so that `Contoso` finds `Contoso GmbH`.
public enum CompanyName {
  /// Forms of more tokens than this are not looked for (`S. de R. L. de C. V.` has six).
  private static let maximumTokens = 8

  /// The range of `name` without the legal forms at its end (`Contoso GmbH & Co. KG`, `北风有限公司`)
  /// and at its start (`ООО Ромашка`, `SARL Dupont`); the whole range where nothing else would
  /// remain. Works on text as written and on folded text alike; spaces and commas at the new edges
  /// are left out too.
  public static func withoutLegalForm(_ name: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let trimmed = trim(name, 0..<name.count)
    var range = trimmed
    // Twice: `Fabrikam Co. Ltd.`, `Contoso Holding AG (AG)`.
    for _ in 0..<2 {
      guard let end = startOfForm(name, range), end > range.lowerBound else { break }
      range = trim(name, range.lowerBound..<end)
    }
    if range == trimmed, let start = endOfLeadingForm(name, range), start < range.upperBound {
      range = trim(name, start..<range.upperBound)
    }
    return range.isEmpty ? trimmed : range
  }

  /// Where the legal form at the end of `name` starts, nil without one or when it is the whole.
  public static func startOfLegalForm(_ name: UnsafeBufferPointer<UInt8>) -> Int? {
    startOfForm(name, trim(name, 0..<name.count))
  }

  /// True when `name` has a legal form at its end or start besides a name proper.
  public static func hasLegalForm(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let range = trim(name, 0..<name.count)
    return startOfForm(name, range) != nil || endOfLeadingForm(name, range) != nil
  }

  /// True when `name` is nothing but legal forms (`Co. KG`, `GmbH`): the name proper is missing.
  public static func isOnlyForm(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    isForm(name, trim(name, 0..<name.count)) || isForm(name, withoutLegalForm(name))
  }

  // MARK: At the end

  /// The longest form of whole tokens at the end of `range` that leaves something before it.
  private static func startOfForm(
    _ name: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int? {
    if let glued = startOfGluedForm(name, range) { return glued }
    guard mayEndInForm(name, range) else { return nil }
    var best: Int?
    var start = range.upperBound
    for _ in 0..<maximumTokens {
      start = startOfToken(name, range.lowerBound, before: start)
      guard start > range.lowerBound, range.upperBound - start <= 2 * LegalForms.longestInBytes
      else { break }
      if isForm(name, start..<range.upperBound) { best = start }
      while start > range.lowerBound, isGap(name[start - 1]) { start -= 1 }
      if start == range.lowerBound { break }
    }
    return best
  }

  /// A look at the last three letters of the last token, which no form may end in.
  private static func mayEndInForm(
    _ name: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Bool {
    var last: (UInt8, UInt8, UInt8) = (0, 0, 0)
    var count = 0
    var index = range.upperBound
    while index > range.lowerBound, count < 3, !isGap(name[index - 1]) {
      index -= 1
      let byte = name[index]
      if byte >= 0x80 { return true }
      let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
      guard isKeyByte(lower) else { continue }
      last = (lower, last.0, last.1)
      count += 1
    }
    return count < 3 || LegalForms.shared.mayEnd(in: last.0, last.1, last.2)
  }

  private static func startOfToken(
    _ name: UnsafeBufferPointer<UInt8>, _ low: Int, before end: Int
  ) -> Int {
    var start = end
    while start > low, isGap(name[start - 1]) { start -= 1 }
    while start > low, !isGap(name[start - 1]) { start -= 1 }
    return start
  }

  // MARK: At the start

  private static func endOfLeadingForm(
    _ name: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int? {
    for form in gluedForms where starts(name, range, with: form) {
      let end = range.lowerBound + form.utf8CodeUnitCount
      if end < range.upperBound { return end }
    }
    var end = range.lowerBound
    while end < range.upperBound, !isGap(name[end]) { end += 1 }
    guard end < range.upperBound else { return nil }
    return isLeadingForm(name, range.lowerBound..<end) ? end : nil
  }

  // MARK: Scripts without spaces

  private static let gluedForms: [StaticString] = [
    "株式会社", "有限会社", "合同会社", "合資会社", "合名会社", "（株）", "(株)", "㈱", "（有）", "(有)",
    "股份有限公司", "有限责任公司", "有限責任公司", "有限公司", "주식회사", "(주)", "㈜", "유한회사",
  ]

  private static func startOfGluedForm(
    _ name: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int? {
    guard let last = range.last, name[last] >= 0x80 || name[last] == UInt8(ascii: ")") else {
      return nil
    }
    for form in gluedForms {
      let start = range.upperBound - form.utf8CodeUnitCount
      guard start > range.lowerBound else { continue }
      if starts(name, start..<range.upperBound, with: form) { return start }
    }
    return nil
  }

  private static func starts(
    _ name: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, with form: StaticString
  ) -> Bool {
    guard range.count >= form.utf8CodeUnitCount, let base = name.baseAddress else { return false }
    // SAFETY: the range lies in `name` and is at least as long as the form.
    return memcmp(base + range.lowerBound, form.utf8Start, form.utf8CodeUnitCount) == 0
  }

  // MARK: Look-up

  /// Folds the range and drops spaces and punctuation, then asks the table.
  private static func isForm(_ name: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    withKey(name, range) { LegalForms.shared.contains($0) }
  }

  private static func isLeadingForm(
    _ name: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Bool {
    withKey(name, range) { LegalForms.shared.isLeading($0) }
  }

  private static func withKey(
    _ name: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
    _ body: (UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Bool {
    let room = 2 * LegalForms.longestInBytes
    guard range.count <= room else { return false }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { key in
      let length = LetterFold.fold(UnsafeBufferPointer(rebasing: name[range]), into: key)
      var kept = 0
      for index in 0..<length where isKeyByte(key[index]) {
        key[kept] = key[index]
        kept += 1
      }
      return body(UnsafeBufferPointer(rebasing: key[0..<kept]))
    }
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "&"), UInt8(ascii: "+"), 0x80...0xFF:
      true
    default: false
    }
  }

  private static func isGap(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
  }

  private static func trim(
    _ name: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, isGap(name[start]) { start += 1 }
    while end > start, isGap(name[end - 1]) { end -= 1 }
    return start..<end
  }
}
