public import Format

/// Goes through the rows of a snapshot, one at a time; nil at the end.
public struct LedgerIterator {
  public mutating func next() throws(IndexError) -> LedgerRow? { nil }
}
