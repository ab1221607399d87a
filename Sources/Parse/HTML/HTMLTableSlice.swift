public import Corpus

/// A table of a page, read both ways: as records, and as the text that it is where its columns hold
/// no people (the tables that lay a page out).
public struct HTMLTableSlice: Sendable {
  public var records: RecordBatch
  /// The same, as the slices of running text.
  public var texts: [Slice]
}
