public import Corpus
public import Unpack

/// Reads leaves: tells what each is by its content, and cuts it into slices for the workers.
///
/// One per worker, and one leaf at a time. The lane's part of CSV and text is only to decode them
/// and to find where records end; `SliceParser` does the rest on any worker.
public struct LeafReader {
  let limits: Limits
  let fieldNames: FieldNames

  /// `fieldNames` are those of the index that the records go to.
  public init(limits: Limits, fieldNames: FieldNames) {
    self.limits = limits
    self.fieldNames = fieldNames
  }

  /// Hands the slices of a leaf to `sink`, in order.
  ///
  /// Throws when the leaf's stream cannot be read to its end; what came before was handed over. A
  /// content may use several schemas, each batch names its own.
  public mutating func read(
    _ member: Member, _ content: LeafContent, into sink: inout some SliceSink
  ) throws(StreamError) -> LeafReport {
    switch content {
    case .whole(let bytes):
      return try read(LaneInput(bytes), into: &sink)
    case .stream(let stream):
      return try read(LaneInput(stream), into: &sink)
    case .message:
      return LeafReport(media: .message)
    }
  }

  private func read(
    _ input: consuming LaneInput, into sink: inout some SliceSink
  ) throws(StreamError) -> LeafReport {
    var report = LeafReport(media: .plain)
    let schema = Schema(
      columns: [.init(name: "text", field: fieldNames.intern("text"), carrier: .text)])
    var slicer = TextSlicer(schema: schema, lineEnd: 0x0A, batchInBytes: limits.batchInBytes)
    slicer.run(&input, into: &sink)
    report.records = slicer.record
    if let failure = input.failure { throw failure }
    return report
  }
}
