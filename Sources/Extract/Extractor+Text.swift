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
    readPhones(site, region: textRegion(view), view.text, into: &writer)
    if site.column.carrier == .mailBody { readMailBody(site, view, into: &writer) }
    if site.column.carrier != .mailHeader {
      readLabels(site, view.text, into: &writer)
      readContactLines(site, since: first, view.text, into: &writer)
      readAddresses(ofLetters: site, view.text, into: &writer)
      readNameLines(site, since: first, view.text, into: &writer)
      readNamesBeforeAddresses(site, since: first, view.text, into: &writer)
    }
    readNames(site, since: first, view.text, into: &writer)
  }

  /// Where national numbers of a text are from: as the nearest address says.
  private func textRegion(_ view: BatchView) -> Country {
    if row.addressCountry != .none { return row.addressCountry }
    if quotedCountry != .none { return quotedCountry }
    return messageCountry != .none ? messageCountry : view.region
  }
}
