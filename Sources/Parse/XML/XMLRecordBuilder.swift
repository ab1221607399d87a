// Hot code: called for each element and each run of text; appends straight to the batch.
internal import Bytes
internal import Corpus

/// Makes records of the events of an XML parser.
///
/// Elements at `recordDepth` are records; what stands outside of them makes records of its own.
/// Text of mixed content flows together without a gap, so that an address split by inline elements
/// stays whole; so do the runs of one paragraph in Office documents.
struct XMLRecordBuilder {
  typealias Name = UnsafePointer<UInt8>

  /// A record whose text grows beyond this goes on as the next one.
  static let maximumRecordInBytes = 4 << 20

  private struct Element {
    var path: Int32
    /// Fields of the batch when it began: later ones are its own or its children's.
    var firstField: Int
    /// It has text of its own: what its children hold is a part of that text.
    var hasText = false
    var office: OfficeElement
  }

  /// Records that were begun so far, with those of the caller.
  private(set) var record: UInt64

  private let recordDepth: Int
  private let batchInBytes: Int
  private var paths: XMLPaths
  private var schema = Schema(columns: [])
  private var finished: [RecordBatch] = []
  private var open: [Element] = []

  // The batch being filled.
  private var text: [UInt8] = []
  private var fields: [RecordBatch.Field] = []
  private var firstRecord: UInt64
  private var isInRecord = false
  private var isCut = false

  /// Depth (from 1) of the element that the last field belongs to, while text may be added to that
  /// field; else 0.
  private var fieldDepth = 0
  /// Counts the paragraphs of Office documents, and the one that the last field belongs to.
  private var paragraph = 0
  private var fieldParagraph = -1
  /// Attributes inside mixed content, kept until its text ends.
  private var pending: [(column: UInt32, value: Range<Int>)] = []
  private var pendingText: [UInt8] = []

  init(recordDepth: Int, limits: Limits, fieldNames: FieldNames) {
    self.recordDepth = recordDepth
    batchInBytes = max(1, limits.batchInBytes)
    paths = XMLPaths(fieldNames)
    record = 0
    firstRecord = 0
  }

  /// Elements that are open.
  var depth: Int { open.count }

  // MARK: - Events

  mutating func start(_ name: Name, isOffice: Bool) {
    let depth = open.count
    if depth == recordDepth { endRecord() }
    // Paths start at the record; outside of records, at the document's root.
    let parent = depth == recordDepth ? XMLPaths.root : open.last?.path ?? XMLPaths.root
    let office = isOffice ? OfficeElement(name) : .other
    open.append(
      Element(path: paths.child(of: parent, name), firstField: fields.count, office: office))
    switch office {
    case .paragraph: paragraph += 1
    case .lineBreak: appendGap(0x0A)
    case .tab: appendGap(0x09)
    case .text, .other: break
    }
  }

  mutating func attribute(_ name: Name, _ value: UnsafeBufferPointer<UInt8>) {
    guard let element = open.last, !value.isEmpty else { return }
    let path = paths.child(of: element.path, name, isAttribute: true)
    guard value.contains(where: { $0 > 0x20 }) else { return }
    if !isInMixedContent, firstIndex(of: UInt8(ascii: "&"), in: value) == nil {
      flushPending()
      addField(column: paths.column(of: path), value)
      fieldDepth = 0
      return
    }
    let start = pendingText.count
    appendDecoded(value)
    pending.append((paths.column(of: path), start..<pendingText.count))
    if !isInMixedContent { flushPending() }
  }

  /// libxml2 leaves `&amp;` in attributes as `&#38;` where entities are not to be replaced.
  private mutating func appendDecoded(_ value: UnsafeBufferPointer<UInt8>) {
    var from = 0
    while let at = firstIndex(of: "&#38;", in: value, from: from) {
      pendingText.append(contentsOf: value[from...at])
      from = at + 5
    }
    pendingText.append(contentsOf: value[from...])
  }

  mutating func characters(_ run: UnsafeBufferPointer<UInt8>) {
    guard let element = open.last else { return }
    let depth = open.count
    if fieldDepth == depth ? element.hasText : isInMixedContent { return extend(run) }
    let isRun = element.office == .text
    if isRun, fieldDepth > 0, paragraph == fieldParagraph {
      fieldDepth = depth
      open[depth - 1].hasText = true
      return extend(run)
    }
    guard let first = run.firstIndex(where: { $0 > 0x20 }) else { return }
    open[depth - 1].hasText = true
    if fieldDepth > depth, fields.count > element.firstField {
      // A child came first: its text and this one are one, in the field of this element.
      fields[fields.count - 1].column = paths.column(of: element.path)
      fieldDepth = depth
      return extend(run)
    }
    begin(UnsafeBufferPointer(rebasing: run[first...]), path: element.path)
    fieldParagraph = isRun ? paragraph : -1
  }

