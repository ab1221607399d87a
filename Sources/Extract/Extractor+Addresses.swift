// Hot code: no allocation where no address stands.
internal import Bytes
internal import Corpus

extension Extractor {
  /// People and companies of postal addresses in text. The street and the town are called after
  /// people, and are none.
  mutating func readAddresses(
    ofLetters site: FieldSite, _ text: UnsafeBufferPointer<UInt8>, into writer: inout MentionWriter
  ) {
    guard site.column.carrier == .text else { return }
    for address in AddressBlock.find(text, site.range) {
      labelled.append(Labelled(role: .ignored, value: address.place))
      for (index, line) in address.names.enumerated() {
        readAddressee(
          line, isAbovePerson: index + 1 < address.names.count, site, text, into: &writer)
      }
    }
  }

  private mutating func readAddressee(
    _ line: Range<Int>, isAbovePerson: Bool, _ site: FieldSite,
    _ text: UnsafeBufferPointer<UInt8>, into writer: inout MentionWriter
  ) {
    if writeMailCompany(line, .context, site, text, into: &writer) { return }
    let bytes = UnsafeBufferPointer(rebasing: text[line])
    let reading = names.read(bytes)
    let isKnown = reading.forename == .frequent || reading.surname == .frequent
    if reading.outcome == .person, names.isWholeName, !FirmName.isOne(bytes),
      isKnown || !isAbovePerson
    {
      let finding = MentionWriter.Finding(
        kind: .person, rule: .context, percent: isKnown ? 85 : 60)
      let span = line.lowerBound + reading.start..<line.lowerBound + reading.end
      return writeName(finding, at: span, in: site, into: &writer)
    }
    // A name above somebody's is a company's, or a department's.
    guard MailCompany.isTitled(bytes), isAbovePerson || FirmName.isOne(bytes),
      !holdsPosition(bytes)
    else { return }
    writeCompany(line, site, 65, .context, text, into: &writer)
  }

  private func holdsPosition(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    var words = MailLineWords(line, 0..<line.count)
    while let word = words.next() {
      if Lexicon.shared.traits(line, word).contains(.position) { return true }
    }
    return false
  }
}
