// Hot code: reads every run of digits in the text; no memory of its own but one reused array.

/// A stretch of text that holds digits and what may stand between the digits of a phone number.
struct PhoneRun {
  struct Group {
    var start: Int
    var end: Int
    /// Digits of the run up to and with this group.
    var digitsThrough: Int
    /// What stands before it; empty for the first.
    var gap: PhoneGap
  }

  static let maximumGroups = 20
  static let maximumGapInBytes = 6

  /// Where the match would start: at the plus or the bracket before the first digit.
  private(set) var start = 0
  private(set) var end = 0
  private(set) var hasPlus = false
  private(set) var digits = DigitString()
  private(set) var groups: [Group] = []
  private var isRunningText = true
  /// More digits or groups than any phone number has.
  private(set) var isTooLong = false

  init() {
    groups.reserveCapacity(Self.maximumGroups)
  }

  /// Reads the run whose first digit stands at `first`; nothing before `bound` belongs to it.
  ///
  /// In running text two spaces end it: they set columns apart.
  mutating func read(
    _ text: UnsafeBufferPointer<UInt8>, first: Int, bound: Int, isRunningText: Bool = true
  ) {
    self.isRunningText = isRunningText
    groups.removeAll(keepingCapacity: true)
    digits = DigitString()
    isTooLong = false
    readLead(text, first: first, bound: bound)
    var at = first
    var gap = PhoneGap()
    while let next = readGroup(text, from: at, gap: gap) {
      (at, gap) = next
    }
  }

  /// Reads a group and the gap behind it; nil at the end of the run.
  private mutating func readGroup(
    _ text: UnsafeBufferPointer<UInt8>, from first: Int, gap: PhoneGap
  ) -> (next: Int, gap: PhoneGap)? {
    var at = first
    while at < text.count, case (.digit(let digit), let length) = PhoneCharacter.read(text, at) {
      if !digits.append(digit) { isTooLong = true }
      at += length
    }
    end = at
    if groups.count < Self.maximumGroups {
      groups.append(Group(start: first, end: at, digitsThrough: digits.count, gap: gap))
    } else {
      isTooLong = true
    }
    return self.gap(text, from: at)
  }

  /// The gap at `start`, if a digit follows it.
  private func gap(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (next: Int, gap: PhoneGap)? {
    var gap = PhoneGap()
    var at = start
    while at < text.count, at - start <= Self.maximumGapInBytes {
      let (character, length) = PhoneCharacter.read(text, at)
      switch character {
      case .digit: return (at, gap)
      case .separator(let kind):
        // Behind a bracket two spaces are let pass.
        if kind == .space, gap == .space, isRunningText { return nil }
        gap.formUnion(kind)
      case .plus, .other: return nil
      }
      at += length
    }
    return nil
  }

  /// Looks back for `+`, `(`, `(+`, `+(` and `+ `.
  private mutating func readLead(
    _ text: UnsafeBufferPointer<UInt8>, first: Int, bound: Int
  ) {
    start = first
    hasPlus = false
    var at = first
    if at > bound, text[at - 1] == UInt8(ascii: "(") {
      at -= 1
      start = at
    }
    if at - 1 > bound, text[at - 1] == UInt8(ascii: " "), text[at - 2] == UInt8(ascii: "+") {
      at -= 1
    }
    guard let plus = Self.plus(text, before: at, bound: bound) else { return }
    hasPlus = true
    start = plus
    if plus > bound, text[plus - 1] == UInt8(ascii: "(") { start = plus - 1 }
  }

  /// Where the plus starts that ends right before `index`.
  private static func plus(
    _ text: UnsafeBufferPointer<UInt8>, before index: Int, bound: Int
  ) -> Int? {
    if index > bound, text[index - 1] == UInt8(ascii: "+") { return index - 1 }
    if index - 2 > bound, text[index - 1] == 0x8B, text[index - 2] == 0xBC, text[index - 3] == 0xEF
    {
      return index - 3
    }
    return nil
  }

  /// The digits of the groups `range`.
  func digits(_ range: Range<Int>) -> DigitString {
    guard !range.isEmpty else { return DigitString() }
    let before = range.lowerBound == 0 ? 0 : groups[range.lowerBound - 1].digitsThrough
    return digits.keeping(groups[range.upperBound - 1].digitsThrough).dropping(before)
  }

  /// How many digits group `index` has.
  func size(_ index: Int) -> Int {
    groups[index].digitsThrough - (index == 0 ? 0 : groups[index - 1].digitsThrough)
  }
}
