// Hot code: looks at the length and the edges of each line of text.
internal import Bytes
internal import Corpus

extension Extractor {
  /// People who have a line of a text to themselves: lists of names, headings of pages about people.
  /// Only whole names that the tables know: the model sees no sentence there.
  mutating func readNameLines(
    _ site: FieldSite, _ text: UnsafeBufferPointer<UInt8>, into writer: inout MentionWriter
  ) {
    guard site.column.carrier == .text else { return }
    let block = UnsafeBufferPointer(rebasing: text[..<site.end])
    var start = site.start
    while start < site.end {
      let end = firstIndex(of: 0x0A, in: block, from: start) ?? site.end
      let line = Extractor.trimmedLine(block, start..<end)
      start = end + 1
      guard Extractor.mayBeNameLine(block, line) else { continue }
      let reading = names.read(UnsafeBufferPointer(rebasing: text[line]))
      guard reading.outcome == .person, names.isWholeName, reading.forename == .frequent,
        reading.surname != .unknown
      else { continue }
      let finding = MentionWriter.Finding(kind: .person, rule: .context, percent: 85)
      let span = line.lowerBound + reading.start..<line.lowerBound + reading.end
      writeName(finding, at: span, in: site, into: &writer)
    }
  }

  private static func trimmedLine(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end,
      text[start] <= 0x20 || text[start] == UInt8(ascii: "*")
        || text[start] == UInt8(ascii: "-")
    { start += 1 }
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  /// Two to four words, the first and the last with a capital, of letters.
  private static func mayBeNameLine(
    _ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) -> Bool {
    guard line.count >= 5, line.count <= 48, isCapital(text[line.lowerBound]) else { return false }
    var spaces = 0
    var last = line.lowerBound
    for at in line {
      let byte = text[at]
      if byte == 0x20 {
        spaces += 1
        last = at + 1
      } else if !LabelledValue.isLetter(byte), byte != UInt8(ascii: "-"),
        byte != UInt8(ascii: "'"), byte != UInt8(ascii: ".")
      {
        return false
      }
    }
    return spaces >= 1 && spaces <= 4 && isCapital(text[last])
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 || byte >= 0xC3 }
}
