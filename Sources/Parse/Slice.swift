public import Corpus

/// A run of whole records of one content, cut off by the lane for any worker to parse.
///
/// `SliceParser` turns it into a `RecordBatch`. Slices of one content are independent: they can be
/// parsed and extracted in parallel and in any order.
public enum Slice: Sendable {
  /// Parsed on the lane already: XML, mail.
  case records(RecordBatch)
  case csv(CSVSlice)
  case text(TextSlice)
  /// Read on the lane: whether its records or its text count is for the plan to say.
  case table(HTMLTableSlice)

  /// What the slice occupies, roughly, for byte budgets.
  public var sizeInBytes: Int {
    switch self {
    case .records(let batch): batch.sizeInBytes
    case .csv(let slice): slice.bytes.count
    case .text(let slice): slice.bytes.count
    case .table(let slice):
      slice.records.sizeInBytes + slice.texts.reduce(0) { $0 + $1.sizeInBytes }
    }
  }
}
