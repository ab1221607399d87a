// Hot code: one pass over each line.
internal import Bytes

/// A line of PostgreSQL's `COPY … FROM stdin`: values divided by tabs, `\N` for none.
enum SQLCopyLine {
  static func read(_ line: UnsafeBufferPointer<UInt8>, into table: inout SQLTable) {
    var start = 0
    while start <= line.count {
      let end = firstIndex(of: 0x09, in: line, from: start) ?? line.count
      table.beginValue()
      value(UnsafeBufferPointer(rebasing: line[start..<end]), &table)
      table.endValue()
      start = end + 1
    }
  }

  private static func value(_ value: UnsafeBufferPointer<UInt8>, _ table: inout SQLTable) {
    if value.count == 2, value[0] == UInt8(ascii: "\\"), value[1] == UInt8(ascii: "N") { return }
    var run = 0
    while let slash = firstIndex(of: UInt8(ascii: "\\"), in: value, from: run) {
      table.append(UnsafeBufferPointer(rebasing: value[run..<slash]))
      guard slash + 1 < value.count else { return }
      table.append(SQLEscape.byte(value[slash + 1]))
      run = slash + 2
    }
    table.append(UnsafeBufferPointer(rebasing: value[run...]))
  }
}
