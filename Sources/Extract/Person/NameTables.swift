// Hot code: borrows, never allocates after the first call.
internal import Bytes

/// Is a word a forename, a surname? Words are asked for folded.
enum NameTables {
  enum Rank: UInt8, Comparable {
    case unknown, listed, frequent
    static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
  }

  static func forename(_ folded: UnsafeBufferPointer<UInt8>) -> Rank {
    rank(folded, forenames, forenameBorder)
  }

  static func surname(_ folded: UnsafeBufferPointer<UInt8>) -> Rank {
    rank(folded, surnames, surnameBorder)
  }

  private static func rank(
    _ word: UnsafeBufferPointer<UInt8>, _ table: WordTable, _ border: Int
  ) -> Rank {
    guard let position = table.position(of: word) else { return .unknown }
    return position < border ? .frequent : .listed
  }

  private static let forenames = WordTable(ForenameTable.entries)
  private static let surnames = WordTable(SurnameTable.entries)
  private static let forenameBorder = border(forenames)
  private static let surnameBorder = border(surnames)

  /// Where the `|` stands that divides the frequent names from the others.
  private static func border(_ table: WordTable) -> Int {
    let bar: [UInt8] = [UInt8(ascii: "|")]
    return bar.withUnsafeBufferPointer { table.position(of: $0) ?? 0 }
  }
}
