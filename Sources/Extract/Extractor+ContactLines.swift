// Hot code: looks at each line of text that holds an address or a number.
internal import Bytes
internal import Corpus

extension Extractor {
  /// People and companies on lines of lists (`3. Marie Dupont, Contoso GmbH, marie@example.com`,
  /// `mail:hash:name`, `Contoso GmbH: Marie Dupont (+33 …)`): what stands between dividers beside an
  /// address or a number, and is a name as a whole.
  mutating func readContactLines(
    _ site: FieldSite, since first: Int, _ text: UnsafeBufferPointer<UInt8>,
    into writer: inout MentionWriter
  ) {
    let count = writer.count
    guard count > first, site.column.carrier != .mailBody else { return }
    let block = UnsafeBufferPointer(rebasing: text[..<site.end])
    var behind = site.start
    for kind in [Kind.email, .phone] {
      if kind == .phone { behind = site.start }
      for index in first..<count where writer.mentions.mentions[index].kind == kind {
        let contact = writer.range(of: index, in: site)
        guard contact.lowerBound >= behind, contact.upperBound <= site.end else { continue }
        let line = ContactLine(block, contact, from: behind)
        behind = line.end
        if kind == .phone, line.holdsAddress(block) { continue }
        readItems(of: line, beside: contact, kind, site, block, into: &writer)
      }
    }
  }

  private mutating func readItems(
    of line: ContactLine, beside contact: Range<Int>, _ kind: Kind, _ site: FieldSite,
    _ text: UnsafeBufferPointer<UInt8>, into writer: inout MentionWriter
  ) {
    neighbours.removeAll()
    if kind == .email { neighbours.add(address: UnsafeBufferPointer(rebasing: text[contact])) }
    let email = kind == .email ? contact : nil
    // A line of a list holds nothing but items; in a sentence a comma divides anything.
    let isList = line.isList(text)
    var at = line.start
    var before: Range<Int>?
    while let item = line.next(text, &at) {
      let turned = before.flatMap { isList ? ContactLine.turned($0, item, text) : nil }
      before = item
      if let turned, readContact(turned, beside: email, site, text, into: &writer) { continue }
      if email != nil || isList, readContact(item, beside: email, site, text, into: &writer) {
        continue
      }
      if isList {
        writeMailCompany(item, .context, byDomain: true, site, text, into: &writer)
      }
    }
    neighbours.removeAll()
  }

  /// Writes the item as a person if the tables know it, or the address does.
  private mutating func readContact(
    _ item: Range<Int>, beside email: Range<Int>?, _ site: FieldSite,
    _ text: UnsafeBufferPointer<UInt8>, into writer: inout MentionWriter
  ) -> Bool {
    let item = ContactLine.withoutPosition(item, text)
    guard text[item].contains(0x20) else { return false }
    let reading = names.read(UnsafeBufferPointer(rebasing: text[item]))
    guard reading.outcome == .person, names.isWholeName else { return false }
    let isKnown = reading.forename == .frequent && reading.surname != .unknown
    let isNamed = email.map { ContactLine.isNamed($0, after: item, text) } ?? false
    // Beside a number alone, half of a known name must do.
    let isLikely = email == nil && (reading.forename != .unknown || reading.surname == .frequent)
    guard isKnown || isNamed || isLikely else { return false }
    let finding = MentionWriter.Finding(
      kind: .person, rule: .context, percent: isNamed ? 93 : isKnown ? 80 : 65)
    writeName(
      finding, at: item.lowerBound + reading.start..<item.lowerBound + reading.end, in: site,
      into: &writer)
    return true
  }

  // MARK: In sentences

  /// People whose address stands in brackets behind them, wherever in a sentence:
  /// `we were told by Marie Dupont (marie@example.com)`.
  mutating func readNamesBeforeAddresses(
    _ site: FieldSite, since first: Int, _ text: UnsafeBufferPointer<UInt8>,
    into writer: inout MentionWriter
  ) {
    let count = writer.count
    guard count > first else { return }
    let known = PlaceList(writer.namesWritten(since: first))
    for index in first..<count where writer.mentions.mentions[index].kind == .email {
      let email = writer.range(of: index, in: site)
      guard let name = ContactLine.name(before: email, text, from: site.start),
        !known.overlaps(writer.place(name, in: site))
      else { continue }
      _ = readContact(name, beside: email, site, text, into: &writer)
    }
  }
}
