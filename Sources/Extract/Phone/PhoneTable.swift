// Hot code: a few loads per digit.
internal import CKernels
internal import Corpus

/// The compiled numbering plans: the automata of `CKernelsPhone.h`, one step per digit.
// SAFETY: `@unchecked`: the pointers lead to constant data of the program.
struct PhoneTable: @unchecked Sendable {
  /// The mark of a walk that found nothing to strip.
  static let nothing: UInt16 = 255

  private let tables = ck_phone()

  var plans: UnsafeBufferPointer<ck_phone_plan> {
    UnsafeBufferPointer(start: tables.plans, count: Int(tables.plan_count))
  }

  /// The plan of a region, by binary search, or nil where none is known.
  func plan(of region: Country) -> Int? {
    var low = 0
    var high = Int(tables.region_count)
    while low < high {
      let middle = (low + high) / 2
      let country = plans[middle].country
      if country == region.rawValue { return middle }
      if country < region.rawValue { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// The plan of the main region of a calling code, or nil where the code is not in use.
  func mainPlan(ofCode code: Int) -> Int? {
    guard code > 0, code < 1000 else { return nil }
    // SAFETY: plan_of_code has 1000 entries.
    let entry = tables.plan_of_code[code]
    return entry == 0 ? nil : Int(entry) - 1
  }

  /// The label of a national significant number under `plan`'s calling code, nil if it is invalid.
  func label(of number: DigitString, plan: Int) -> PhoneLabel? {
    let mark = walk(number, from: plans[plan].number)
    // SAFETY: marks of number states are indexes into labels, by the generator.
    return mark == 0 ? nil : PhoneLabel(bits: tables.labels[Int(mark)])
  }

  /// Does the general description of `plan` match, whatever the length?
  func isGeneral(_ number: DigitString, plan: Int) -> Bool {
    walk(number, from: plans[plan].general) != 0
  }

  /// How many digits of `number` are the international prefix of `plan`, or nil.
  func internationalPrefix(of number: DigitString, plan: Int) -> Int? {
    let mark = walkPrefix(number, from: plans[plan].idd)
    return mark == Self.nothing ? nil : Int(mark)
  }

  /// What `plan` does with the national prefix of `number`, nil where it has none.
  func nationalPrefix(of number: DigitString, plan: Int) -> DialledPrefix? {
    let mark = walkPrefix(number, from: plans[plan].prefix)
    guard mark != Self.nothing else { return nil }
    // SAFETY: marks of prefix states are indexes into actions of eight bytes, by the generator.
    return DialledPrefix(tables.actions + 8 * Int(mark))
  }

  /// The sizes of the groups that `label`'s numbers are written in, five bits each.
  func grouping(of label: PhoneLabel) -> UInt32 {
    // SAFETY: bits 16... of a label are an index into groupings, by the generator.
    tables.groupings[Int(label.bits >> 16)]
  }

  /// The mark of the state after all digits, 0 if the walk ends before.
  private func walk(_ number: DigitString, from start: UInt16) -> UInt16 {
    var state = Int(start)
    var bits = number.bits
    for _ in 0..<number.count where state != 0 {
      // SAFETY: states are rows of next, by the generator; a digit is less than 10.
      state = Int(tables.next[10 * state + Int(bits >> 124)])
      bits <<= 4
    }
    return tables.mark[state]
  }

  /// The mark of the last state before the dead one.
  private func walkPrefix(_ number: DigitString, from start: UInt16) -> UInt16 {
    guard start != 0 else { return Self.nothing }
    var state = Int(start)
    var bits = number.bits
    for _ in 0..<number.count {
      // SAFETY: states are rows of next, by the generator; a digit is less than 10.
      let after = Int(tables.next[10 * state + Int(bits >> 124)])
      if after == 0 { break }
      state = after
      bits <<= 4
    }
    return tables.mark[state]
  }
}
