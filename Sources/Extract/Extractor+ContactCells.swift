// Hot code: no allocation per mention.
internal import Bytes
internal import Corpus

extension Extractor {
  /// A cell that holds somebody and how to reach them: `Marie Dupont (marie@example.com)`,
  /// `Marie Dupont / +33 …`. What stands between dividers is an address, a number, a person, or a
  /// company with a legal form.
  mutating func readContactCell(
    _ site: FieldSite, _ view: BatchView, into writer: inout MentionWriter
  ) {
    let text = view.text
    if hasAt(site, text) { readEmails(site, text, into: &writer) }
    readPhones(site, region: cellRegion(site, view), text, into: &writer)
    let cell = UnsafeBufferPointer(rebasing: text[..<site.end])
    let line = ContactLine(cell, site.start..<site.start, from: site.start)
    var at = line.start
    while let item = line.next(cell, &at) {
      let reading = names.read(
        UnsafeBufferPointer(rebasing: text[item]), order: site.column.order)
      switch reading.outcome {
      case .person:
        guard let percent = NameConfidence.percent(reading, site.column) else { continue }
        let finding = MentionWriter.Finding(
          kind: .person, rule: site.column.rule, percent: min(percent, 93))
        let span = item.lowerBound + reading.start..<item.lowerBound + reading.end
        writeName(finding, at: span, in: site, into: &writer)
      case .organisation: writeCompany(item, site, 88, needsForm: true, text, into: &writer)
      case .nothing, .singleWord: break
      }
    }
  }

  /// The region of a number beside a name: as the record says so far.
  private func cellRegion(_ site: FieldSite, _ view: BatchView) -> Country {
    if row.country != .none { return row.country }
    if site.column.region != .none { return site.column.region }
    return row.addressCountry != .none ? row.addressCountry : view.region
  }
}
