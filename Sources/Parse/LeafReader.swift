internal import Bytes
public import Corpus
public import Unpack

/// Reads leaves: tells what each is by its content, and cuts it into slices for the workers.
///
/// One per worker, and one leaf at a time. The lane's part of CSV and text is only to decode them
/// and to find where records end; `SliceParser` does the rest on any worker.
public struct LeafReader {
  /// What is looked at to tell what a streamed leaf is.
  static let headInBytes = 256 << 10

  let limits: Limits
  let fieldNames: FieldNames
  let textSchema: Schema
  private let stringsSchema: Schema
  private var messages: MessageReader

  /// `fieldNames` are those of the index that the records go to.
  public init(limits: Limits, fieldNames: FieldNames) {
    self.limits = limits
    self.fieldNames = fieldNames
    messages = MessageReader(limits: limits, fieldNames: fieldNames)
    textSchema = Schema(
      columns: [.init(name: "text", field: fieldNames.intern("text"), carrier: .text)])
    stringsSchema = Schema(
      columns: [.init(name: "strings", field: fieldNames.intern("strings"), carrier: .text)])
  }

  /// Hands the slices of a leaf to `sink`, in order.
  ///
  /// Throws when the leaf's stream cannot be read to its end; what came before was handed over. A
  /// content may use several schemas: each batch names its own.
  public mutating func read(
    _ member: Member, _ content: LeafContent, into sink: inout some SliceSink
  ) throws(StreamError) -> LeafReport {
    switch content {
    case .whole(let bytes):
      var report = try read(LeafSource(bytes), into: &sink)
      report.sizeInBytes = UInt64(bytes.count)
      return report
    case .stream(let stream):
      let counting = CountingStream(stream)
      var report = try read(LeafSource(counting, headInBytes: Self.headInBytes), into: &sink)
      report.sizeInBytes = counting.count
      return report
    case .message(let message):
      return messages.read(message, into: &sink)
    }
  }

  private func read(
    _ source: LeafSource, into sink: inout some SliceSink
  ) throws(StreamError) -> LeafReport {
    switch source.format() {
    case .empty:
      if let failure = source.failure { throw failure }
      return LeafReport(media: .empty, outcome: .skipped, reason: "empty")
    case .binary(let media):
      return LeafReport(media: media, outcome: .skipped, reason: media.rawValue)
    case .strings(let media):
      return try readStrings(media, source.strings(), into: &sink)
    case .csv(let layout, let encoding):
      return try readCSV(layout, source.decoded(encoding), into: &sink)
    case .aligned(let layout, let encoding):
      return try readAligned(layout, source.decoded(encoding), into: &sink)
    case .xml(let encoding):
      return try readXML(source.decoded(encoding), into: &sink)
    case .cards(let format, let encoding):
      return try readCards(format, source.decoded(encoding), into: &sink)
    case .sql(let dialect, let encoding):
      return try readSQL(dialect, source.decoded(encoding), into: &sink)
    case .json(let shape, let encoding):
      return try readJSON(shape, source.decoded(encoding), into: &sink)
    case .html(let encoding):
      return try readHTML(source.decoded(encoding), into: &sink)
    case .text(let media, let lineEnd, let encoding):
      return try readText(media, lineEnd: lineEnd, source.decoded(encoding), encoding, into: &sink)
    }
  }

  func readText(
    _ media: MediaType, lineEnd: UInt8, _ input: consuming LaneInput,
    _ encoding: LeafFormat.Encoding, into sink: inout some SliceSink
  ) throws(StreamError) -> LeafReport {
    // Offsets in plain UTF-8 are those in the file, so its byte order mark counts.
    let isUTF8 = encoding.charset == nil || encoding.charset == .utf8
    var slicer = TextSlicer(
      schema: textSchema, lineEnd: lineEnd, batchInBytes: limits.batchInBytes,
      position: isUTF8 ? UInt64(encoding.markInBytes) : 0)
    slicer.run(&input, into: &sink)
    if let failure = input.failure { throw failure }
    return LeafReport(media: media, records: slicer.record)
  }

  /// Binary with much text in it: each string is a record.
  private func readStrings(
    _ media: MediaType, _ input: consuming LaneInput, into sink: inout some SliceSink
  ) throws(StreamError) -> LeafReport {
    var slicer = TextSlicer(
      schema: stringsSchema, lineEnd: 0x0A, batchInBytes: limits.batchInBytes)
    slicer.run(&input, into: &sink)
    if let failure = input.failure { throw failure }
    return LeafReport(
      media: media, reason: "binary; only the text in it was read", records: slicer.record)
  }

  private func readCSV(
    _ layout: CSVLayout, _ input: consuming LaneInput, into sink: inout some SliceSink
  ) throws(StreamError) -> LeafReport {
    let schema = CSVSchema.make(layout.header, width: layout.width, fieldNames)
    input.fill(layout.bodyStart)
    let preamble = CSVPreamble.records(layout, in: input.bytes, textSchema)
    if let preamble { sink.slice(.records(preamble)) }
    _ = input.take(layout.bodyStart)
    var slicer = CSVSlicer(
      layout.dialect, schema: schema, limits: limits,
      firstRecord: UInt64(preamble?.fields.count ?? 0))
    slicer.run(&input, into: &sink)
    if let failure = input.failure { throw failure }
    return LeafReport(media: .csv, reason: slicer.remark, records: slicer.record)
  }
}
