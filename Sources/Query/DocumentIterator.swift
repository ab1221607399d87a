public import Format

/// Goes through the documents of a snapshot, one at a time; nil at the end.
public struct DocumentIterator {
  public mutating func next() throws(IndexError) -> DocumentRow? { nil }
}
