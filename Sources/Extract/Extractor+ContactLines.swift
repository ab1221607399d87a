// Hot code: looks at each line of text that holds an address.
internal import Bytes
internal import Corpus

extension Extractor {
  /// People on lines of lists (`3. Marie Dupont, Contoso GmbH, marie@example.com`, `mail:hash:name`):
  /// what stands between dividers beside an address, and is a name as a whole.
  mutating func readContactLines(
    _ site: FieldSite, since first: Int, _ text: UnsafeBufferPointer<UInt8>,
    into writer: inout MentionWriter
  ) {
    let count = writer.count
    guard count > first, site.column.carrier != .mailBody else { return }
    let block = UnsafeBufferPointer(rebasing: text[..<site.end])
    var behind = site.start
    for index in first..<count where writer.mentions.mentions[index].kind == .email {
      let email = writer.range(of: index, in: site)
      guard email.lowerBound >= behind, email.upperBound <= site.end else { continue }
      let line = ContactLine(block, email, from: behind)
      behind = line.end
      var at = line.start
      while let item = line.next(block, &at) {
        readContact(item, beside: email, site, block, into: &writer)
      }
    }
  }

  private mutating func readContact(
    _ item: Range<Int>, beside email: Range<Int>, _ site: FieldSite,
    _ text: UnsafeBufferPointer<UInt8>, into writer: inout MentionWriter
  ) {
    let value = UnsafeBufferPointer(rebasing: text[item])
    let reading = names.read(value)
    guard reading.outcome == .person, names.isWholeName else { return }
    let isKnown = reading.forename == .frequent && reading.surname != .unknown
    let isNamed = ContactLine.isNamed(email, after: item, text)
    guard isKnown || isNamed else { return }
    let finding = MentionWriter.Finding(
      kind: .person, rule: .context, percent: isNamed ? 93 : 80)
    writeName(
      finding, at: item.lowerBound + reading.start..<item.lowerBound + reading.end, in: site,
      into: &writer)
  }
}
