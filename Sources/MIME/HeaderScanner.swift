import Bytes

// Hot code: borrows, never allocates but for the list of fields.

/// Finds the fields of a header block, however broken: missing blank line, lines folded without
/// white space, bare CR, envelope lines.
struct HeaderScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  let maximumLine: Int
  /// A header longer than this is no header any more: a hostile one costs 20 bytes for each two.
  static let maximumFields = 100_000

  /// A line and where the next one starts.
  struct Line {
    var start: Int
    var end: Int
    var next: Int
  }

  /// The line at `start`, which is below `limit`. Ends at LF, CRLF, CR, CR CR LF.
  func line(at start: Int, limit: Int) -> Line {
    let feed = firstIndex(of: 0x0A, in: bytes.part(0..<limit), from: start)
    let stop = feed ?? limit
    let next = feed.map { $0 + 1 } ?? limit
    guard let carriage = firstIndex(of: 0x0D, in: bytes.part(0..<stop), from: start) else {
      return Line(start: start, end: stop, next: next)
    }
    var after = carriage
    while after < stop, bytes[after] == 0x0D { after += 1 }
    // Only carriage returns up to the line feed: one line end.
    if after == stop { return Line(start: start, end: carriage, next: next) }
    return Line(start: start, end: carriage, next: carriage + 1)
  }

  /// Where the name of the field in `line` ends and its value starts; nil for no field.
  func field(in line: Line) -> (nameEnd: Int, valueStart: Int)? {
    var index = line.start
    while index < line.end, bytes[index] > 0x20, bytes[index] < 0x7F, bytes[index] != 0x3A {
      index += 1
    }
    let nameEnd = index
    guard nameEnd > line.start, nameEnd - line.start <= 256 else { return nil }
    while index < line.end, bytes[index].isBlank { index += 1 }
    guard index < line.end, bytes[index] == 0x3A else { return nil }
    return (nameEnd, index + 1)
  }

  /// Appends the fields from `start` on to `fields`; returns where the body starts. `isDelimiter`
  /// tells whether a part's boundary stands at a line start: it ends the header too.
  func scan(
    from start: Int, to limit: Int, into fields: inout [HeaderField],
    isDelimiter: (Int) -> Bool
  ) -> Int {
    var position = start
    let first = fields.count
    defer { splitLongFields(from: first, in: &fields) }
    while position < limit {
      let line = line(at: position, limit: limit)
      if line.end == line.start { return line.next }
      let lead = bytes[line.start]
      if lead.isBlank {
        guard fields.count > first || self.field(in: trimmed(line)) != nil else { return position }
        if trimmed(line).start == line.end, !goesOn(at: line.next, limit: limit) {
          return line.next
        }
        if fields.count > first {
          fields[fields.count - 1].extend(to: line.end)
          position = line.next
          continue
        }
      }
      if lead == 0x2D, isDelimiter(line.start) { return position }
      if let parts = field(in: lead.isBlank ? trimmed(line) : line) {
        guard fields.count < HeaderScanner.maximumFields else { return position }
        append(line: line, parts, to: &fields)
      } else if isEnvelope(line) {
        // An mbox's envelope among the fields.
      } else if fields.count > first, isFieldCertain(at: line.next, limit: limit) {
        fields[fields.count - 1].extend(to: line.end)
      } else {
        return position
      }
      position = line.next
    }
    return limit
  }

  private func append(
    line: Line, _ parts: (nameEnd: Int, valueStart: Int), to fields: inout [HeaderField]
  ) {
    let start = bytes[line.start].isBlank ? trimmed(line).start : line.start
    fields.append(
      HeaderField(
        name: HeaderName(bytes.part(start..<parts.nameEnd)), nameRange: start..<parts.nameEnd,
        valueRange: parts.valueStart..<line.end))
  }

  /// A value over the limit becomes several fields of the same name, cut at a comma or white space:
  /// nothing is lost, and no field is larger than the limit.
  private func splitLongFields(from first: Int, in fields: inout [HeaderField]) {
    guard fields[first...].contains(where: { $0.valueRange.count > maximumLine }) else { return }
    var split: [HeaderField] = []
    for field in fields[first...] {
      var (start, end) = (field.valueRange.lowerBound, field.valueRange.upperBound)
      while end - start > maximumLine {
        let window = start + maximumLine / 2..<start + maximumLine
        let cut = bytes[window].lastIndex { $0 == 0x2C || $0.isMailSpace } ?? window.upperBound - 1
        split.append(HeaderField(field, value: start..<cut + 1))
        start = cut + 1
      }
      end = max(start, end)
      split.append(HeaderField(field, value: start..<end))
    }
    fields.replaceSubrange(first..., with: split)
  }

  private func trimmed(_ line: Line) -> Line {
    var line = line
    while line.start < line.end, bytes[line.start].isBlank { line.start += 1 }
    return line
  }

  /// `From someone …`, `>From someone …`.
  func isEnvelope(_ line: Line) -> Bool {
    let text = bytes.part(line.start..<line.end)
    return text.starts(withIgnoringCase: "From ") || text.starts(withIgnoringCase: ">From ")
  }

  /// After a line of white space alone: does the header go on?
  private func goesOn(at position: Int, limit: Int) -> Bool {
    guard position < limit else { return false }
    let next = line(at: position, limit: limit)
    guard next.end > next.start else { return true }
    return bytes[next.start].isBlank
      ? trimmed(next).start < next.end : isFieldCertain(at: position, limit: limit)
  }

  /// A line that can be nothing but a field: a known name, or one with a dash.
  private func isFieldCertain(at position: Int, limit: Int) -> Bool {
    guard position < limit else { return false }
    let next = line(at: position, limit: limit)
    guard let parts = field(in: next) else { return false }
    let name = bytes.part(next.start..<parts.nameEnd)
    return HeaderName(name) != .other || name.starts(withIgnoringCase: "X-")
      || name.starts(withIgnoringCase: "Content-")
  }
}
