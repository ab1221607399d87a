internal import Corpus

/// The lane of a CSV content: finds where rows end, counts them, cuts slices.
///
/// A quote that makes rows unusual where there are usual ones without it, or that is not closed
/// within the limit of a row or before the end, was not meant as one: it is read as it stands, and
/// the rows behind it are rows again.
struct CSVSlicer {
  /// More unclosed quotes than this, and the content is read without quotes: each one costs a walk
  /// over up to a whole row.
  private static let maximumUnclosedQuotes = 64
  /// A quoted field that is longer is looked at once: does it swallow rows?
  private static let longFieldInBytes = 1 << 20

  private var dialect: CSVDialect
  private let schema: Schema
  private let limits: Limits
  private let batchInBytes: Int
  private let columns: Int
  private var scanner: CSVScanner
  private var rows = RowCounter()
  private var scanned = 0
  private var isCut = false
  /// Ordinal of the first row of the next slice within the content.
  private(set) var record: UInt64
  /// Quotes that were read as they stand, because nothing closed them or because they made rows
  /// unusual.
  private var unclosedQuotes = 0
  private var mistakenQuotes = 0
  /// The field that was looked at because of its length.
  private var longField = -1
  /// Rows that were cut because they are over the limit.
  private var cutRows = 0

  init(_ dialect: CSVDialect, schema: Schema, limits: Limits, firstRecord: UInt64) {
    self.dialect = dialect
    self.schema = schema
    self.limits = limits
    batchInBytes = max(1, limits.batchInBytes)
    // The schema has one column more, for what stands beyond the header.
    columns = schema.columns.count - 1
    scanner = CSVScanner(dialect, reportsFields: false, columns: columns)
    record = firstRecord
  }

  /// What the ledger should say of the content; empty when all was as it should be.
  var remark: String {
    var remarks: [String] = []
    let literal = unclosedQuotes + mistakenQuotes
    if literal > 0 { remarks.append("\(literal) unbalanced quotes were read as they stand") }
    if cutRows > 0 {
      remarks.append("\(cutRows) rows over the limit of \(limits.maximumRowInBytes) bytes were cut")
    }
    return remarks.joined(separator: "; ")
  }

  /// Counts the rows that ended in the bytes walked so far.
  private struct RowCounter: CSVVisitor {
    var count: UInt64 = 0
    var end = 0
    mutating func field(_ field: CSVScanner.Field, end: Int) {}
    mutating func row(end: Int) {
      count += 1
      self.end = end
    }
  }

  /// Cuts all of `input`. What was read before a failure is cut as well.
  mutating func run(_ input: inout LaneInput, into sink: inout some SliceSink) {
    let window = min(CSVScanner.windowInBytes, batchInBytes)
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: window) { positions in
      guard let base = positions.baseAddress else { return }
      input.fill(2 * batchInBytes)
      while !sink.isCancelled {
        if !input.isAtEnd, scanned + window >= input.bytes.count { input.grow(batchInBytes) }
        if walk(input, window: window, base) {
          if scanned - scanner.rowStart > limits.maximumRowInBytes { limitRow(&input, into: &sink) }
          if rows.end >= batchInBytes { emit(&input, into: &sink) }
        } else if scanner.isQuoted {
          giveUpQuote(&input, into: &sink)
        } else if let quote = mistakeAtEnd(input) {
          mistakenQuotes += 1
          scanned = scanner.reopen(quote)
        } else {
          break
        }
      }
    }
    guard !sink.isCancelled else { return }
    scanner.finish(at: input.bytes.count, visitor: &rows)
    emit(&input, into: &sink)
  }

  /// Walks one window; false when all was walked.
  private mutating func walk(
    _ input: borrowing LaneInput, window: Int, _ positions: UnsafeMutablePointer<UInt32>
  ) -> Bool {
    // One byte stays back until the one after it is known.
    let available = input.isAtEnd ? input.bytes.count : input.bytes.count - 1
    guard scanned < available else { return false }
    let end = min(scanned + window, available)
    input.bytes.withUnsafeBufferPointer {
      let stop = scanner.scan($0, from: scanned, to: end, positions: positions, visitor: &rows)
      if stop != end { mistakenQuotes += 1 }
      scanned = stop
      if scanner.isQuoted { lookAtLongField($0) }
    }
    return true
  }

  private func mistakeAtEnd(_ input: borrowing LaneInput) -> Int? {
    input.bytes.withUnsafeBufferPointer { scanner.mistake(in: $0, rowEnd: $0.count) }
  }

  private mutating func lookAtLongField(_ bytes: UnsafeBufferPointer<UInt8>) {
    let quote = scanner.field.openQuote
    guard scanned - quote > Self.longFieldInBytes, longField != quote else { return }
    longField = quote
    let walked = UnsafeBufferPointer(rebasing: bytes[..<scanned])
    guard scanner.isOpenByMistake(in: walked) else { return }
    mistakenQuotes += 1
    scanned = scanner.reopen(quote)
  }

  private mutating func giveUpQuote(_ input: inout LaneInput, into sink: inout some SliceSink) {
    unclosedQuotes += 1
    scanned = scanner.reopen(scanner.field.openQuote)
    guard unclosedQuotes >= Self.maximumUnclosedQuotes else { return }
    emit(&input, into: &sink)
    dialect.quote = nil
    scanner = CSVScanner(dialect, reportsFields: false, columns: columns)
    scanned = 0
  }

  private mutating func limitRow(_ input: inout LaneInput, into sink: inout some SliceSink) {
    if scanner.isQuoted { return giveUpQuote(&input, into: &sink) }
    emit(&input, into: &sink)
    scanner.finish(at: scanned, visitor: &rows)
    if !isCut { cutRows += 1 }
    emit(&input, isCutAtEnd: true, into: &sink)
  }

  private mutating func emit(
    _ input: inout LaneInput, isCutAtEnd: Bool = false, into sink: inout some SliceSink
  ) {
    let length = rows.end
    guard length > 0 else { return }
    let literal = scanner.literalQuotes.filter { $0 < length }
    let bytes = input.take(length)
    sink.slice(
      .csv(
        CSVSlice(
          bytes: bytes, dialect: dialect, schema: schema, firstRecord: record,
          literalQuotes: literal, isCutAtStart: isCut, isCutAtEnd: isCutAtEnd)))
    record += rows.count
    rows = RowCounter()
    isCut = isCutAtEnd
    scanned -= length
    longField = longField < length ? -1 : longField - length
    scanner.rebase(by: length)
  }
}
