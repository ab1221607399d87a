// Hot code: a third of a mixed dump.

/// Rows of a CSV file, of any dialect.
struct TableMaker {
  let scribe: Scribe
  let plan: TablePlan
  private let values: ValueWriter
  private let field = ByteBuffer(capacity: 1 << 12)

  init(_ scribe: Scribe, _ plan: TablePlan) {
    self.scribe = scribe
    self.plan = plan
    var values = ValueWriter(scribe: scribe)
    values.knowsCountry = plan.columns.contains(.country) || plan.columns.contains(.countryCode)
    self.values = values
  }

  /// Sets the truth and the crowd for the rows that follow, and writes the header if there is one.
  func begin(to out: ByteBuffer) {
    scribe.truth.language = plan.language
    scribe.truth.charset = plan.charset.name
    scribe.onlyNation = plan.nation
    scribe.truth.place = .csv
    guard plan.hasHeader else { return }
    for (index, column) in plan.columns.enumerated() {
      if index > 0 { out.byte(plan.delimiter) }
      field.clear()
      let names = column.names(in: plan.language)
      field.write(names[index < 3 ? 0 : scribe.random.below(names.count)])
      quote(to: out)
    }
    out.write(plan.lineEnd)
  }

  func row(_ ordinal: Int, to out: ByteBuffer) {
    scribe.truth.record = ordinal
    scribe.truth.place = .csv
    let person = scribe.random.chance(75) ? scribe.anybody() : scribe.somebody()
    for (index, column) in plan.columns.enumerated() {
      if index > 0 { out.byte(plan.delimiter) }
      if column.isText || plan.quotesAll {
        field.clear()
        values.write(column, of: person, row: ordinal, to: field)
        quote(to: out)
      } else {
        values.write(column, of: person, row: ordinal, to: out)
      }
    }
    out.write(plan.lineEnd)
  }

  /// The field, in quotes where it must be or where the dialect always does.
  private func quote(to out: ByteBuffer) {
    let needsQuotes =
      plan.quotesAll
      || field.bytes.contains { $0 == plan.delimiter || $0 == 0x22 || $0 == 10 || $0 == 13 }
    guard needsQuotes else { return out.write(field) }
    out.byte("\"")
    for byte in field.bytes {
      if byte == 0x22 { out.byte("\"") }
      out.byte(byte)
    }
    out.byte("\"")
  }
}
