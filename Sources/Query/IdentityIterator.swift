public import Format

/// Goes through the identities of a snapshot, one at a time; nil at the end.
public struct IdentityIterator {
  public mutating func next() throws(IndexError) -> Identity? { nil }
}
