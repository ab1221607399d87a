// Hot code: runs once per candidate, allocates nothing.
internal import CKernels
internal import Corpus

/// Reads digits as dialled as a valid number: libphonenumber's `parse` and `isValidNumber` in one.
///
/// The steps and their order are libphonenumber's, so that both say the same of every candidate:
/// calling code after `+`, then the region's international prefix, then its calling code without
/// any, then a national number; and its national prefix is stripped unless that makes it worse.
struct NumberReader {
  let table = PhoneTable()

  private static let shortest = 2
  private static let longest = 17

  /// The number that `digits` are when dialled in `region` (`none`: only with a plus), or nil.
  func read(_ digits: DigitString, hasPlus: Bool, region: Country) -> PhoneNumber? {
    read(digits, hasPlus: hasPlus, home: region == .none ? nil : table.plan(of: region))
  }

  /// The same, with the region given by its plan.
  func read(_ digits: DigitString, hasPlus: Bool, home: Int?) -> PhoneNumber? {
    if hasPlus {
      guard digits.count > Self.shortest else { return nil }
      if let number = afterCallingCode(digits, .plus) { return number.valid }
    }
    guard let home else { return nil }
    if let length = table.internationalPrefix(of: digits, plan: home) {
      let rest = digits.dropping(length)
      // Calling codes do not start with 0, so such a prefix is none.
      if rest.isEmpty || rest.first != 0 {
        guard rest.count > Self.shortest else { return nil }
        return afterCallingCode(rest, .internationalPrefix)?.valid
      }
    }
    if let national = withoutBareCallingCode(digits, home: home) {
      let code = Int(table.plans[home].code)
      return finish(national, plan: table.mainPlan(ofCode: code) ?? home, .bareCallingCode)
    }
    return hasPlus ? nil : finish(digits, plan: home, .region)
  }

  /// The number that `digits` without plus are in the region of plan `home`.
  ///
  /// Says the same as libphonenumber but where the region writes carrier codes behind its
  /// international prefix: `0055 49 …` in Brazil is Brazil's own number, written as from abroad, and
  /// not Germany's, dialled through carrier 55.
  func read(dialled digits: DigitString, home: Int) -> PhoneNumber? {
    let code = DigitString(table.plans[home].code)
    if digits.first == 0, digits[1] == 0, digits.dropping(2).starts(with: code),
      let number = read(digits.dropping(2), hasPlus: true, home: nil)
    {
      return number
    }
    return read(digits, hasPlus: false, home: home)
  }

  /// Is a number in national notation written with its national prefix, if it must be?
  func hasNationalPrefixIfNeeded(_ number: PhoneNumber, dialled: DigitString) -> Bool {
    guard number.source == .region, PhoneLabel(bits: number.label).needsNationalPrefix,
      let plan = table.mainPlan(ofCode: Int(number.callingCode))
    else { return true }
    return strippingNationalPrefix(dialled, plan: plan) != nil
  }

  /// A reading that found a calling code, whose number may be invalid.
  private struct Reading {
    let valid: PhoneNumber?
  }

  /// Nil where `digits` start with no calling code.
  private func afterCallingCode(_ digits: DigitString, _ source: PhoneNumber.Source) -> Reading? {
    guard let (plan, length) = callingCode(of: digits) else { return nil }
    return Reading(valid: finish(digits.dropping(length), plan: plan, source))
  }

  /// The calling code that `digits` start with: its main plan and its length.
  private func callingCode(of digits: DigitString) -> (plan: Int, length: Int)? {
    guard digits.first != 0 else { return nil }
    var code = 0
    for length in 1...3 where length <= digits.count {
      code = 10 * code + Int(digits[length - 1])
      if let plan = table.mainPlan(ofCode: code) { return (plan, length) }
    }
    return nil
  }

  /// What follows the calling code of `home`, if `digits` make more sense without it.
  private func withoutBareCallingCode(_ digits: DigitString, home: Int) -> DigitString? {
    let code = DigitString(table.plans[home].code)
    guard digits.starts(with: code) else { return nil }
    let rest = digits.dropping(code.count)
    let national = strippingNationalPrefix(rest, plan: home) ?? rest
    let isBetter =
      !table.isGeneral(digits, plan: home) && table.isGeneral(national, plan: home)
      || length(of: digits, plan: home) == .tooLong
    return isBetter ? national : nil
  }

  private func finish(
    _ digits: DigitString, plan: Int, _ source: PhoneNumber.Source
  ) -> PhoneNumber? {
    guard digits.count >= Self.shortest else { return nil }
    var national = digits
    if let stripped = strippingNationalPrefix(digits, plan: plan) {
      switch length(of: stripped, plan: plan) {
      case .possible, .tooLong: national = stripped
      case .tooShort, .localOnly, .between: break
      }
    }
    guard (Self.shortest...Self.longest).contains(national.count),
      let label = table.label(of: national, plan: plan)
    else { return nil }
    let region = label.plan.map { Country(rawValue: table.plans[$0].country) }
    return PhoneNumber(
      callingCode: table.plans[plan].code, region: region ?? .none, type: label.type,
      national: national, source: source, label: label.bits)
  }

  /// `digits` without national prefix, or nil where there is none that may go.
  private func strippingNationalPrefix(_ digits: DigitString, plan: Int) -> DigitString? {
    guard !digits.isEmpty, let prefix = table.nationalPrefix(of: digits, plan: plan)
    else { return nil }
    let rest = prefix.applied(to: digits)
    let isLoss = table.isGeneral(digits, plan: plan) && !table.isGeneral(rest, plan: plan)
    return isLoss ? nil : rest
  }

  private enum LengthVerdict {
    case possible, localOnly, tooShort, tooLong
    /// Between two possible lengths.
    case between
  }

  private func length(of digits: DigitString, plan: Int) -> LengthVerdict {
    let bit = UInt32(1) << UInt32(min(digits.count, 31))
    let lengths = table.plans[plan].lengths
    if table.plans[plan].local_lengths & bit != 0 { return .localOnly }
    if lengths & bit != 0 { return .possible }
    if bit < lengths & (0 &- lengths) { return .tooShort }
    return bit > lengths ? .tooLong : .between
  }
}
