// Runs on runs of seven digits and more.
internal import Corpus

/// Decides which parts of a run of digits are phone numbers.
struct PhoneCandidate {
  let text: UnsafeBufferPointer<UInt8>
  let run: PhoneRun
  let reader: NumberReader
  /// The plan that national notation is read in.
  let home: Int?

  struct Found {
    var number: PhoneNumber
    var range: Range<Int>
    var percent: UInt8
    var rule = Rule.textScan
  }

  /// Appends the numbers in the run, in order and without overlap; returns where to look on.
  func read(into found: inout [Found]) -> Int {
    if PhoneHint.isLink(text, before: run.start), let number = link() {
      found.append(number)
    } else if run.hasPlus {
      if let number = international() { found.append(number) }
    } else if !run.isTooLong, !PhoneNeighbour.forbidsStart(text, before: run.start) {
      dialled(into: &found)
    } else {
      return run.end
    }
    return found.last?.range.upperBound ?? run.end
  }

  /// The text of the groups `range`, with an extension behind the last group of the run, or nil
  /// where what stands behind says that it is no phone number.
  private func text(of range: Range<Int>) -> Range<Int>? {
    let end = run.groups[range.upperBound - 1].end
    let start = range.lowerBound == 0 ? run.start : run.groups[range.lowerBound].start
    guard range.upperBound == run.groups.count else { return start..<end }
    if let after = PhoneExtension.end(text, from: end) { return start..<after }
    return PhoneNeighbour.forbidsEnd(text, at: end) ? nil : start..<end
  }

  // MARK: With a calling code

  /// `tel:` says that it is a number; `;phone-context=` may say whose.
  private func link() -> Found? {
    guard !run.isTooLong,
      let number = reader.read(run.digits, hasPlus: run.hasPlus, home: home) ?? inContext()
    else { return nil }
    let end = PhoneExtension.end(text, from: run.end) ?? run.end
    return Found(number: number, range: run.start..<end, percent: 98, rule: .link)
  }

  private func inContext() -> PhoneNumber? {
    let name: StaticString = ";phone-context=+"
    var at = run.end + name.utf8CodeUnitCount
    guard !run.hasPlus, at < text.count else { return nil }
    for offset in 0..<name.utf8CodeUnitCount
    where text[run.end + offset] != name.utf8Start[offset] {
      return nil
    }
    var digits = DigitString()
    while at < text.count, PhoneNeighbour.isDigit(text[at]),
      digits.append(text[at] - UInt8(ascii: "0"))
    {
      at += 1
    }
    return reader.read(digits.appending(run.digits), hasPlus: true, home: nil)
  }

  /// The longest part that is valid and ends where a number may end.
  private func international() -> Found? {
    guard !isGlued(before: run.start) else { return nil }
    let whole = run.groups.count
    for end in stride(from: run.isTooLong ? whole - 1 : whole, to: 0, by: -1) {
      guard end == whole || run.groups[end].gap.isBreak else { continue }
      let digits = run.digits(0..<end)
      guard digits.count >= PhoneShape.fewestDigits else { return nil }
      guard let number = reader.read(digits, hasPlus: true, home: nil),
        let range = text(of: 0..<end)
      else { continue }
      return Found(number: number, range: range, percent: end == whole ? 97 : 80)
    }
    return nil
  }

  /// Letters, digits and the like right before a plus: an address, a sum, Base64.
  private func isGlued(before index: Int) -> Bool {
    guard index > 0 else { return false }
    switch text[index - 1] {
    case UInt8(ascii: "/"), UInt8(ascii: "+"), UInt8(ascii: "0")...UInt8(ascii: "9"): return true
    default:
      return PhoneNeighbour.isLetter(text, before: index)
        && PhoneLabels.verdict(text, before: index) != .phone
    }
  }

  // MARK: As dialled

  private func dialled(into found: inout [Found]) {
    let whole = 0..<run.groups.count
    if whole.count == 1 {
      guard
        run.digits.first == 0 && run.digits[1] == 0
          || PhoneLabels.mayPrecede(text, index: run.start)
      else { return }
      append(whole, into: &found)
    } else {
      for level in [Level.whole, .strong, .slash, .space] {
        split(at: level, into: &found)
        if !found.isEmpty { return }
      }
    }
  }

  /// Where a run is divided when it is no number as a whole, from the plainest on.
  private enum Level {
    case whole, strong, slash, space

    func divides(_ gap: PhoneGap) -> Bool {
      switch self {
      case .whole: false
      case .strong: gap.isStrong
      case .slash: gap.contains(.slash)
      case .space: gap == .space || gap.contains(.open)
      }
    }
  }

