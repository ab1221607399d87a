// Hot code: looks at the length and the edges of each line of text.
internal import Bytes
internal import Corpus

extension Extractor {
  /// People and companies who have a line of a text to themselves: lists of names, headings of pages
  /// about people, letterheads. Only whole names that the tables know, and companies with a legal
  /// form: the model sees no sentence there.
  mutating func readNameLines(
    _ site: FieldSite, since first: Int, _ text: UnsafeBufferPointer<UInt8>,
    into writer: inout MentionWriter
  ) {
    guard site.column.carrier == .text else { return }
    let block = UnsafeBufferPointer(rebasing: text[..<site.end])
    let known = PlaceList(writer.namesWritten(since: first))
    var start = site.start
    while start < site.end {
      let end = firstIndex(of: 0x0A, in: block, from: start) ?? site.end
      let whole = Extractor.trimmedLine(block, start..<end)
      start = end + 1
      let spoken = ChatLine.withoutTime(block, whole)
      let line = spoken ?? whole
      guard line.count >= 5, line.count <= Extractor.longestNameLine,
        Extractor.isCapital(block[line.lowerBound]), !known.overlaps(writer.place(line, in: site))
      else { continue }
      if spoken != nil || Extractor.mayBeNameLine(block, line) {
        readNameLine(line, site, block, into: &writer)
      } else if Extractor.mayEndInForm(block, line) {
        readCompanyLine(line, site, block, into: &writer)
      }
    }
  }

  /// A company with a legal form that ends a line: all of it, or what stands behind the comma of
  /// `Sales Manager, Contoso GmbH`. `Ann to call Contoso Ltd` is a sentence.
  private mutating func readCompanyLine(
    _ line: Range<Int>, _ site: FieldSite, _ text: UnsafeBufferPointer<UInt8>,
    into writer: inout MentionWriter
  ) {
    var name = line
    if let comma = text[line].lastIndex(of: UInt8(ascii: ",")),
      !PartnerNames.holds(comma: comma, in: text, line)
    {
      let rest = DisplayName.trim(text, comma + 1..<line.upperBound)
      if LegalFormTail.hasProperName(rest, in: text) { name = rest }
    }
    guard !Extractor.isSentence(text, name) else { return }
    writeMailCompany(name, .context, site, text, into: &writer)
  }

  /// Is there a small word that joins no names, before the last two words?
  private static func isSentence(
    _ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) -> Bool {
    let end =
      CompanyName.startOfLegalForm(UnsafeBufferPointer(rebasing: text[line])).map {
        line.lowerBound + $0
      } ?? line.upperBound
    var words = MailLineWords(text, line.lowerBound..<end)
    while let word = words.next() {
      guard text[word.lowerBound] &- 0x61 < 26, word.count > 1 else { continue }
      if Lexicon.shared.traits(text, word).isDisjoint(with: [.particle, .conjunction]),
        !WordFold.withWord(text, word, { joiningWords.contains($0) })
      {
        return true
      }
    }
    return false
  }

  private static let joiningWords = WordTable("of for the fur pour per para voor in on at mbh")

  private static let longestNameLine = 64

  private mutating func readNameLine(
    _ line: Range<Int>, _ site: FieldSite, _ text: UnsafeBufferPointer<UInt8>,
    into writer: inout MentionWriter
  ) {
    let reading = names.read(UnsafeBufferPointer(rebasing: text[line]))
    if reading.outcome == .person, names.isWholeName, reading.forename == .frequent,
      reading.surname != .unknown
    {
      let finding = MentionWriter.Finding(kind: .person, rule: .context, percent: 85)
      let span = line.lowerBound + reading.start..<line.lowerBound + reading.end
      writeName(finding, at: span, in: site, into: &writer)
    } else if Extractor.mayEndInForm(text, line) {
      readCompanyLine(line, site, text, into: &writer)
    }
  }

  /// Few words, the last of them short or with a dot: `GmbH`, `Limited`, `S.p.A.`.
  private static func mayEndInForm(
    _ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) -> Bool {
    guard let space = text[line].lastIndex(of: 0x20), text[line.lowerBound..<space].count <= 56
    else { return false }
    let last = text[(space + 1)..<line.upperBound]
    guard last.count <= 11 || last.last == UInt8(ascii: ")"),
      !text[line].contains(where: { ":=|;+\t".utf8.contains($0) })
    else { return false }
    return last.first.map { $0 | 0x20 &- 0x61 < 26 || $0 >= 0x80 || $0 == 0x28 } ?? false
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
    guard line.count <= 48 else { return false }
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
