public import Format

/// Goes through the mentions of a snapshot, one at a time; nil at the end.
public struct MentionIterator {
  public mutating func next() throws(IndexError) -> MentionRow? { nil }
}
