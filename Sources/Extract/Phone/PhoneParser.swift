public import Corpus

/// Reads a whole field of which it is known that it holds a phone number.
public enum PhoneParser {
  private static let maximumFieldInBytes = 250

  /// The number that the field is, or nil: not a number, more than one, a vanity number, or not
  /// valid. National notation is read in `region`; with `none` only `+` and `00` are understood.
  ///
  /// Text before the first digit (`Tel: `) and words after the number (`(home)`) are let pass, an
  /// extension is left out.
  public static func parse(
    _ text: UnsafeBufferPointer<UInt8>, region: Country
  ) -> PhoneNumber? {
    var run = PhoneRun()
    return parse(text, region: region, &run)
  }

  /// The same in memory that the caller keeps from number to number.
  static func parse(
    _ text: UnsafeBufferPointer<UInt8>, region: Country, _ run: inout PhoneRun
  ) -> PhoneNumber? {
    guard text.count <= maximumFieldInBytes,
      let first = text.indices.first(where: {
        if case (.digit, _) = PhoneCharacter.read(text, $0) { true } else { false }
      })
    else { return nil }
    run.read(text, first: first, bound: 0, isRunningText: false)
    guard !run.isTooLong, isOnlyNumber(text, run) else { return nil }
    return read(run, region: region)
  }

  private static func read(_ run: PhoneRun, region: Country) -> PhoneNumber? {
    let reader = NumberReader()
    let digits = withoutFraction(run)
    let number =
      if !run.hasPlus, let home = reader.table.plan(of: region) {
        reader.read(dialled: digits, home: home)
      } else {
        reader.read(digits, hasPlus: run.hasPlus, region: region)
      }
    if let number { return number }
    guard !run.hasPlus, digits.first == 0, digits[1] == 0 else { return nil }
    return reader.read(digits.dropping(2), hasPlus: true, region: .none)
  }

  /// Spreadsheets write `33123456789.0`.
  private static func withoutFraction(_ run: PhoneRun) -> DigitString {
    guard run.groups.count == 2, run.groups[1].gap == .dot, run.size(1) == 1,
      run.digits[run.digits.count - 1] == 0
    else { return run.digits }
    return run.digits(0..<1)
  }

  /// No letters on either side of the number, no digits but an extension's behind it.
  private static func isOnlyNumber(_ text: UnsafeBufferPointer<UInt8>, _ run: PhoneRun) -> Bool {
    if run.start > 0, PhoneNeighbour.isLetter(text, before: run.start) { return false }
    let end = PhoneExtension.end(text, from: run.end) ?? run.end
    if end == run.end, PhoneNeighbour.isLetter(text, at: end) { return false }
    return !text[end...].contains { $0 &- UInt8(ascii: "0") < 10 }
  }
}
