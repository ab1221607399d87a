// Hot code: passes over every byte of text; no allocation per mention.
internal import Bytes
internal import Corpus

extension Extractor {
  /// Running text: addresses, numbers, the structure of mail, in this order. What comes after finds
  /// the mentions of the field that were written before.
  mutating func readText(
    _ site: FieldSite, _ view: BatchView, into writer: inout MentionWriter
  ) {
    let first = writer.count
    readEmails(site, view.text, into: &writer)
    readPhones(site, region: textRegion(site, view), view.text, into: &writer)
    if site.column.carrier == .mailBody { readMailBody(site, view, into: &writer) }
    if site.column.carrier != .mailHeader {
      readLabels(site, since: first, view.text, into: &writer)
      readContactLines(site, since: first, view.text, into: &writer)
      readAddresses(ofLetters: site, view.text, into: &writer)
      readNameLines(site, since: first, view.text, into: &writer)
      readNamesBeforeAddresses(site, since: first, view.text, into: &writer)
    }
    readProse(site, since: first, view.text, into: &writer)
  }

  /// Shorter texts hold no name with anything around it.
  private static let shortestText = 4

  /// People and companies in running text, and on the lines between that are none.
  private mutating func readProse(
    _ site: FieldSite, since first: Int, _ text: UnsafeBufferPointer<UInt8>,
    into writer: inout MentionWriter
  ) {
    guard let data = ModelData.shipped, site.range.count >= Self.shortestText else { return }
    model.find(in: text, site.range, data)
    readNames(site, since: first, text, into: &writer)
    if site.column.carrier != .mailHeader {
      readSmallForms(site, since: first, text, into: &writer)
    }
    readUnreadLines(site, since: first, text, into: &writer)
  }

  /// The country that has a line of the block to itself, as below an address.
  private static func country(
    in site: FieldSite, _ text: UnsafeBufferPointer<UInt8>
  ) -> Country {
    let block = UnsafeBufferPointer(rebasing: text[..<site.end])
    var start = site.start
    while start < site.end {
      let end = firstIndex(of: 0x0A, in: block, from: start) ?? site.end
      let line = UnsafeBufferPointer(rebasing: block[start..<end])
      start = end + 1
      guard longestCountry.contains(line.count), let first = line.first,
        first &- 0x41 < 26 || first >= 0xC3
      else { continue }
      let country = CountryName.country(Trim.value(line))
      if country != .none { return country }
    }
    return .none
  }

  private static let longestCountry = 4...24

  /// Where national numbers of a text are from: as the nearest address says, or else the last one
  /// above.
  private mutating func textRegion(_ site: FieldSite, _ view: BatchView) -> Country {
    let region = regionOfRecord(view)
    guard region == .none else { return region }
    let country = Extractor.country(in: site, view.text)
    if country != .none { countryAbove = country }
    return countryAbove
  }

  private func regionOfRecord(_ view: BatchView) -> Country {
    if row.addressCountry != .none { return row.addressCountry }
    if quotedCountry != .none { return quotedCountry }
    return messageCountry != .none ? messageCountry : view.region
  }
}
