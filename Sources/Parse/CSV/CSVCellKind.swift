internal import CKernels

/// What a cell looks like: enough to tell a table from prose and a header from a row.
enum CSVCellKind: UInt8 {
  case empty
  /// Digits with signs and separators: numbers, dates, times, phone numbers, amounts.
  case numeric
  case email
  case link
  /// A word or code without spaces.
  case word
  /// A few words.
  case phrase
  /// So long, or so punctuated, that it may be a sentence.
  case prose

  /// A value that nobody calls a column by.
  var isStrict: Bool { self == .numeric || self == .email || self == .link }

  init(_ cell: UnsafeBufferPointer<UInt8>) {
    var cell = cell
    while let last = cell.last, last <= 0x20 { cell = .init(rebasing: cell.dropLast()) }
    while let first = cell.first, first <= 0x20 { cell = .init(rebasing: cell.dropFirst()) }
    guard let base = cell.baseAddress else {
      self = .empty
      return
    }
    // SAFETY: the kernel reads the cell alone.
    let counts = ck_cell_census(base, cell.count)
    self = CSVCellKind.of(
      cell, letters: Int(counts.letters), digits: Int(counts.digits), spaces: Int(counts.spaces),
      ats: Int(counts.ats), isStrange: counts.strange > 0)
  }

  private static func of(
    _ cell: UnsafeBufferPointer<UInt8>, letters: Int, digits: Int, spaces: Int, ats: Int,
    isStrange: Bool
  ) -> CSVCellKind {
    let count = cell.count
    if ats == 1, spaces == 0, letters > 2, !isStrange { return .email }
    if count > 9, spaces == 0, cell.starts(with: "http".utf8) { return .link }
    // Units, currencies and the letters of an ISO date are few beside the digits.
    if digits > 0, letters <= 3, letters <= digits { return .numeric }
    if isStrange { return .prose }
    if spaces == 0 { return count <= 64 ? .word : .prose }
    let ending = cell[count - 1]
    let endsLikeSentence =
      ending == UInt8(ascii: ".") || ending == UInt8(ascii: "!")
      || ending == UInt8(ascii: "?") || ending == UInt8(ascii: ":")
    return spaces <= 5 && count <= 64 && !endsLikeSentence ? .phrase : .prose
  }
}
