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

  private struct Element {
    var path: Int32
    /// Fields of the batch when it began: later ones are its own or its children's.
    var firstField: Int
    /// It has text of its own: what its children hold is a part of that text.
    var hasText = false
    var office: OfficeElement
    var traits: XMLTraits
    /// Cells so far, of a row.
    var cells = 0
  }

  /// Records so far.
  var record: UInt64 { batch.record }

  private let shape: XMLShape
  private var recordDepth: Int { shape.recordDepth }
  private var paths: XMLPaths
  private var batch: BatchBuilder
  private var open: [Element] = []

  /// Depth (from 1) of the element that the last field belongs to, while text may be added to that
  /// field; else 0.
  private var fieldDepth = 0
  /// Counts the paragraphs of Office documents, and the one that the last field belongs to.
  private var paragraph = 0
  private var fieldParagraph = -1
  /// Attributes inside mixed content, kept until its text ends.
  private var pending: [(column: UInt32, value: Range<Int>)] = []
  private var pendingText: [UInt8] = []
  /// What an element beside the next one says of it (`<key>Email</key><string>…`), and the depth of
  /// both; -1 where there is none.
  private var label: [UInt8] = []
  private var labelDepth = -1
  private var isLabelForAny = false
  /// The columns of cells have their names.
  private var hasHeader = false

  init(_ shape: XMLShape, limits: Limits, fieldNames: FieldNames) {
    self.shape = shape
    batch = BatchBuilder(batchInBytes: limits.batchInBytes)
    paths = XMLPaths(fieldNames)
  }

  /// Elements that are open.
  var depth: Int { open.count }

  // MARK: - Events

  mutating func start(_ name: Name, isOffice: Bool) {
    let depth = open.count
    if depth == recordDepth { endRecord() }
    let office = isOffice ? OfficeElement(name) : .other
    let (path, traits) = path(name, depth: depth)
    open.append(
      Element(path: path, firstField: batch.fieldCount, office: office, traits: traits))
    switch office {
    case .paragraph: paragraph += 1
    case .lineBreak: appendGap(0x0A)
    case .tab: appendGap(0x09)
    case .text, .other: break
    }
  }

  /// The path of an element that begins at `depth`.
  private mutating func path(_ name: Name, depth: Int) -> (Int32, XMLTraits) {
    if shape.isRows, depth > recordDepth, let above = open.last {
      // What is in a cell is the cell's.
      guard depth == recordDepth + 1 else { return (above.path, []) }
      open[depth - 1].cells += 1
      return (paths.cell(above.cells), [])
    }
    // Paths start at the record; outside of records, at the document's root.
    let parent = depth == recordDepth ? XMLPaths.root : open.last?.path ?? XMLPaths.root
    let path = paths.child(of: parent, name)
    guard depth > recordDepth else { return (path, []) }
    let traits = paths.traits(of: path, name, shape.keyAttributes)
    guard labelDepth == depth else { return (path, traits) }
    labelDepth = -1
    guard isLabelForAny || traits.contains(.value) else { return (path, traits) }
    return (label.withUnsafeBufferPointer { paths.keyed(path, $0) }, traits)
  }

  /// Takes `value` for what its element holds, if it says so.
  private mutating func takeKey(_ name: Name, _ value: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let element = open.last, value.count <= XMLPaths.maximumKeyInBytes,
      paths.isKey(name, of: element.path), XMLKeyCensus.isKey(value)
    else { return false }
    open[open.count - 1].path = paths.keyed(element.path, value)
    return true
  }

  /// A cell that says where in its row it stands: `ss:Index="5"`, `r="E2"`.
  private mutating func placeCell(_ name: Name, _ value: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let index = XMLCellPlace.index(name, value) else { return false }
    open[open.count - 1].path = paths.cell(index)
    open[open.count - 2].cells = index + 1
    return true
  }

  mutating func attribute(_ name: Name, _ value: UnsafeBufferPointer<UInt8>) {
    guard let element = open.last, !value.isEmpty else { return }
    if element.traits.contains(.keyed), takeKey(name, value) { return }
    if shape.isRows, open.count == recordDepth + 2, placeCell(name, value) { return }
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
    if fieldDepth > depth, batch.fieldCount > element.firstField {
      // A child came first: its text and this one are one, in the field of this element.
      batch.renameField(paths.column(of: element.path))
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
    if labelDepth > open.count { labelDepth = -1 }
    if element.traits.contains(.label), fieldDepth == open.count + 1 { keepLabel(element) }
    if !pending.isEmpty, open.count < fieldDepth { flushPending() }
    if open.count == recordDepth || batch.isFull { endRecord() }
  }

  /// An element that ended says what the next one holds, if it is short enough.
  private mutating func keepLabel(_ element: Element) {
    guard element.hasText, batch.fieldCount == element.firstField + 1 else { return }
    let text = batch.lastField
    guard text.count <= XMLPaths.maximumKeyInBytes else { return }
    label.removeAll(keepingCapacity: true)
    label.append(contentsOf: text)
    guard label.withUnsafeBufferPointer({ XMLKeyCensus.isKey($0) }) else { return }
    labelDepth = open.count
    isLabelForAny = element.traits.contains(.labelForAny)
  }

  /// Hands over what is there: at the end of the document, or where it broke off.
  mutating func finish() {
    endRecord(isLast: true)
    batch.emit(paths.columns)
  }

  /// The batches that are complete, which are given away.
  mutating func take() -> [RecordBatch] { batch.take() }

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
    batch.beginField(column)
    batch.append(value)
  }

  private mutating func extend(_ run: UnsafeBufferPointer<UInt8>) {
    batch.append(run)
    if batch.isOverfull { batch.cut(paths.columns) }
  }

  private mutating func appendGap(_ byte: UInt8) {
    if fieldDepth > 0 { batch.append(byte) }
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

  private mutating func endRecord(isLast: Bool = false) {
    flushPending()
    fieldDepth = 0
    labelDepth = -1
    if shape.isRows, !hasHeader, isLast || batch.isDue { nameCells() }
    batch.endRecord(paths.columns)
  }

  /// Names the columns of cells as the first row says, if it names them.
  private mutating func nameCells() {
    hasHeader = true
    let cells = (0..<min(64, paths.cellCount)).map { paths.cell($0) }
    let columns = cells.map { paths.column(of: $0) }
    guard let names = batch.takeHeader(of: columns) else { return }
    for (cell, name) in zip(cells, names) where !name.isEmpty { paths.rename(cell, name) }
  }
}
