/// How well the tables know a word as a name.
enum NameRank: UInt8, Comparable {
  case unknown, listed, frequent

  static func < (left: NameRank, right: NameRank) -> Bool { left.rawValue < right.rawValue }
}