  private func split(at level: Level, into found: inout [Found]) {
    var start = 0
    var isDivided = false
    for index in 1..<run.groups.count where level.divides(run.groups[index].gap) {
      append(start..<index, into: &found)
      start = index
      isDivided = true
    }
    if isDivided || level == .whole { append(start..<run.groups.count, into: &found) }
  }

  private func append(_ range: Range<Int>, into found: inout [Found]) {
    let digits = run.digits(range)
    guard digits.count >= PhoneShape.fewestDigits, !PhoneShape.isOther(run, range),
      let (number, written) = read(digits, range), let place = text(of: range)
    else { return }
    switch PhoneLabels.verdict(text, before: place.lowerBound) {
    case .phone: found.append(Found(number: number, range: place, percent: max(92, written)))
    case .none where written > 0:
      found.append(Found(number: number, range: place, percent: written))
    case .none where range.count == 1 && isAnnounced(number, place):
      found.append(Found(number: number, range: place, percent: 72))
    case .none, .other: break
    }
  }

  /// `00` and a calling code in one piece may be any number with zeros before it. It is a phone's
  /// where the text is from its region, where a preposition leads to it (`appelez-le au
  /// 0033123456789`), or where an address stands on its line.
  private func isAnnounced(_ number: PhoneNumber, _ place: Range<Int>) -> Bool {
    guard number.source != .region, number.callingCode != 1, number.callingCode != 7,
      number.national.count >= 8
    else { return false }
    if let home, reader.table.plan(of: number.region) == home { return true }
    return PhoneLabels.followsPreposition(text, before: place.lowerBound)
      || PhoneNeighbour.isBesideAddress(text, place)
  }

  /// The number that `digits` are, and how sure the way it is written makes us; 0 where only a
  /// label can tell it from any other number.
  private func read(_ digits: DigitString, _ range: Range<Int>) -> (PhoneNumber, UInt8)? {
    if let home, let number = reader.read(dialled: digits, home: home),
      reader.hasNationalPrefixIfNeeded(number, dialled: digits), !isForeign(number, range)
    {
      return (number, sureness(number, range))
    }
    return abroad(digits).map { ($0, isPrefixed($0, range) ? 86 : 0) }
  }

  /// Does the first group hold nothing but the prefix, or prefix and calling code?
  private func isPrefixed(_ number: PhoneNumber, _ range: Range<Int>) -> Bool {
    guard range.count > 1 else { return false }
    let first = run.digits(range.lowerBound..<range.lowerBound + 1)
    let prefix = first[1] == 0 ? 2 : 3
    return first.count == prefix || first.dropping(prefix) == DigitString(number.callingCode)
  }

  /// Three, three and four digits are a number of North America, whatever region is near, unless the
  /// region divides its numbers so.
  private func isForeign(_ number: PhoneNumber, _ range: Range<Int>) -> Bool {
    guard range.count == 3, number.source == .region, number.callingCode != 1,
      run.size(range.lowerBound) == 3, run.size(range.lowerBound + 1) == 3,
      run.size(range.lowerBound + 2) == 4, run.digits(range).first > 1,
      reader.read(run.digits(range), hasPlus: false, region: Self.northAmerica) != nil
    else { return false }
    return grouping(number, range) != .exact
  }

  private static let northAmerica = Country(code: "US") ?? .none

  private func grouping(_ number: PhoneNumber, _ range: Range<Int>) -> PhoneGrouping {
    PhoneGrouping(
      run, range, nationalCount: number.national.count,
      pattern: reader.table.grouping(of: PhoneLabel(bits: number.label)))
  }

  /// `00` or `011` and a calling code, where the region does not say so by itself.
  private func abroad(_ digits: DigitString) -> PhoneNumber? {
    guard digits.first == 0 else { return nil }
    if digits[1] == 0 { return reader.read(digits.dropping(2), hasPlus: true, home: nil) }
    // Turin's numbers start with 011 too, but are shorter.
    guard digits[1] == 1, digits[2] == 1, digits.count >= 13 else { return nil }
    return reader.read(digits.dropping(3), hasPlus: true, home: nil)
  }

  private func sureness(_ number: PhoneNumber, _ range: Range<Int>) -> UInt8 {
    if range.count == 1 { return 0 }
    if number.source == .internationalPrefix || number.source == .plus {
      return run.size(range.lowerBound) <= 6 ? 90 : 0
    }
    switch grouping(number, range) {
    case .exact: return hasBracket(range) ? 90 : 78
    case .coarse: return 60
    case .area: return run.digits(range).first == 0 ? 66 : 0
    case .none: return 0
    }
  }

  /// Is a group written in brackets?
  private func hasBracket(_ range: Range<Int>) -> Bool {
    range.dropFirst().contains { run.groups[$0].gap.contains(.close) }
  }
}
