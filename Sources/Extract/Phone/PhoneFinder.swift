// Hot code: passes over every byte of the input; allocates nothing per match.
internal import CKernels
public import Corpus

/// Finds phone numbers in text. One per worker: it keeps its memory from call to call.
///
/// Linear in the size of the text. A number with `+` is taken when it is valid; one with `00` or in
/// national notation must also look like one: written in groups as phone numbers are, or announced
/// by a label (`Tel`, `Fax`, `☎` …). Matches never overlap and are in order.
public struct PhoneFinder {
  /// What the last `find` found.
  public private(set) var matches: [PhoneMatch] = []
  /// The E.164 forms of the matches, one after the other.
  public private(set) var values: [UInt8] = []

  private let reader = NumberReader()
  private var run = PhoneRun()
  private var found: [PhoneCandidate.Found] = []

  public init() {}

  /// Finds the numbers in `text`; national notation is read in `region` (`none`: no guess).
  public mutating func find(
    in text: UnsafeBufferPointer<UInt8>, carrier: Carrier, region: Country
  ) {
    matches.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    guard let base = text.baseAddress else { return }
    let home = region == .none ? nil : reader.table.plan(of: region)
    var at = 0
    var bound = 0
    while true {
      // SAFETY: the kernel reads within [0, count).
      let first = ck_phone_next_digit(base, text.count, at)
      guard first < text.count else { return }
      if home == nil, !PhoneHint.mayBeInternational(text, first: first, bound: bound) {
        at = PhoneHint.endOfDigits(text, from: first)
        continue
      }
      if let end = PhoneHint.endOfShortRun(text, from: first), end > first {
        at = end
        bound = end
        continue
      }
      run.read(text, first: first, bound: bound)
      at = consider(text, home: home)
      bound = at
    }
  }

  /// Takes the numbers in the current run; returns where to go on.
  private mutating func consider(_ text: UnsafeBufferPointer<UInt8>, home: Int?) -> Int {
    guard run.digits.count >= PhoneShape.fewestDigits else { return run.end }
    found.removeAll(keepingCapacity: true)
    let candidate = PhoneCandidate(text: text, run: run, reader: reader, home: home)
    let next = candidate.read(into: &found)
    for item in found { append(item) }
    return max(next, run.groups[0].end)
  }

  private mutating func append(_ item: PhoneCandidate.Found) {
    let start = values.count
    item.number.append(to: &values)
    matches.append(
      PhoneMatch(
        offset: item.range.lowerBound, length: item.range.count, value: start..<values.count,
        region: item.number.region, type: item.number.type,
        confidence: Confidence(percent: item.percent), rule: item.rule))
  }
}