  mutating func comment(_ body: UnsafeBufferPointer<UInt8>) {
    let isInText = fieldDepth > 0 && fieldDepth <= open.count && open[fieldDepth - 1].hasText
    guard !isInText, body.contains(where: { $0 > 0x20 }) else { return }
    begin(body, path: paths.child(of: open.last?.path ?? XMLPaths.root, Self.commentName))
    fieldDepth = 0
  }

  mutating func end() {
    guard let element = open.popLast() else { return }
    if element.office == .paragraph { paragraph += 1 }
    if !pending.isEmpty, open.count < fieldDepth { flushPending() }
    if open.count == recordDepth || text.count >= Self.maximumRecordInBytes { endRecord() }
  }

  /// Hands over what is there: at the end of the document, or where it broke off.
  mutating func finish() {
    endRecord()
    emit()
  }

  /// The batches that are complete, which are given away.
  mutating func take() -> [RecordBatch] {
    guard !finished.isEmpty else { return [] }
    defer { finished.removeAll() }
    return finished
  }

  // MARK: - Fields

  // SAFETY: allocated once, never freed and never written again.
  private nonisolated(unsafe) static let commentName: Name = {
    let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: 9)
    for (index, byte) in "#comment\0".utf8.enumerated() { bytes[index] = byte }
    return UnsafePointer(bytes)
  }()

  /// The last field belongs to an element around this one, which has text of its own.
  @inline(__always)
  private var isInMixedContent: Bool {
    fieldDepth > 0 && fieldDepth < open.count && open[fieldDepth - 1].hasText
  }

  private mutating func begin(_ run: UnsafeBufferPointer<UInt8>, path: Int32) {
    flushPending()
    addField(column: paths.column(of: path), run)
    fieldDepth = open.count
  }

  private mutating func addField(column: UInt32, _ value: UnsafeBufferPointer<UInt8>) {
    isInRecord = true
    // Fields never touch: nothing is read across their borders.
    text.append(0x0A)
    fields.append(
      RecordBatch.Field(
        record: UInt32(truncatingIfNeeded: record - firstRecord), column: column,
        start: UInt32(truncatingIfNeeded: text.count),
        length: UInt32(truncatingIfNeeded: value.count)))
    text.append(contentsOf: value)
  }

  private mutating func extend(_ run: UnsafeBufferPointer<UInt8>) {
    text.append(contentsOf: run)
    fields[fields.count - 1].length += UInt32(truncatingIfNeeded: run.count)
    if text.count >= Self.maximumRecordInBytes + (1 << 16) { cut() }
  }

  private mutating func appendGap(_ byte: UInt8) {
    guard fieldDepth > 0 else { return }
    text.append(byte)
    fields[fields.count - 1].length += 1
  }

  private mutating func flushPending() {
    guard !pending.isEmpty else { return }
    pendingText.withUnsafeBufferPointer { values in
      for (column, value) in pending {
        addField(column: column, UnsafeBufferPointer(rebasing: values[value]))
      }
    }
    pending.removeAll(keepingCapacity: true)
    pendingText.removeAll(keepingCapacity: true)
    fieldDepth = 0
  }

  // MARK: - Records

  private mutating func endRecord() {
    flushPending()
    closeRecord()
    if text.count >= batchInBytes { emit() }
  }

  private mutating func closeRecord() {
    fieldDepth = 0
    guard isInRecord else { return }
    record += 1
    isInRecord = false
  }

  /// Cuts a text that is too long for one batch: the next batch goes on with it.
  private mutating func cut() {
    guard let last = fields.last else { return }
    let depth = fieldDepth
    closeRecord()
    emit(isCutAtEnd: true)
    isCut = true
    addField(column: last.column, UnsafeBufferPointer(start: nil, count: 0))
    fieldDepth = depth
  }

  private mutating func emit(isCutAtEnd: Bool = false) {
    guard !fields.isEmpty else { return }
    if schema.columns.count != paths.columns.count { schema = Schema(columns: paths.columns) }
    finished.append(
      RecordBatch(
        text: text, fields: fields, schema: schema, firstRecord: firstRecord,
        isCutAtStart: isCut, isCutAtEnd: isCutAtEnd))
    isCut = false
    text = []
    fields = []
    text.reserveCapacity(batchInBytes + batchInBytes / 8)
    firstRecord = record
  }
}
