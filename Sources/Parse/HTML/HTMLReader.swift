// Hot code: every byte of a page passes here once.
internal import Bytes
internal import Corpus

/// Reads a page window by window: tables whose rows agree become records, all else is text.
///
/// Of tables in tables only the innermost are read so: those around them lay the page out. A table
/// that is larger than a window is read in pieces, cut at the ends of rows.
struct HTMLReader: WindowReader {
  private let fieldNames: FieldNames
  private let maximumTableInBytes: Int
  private let textSchema: Schema
  private let asideSchema: Schema
  private let batchInBytes: Int
  private var texts: PageText
  /// The table at the start of the window, whose first piece was read.
  private var open: Schema?
  private var slices: [Slice] = []
  private(set) var record: UInt64 = 0

  init(limits: Limits, fieldNames: FieldNames, textSchema: Schema) {
    self.fieldNames = fieldNames
    self.textSchema = textSchema
    asideSchema = Schema(columns: [
      .init(name: "markup", field: fieldNames.intern("markup"), carrier: .text)
    ])
    batchInBytes = limits.batchInBytes
    maximumTableInBytes = 2 * max(1, limits.batchInBytes)
    texts = PageText(textSchema, asideSchema: asideSchema, batchInBytes: batchInBytes)
  }

  /// Reads as much of `bytes` as can be told, all of it when `isAtEnd`; returns how much. The
  /// caller gives the rest again, with more behind it.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, isAtEnd: Bool) -> Int {
    var at = 0
    var tags = HTMLTableScanner(bytes, from: 0)
    while at < bytes.count {
      tags.at = at
      let isInside = open != nil
      let next =
        isInside ? inside(bytes, at, isAtEnd, &tags) : outside(bytes, at, isAtEnd, &tags)
      // A table in a table may begin where the piece before it ended: it is outside again.
      guard let next, next > at || isInside else { break }
      at = next
    }
    return at
  }

  /// The slices so far, which are given away.
  mutating func take() -> [Slice] {
    defer { slices = [] }
    return slices
  }

  mutating func finish() { texts.flush(&record, &slices) }

  /// Reads up to the next table, and the table.
  private mutating func outside(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ isAtEnd: Bool,
    _ tags: inout HTMLTableScanner
  ) -> Int? {
    while let found = tags.next() {
      guard found.mark == .table else { continue }
      append(bytes, start..<found.start)
      return inside(bytes, found.start, isAtEnd, &tags) ?? found.start
    }
    let end = isAtEnd ? bytes.count : max(start, bytes.count - HTMLTableScanner.longestInBytes)
    append(bytes, start..<end)
    return end
  }

  /// Reads the table, or the next piece of one, at `start`; `tags` stands behind its tag. Nil when
  /// more bytes are needed.
  private mutating func inside(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ isAtEnd: Bool,
    _ tags: inout HTMLTableScanner
  ) -> Int? {
    var lastRow: Int?
    while let found = tags.next() {
      switch found.mark {
      case .table:
        // What was read is the text around another table.
        open = nil
        append(bytes, start..<found.start)
        return found.start
      case .endOfTable:
        defer { open = nil }
        return piece(bytes, start..<found.start)
      case .row: if found.start > start { lastRow = found.start }
      default: break
      }
    }
    if isAtEnd { return piece(bytes, start..<bytes.count) }
    if bytes.count - start < maximumTableInBytes { return nil }
    return piece(bytes, start..<(lastRow ?? bytes.count - HTMLTableScanner.longestInBytes))
  }

  /// Reads a table, or a piece of one, as records if it is regular.
  private mutating func piece(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    let table = HTMLTable(bytes, range)
    let isFirst = open == nil
    guard let width = table.commonWidth ?? (isFirst ? nil : table.rows.first?.count) else {
      append(bytes, range)
      return range.upperBound
    }
    let header = isFirst ? table.header(width: width) : nil
    let schema = open ?? table.schema(width: width, header: header, fieldNames)
    open = schema
    texts.flush(&record, &slices)
    let first = record
    let rows = UInt64(table.rows.count)
    let records = table.records(schema, without: header, first: first)
    var others: [Slice] = []
    var end = first
    var text = PageText(textSchema, asideSchema: asideSchema, batchInBytes: batchInBytes)
    text.append(bytes, range, &end, &others)
    text.flush(&end, &others)
    record = max(end, first + rows)
    slices.append(.table(HTMLTableSlice(records: records, texts: others)))
    return range.upperBound
  }

  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    texts.append(bytes, range, &record, &slices)
  }
}
