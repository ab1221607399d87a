// Hot code: tells most runs of digits from phone numbers before any table is asked.

/// What a stretch of groups of digits looks like.
enum PhoneShape {
  /// Shorter runs are no phone numbers that could be told from other numbers.
  static let fewestDigits = 7

  /// Is it a date, an address of a machine, a decimal or a card number?
  static func isOther(_ run: PhoneRun, _ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    if range.count == 2, run.groups[first + 1].gap == .dot { return true }
    if range.count == 4, isDotted(run, range) { return true }
    if range.count >= 4, (first..<first + 4).allSatisfy({ run.size($0) == 4 }) { return true }
    return holdsDate(run, range)
  }

  /// `192.168.100.200`, `10.0.19044.1826`
  private static func isDotted(_ run: PhoneRun, _ range: Range<Int>) -> Bool {
    guard range.dropFirst().allSatisfy({ run.groups[$0].gap == .dot }) else { return false }
    return range.contains { run.size($0) == 1 } || range.allSatisfy { run.size($0) <= 3 }
  }

  /// Three groups in a row that are a date: `2022-08-17`, `17.08.2022`, `8/17/22`.
  private static func holdsDate(_ run: PhoneRun, _ range: Range<Int>) -> Bool {
    for index in range.dropFirst(2) {
      let gap = run.groups[index].gap
      guard gap == run.groups[index - 1].gap, gap == .dot || gap == .dash || gap == .slash
      else { continue }
      let sizes = (run.size(index - 2), run.size(index - 1), run.size(index))
      if sizes.0 == 4, sizes.1 <= 2, sizes.2 <= 2, isYear(run, index - 2) { return true }
      if sizes.0 <= 2, sizes.1 <= 2, sizes.2 == 4, isYear(run, index) { return true }
      if gap == .slash, sizes.0 <= 2, sizes.1 <= 2, sizes.2 == 2 { return true }
    }
    return false
  }

  private static func isYear(_ run: PhoneRun, _ index: Int) -> Bool {
    let digits = run.digits(index..<index + 1)
    return digits.first == 1 && digits[1] == 9 || digits.first == 2 && digits[1] == 0
  }
}
