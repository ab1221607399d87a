import Format

/// Sorted lists of tuples by number, while spans are united.
final class ShapeRegistry {
  private(set) var lists: [[MentionTuple]] = []
  private var known: [[MentionTuple]: UInt32] = [:]

  func ordinal(_ list: [MentionTuple]) -> UInt32 {
    if let ordinal = known[list] { return ordinal }
    let ordinal = UInt32(lists.count)
    known[list] = ordinal
    lists.append(list)
    return ordinal
  }

  /// The list that has what either has.
  func union(_ first: UInt32, _ second: UInt32) -> UInt32 {
    if first == second { return first }
    return ordinal(Set(lists[Int(first)] + lists[Int(second)]).sorted())
  }
}
