// Hot code: no allocation per mention.
internal import Bytes
internal import Corpus

extension Extractor {
  /// A cell of a phone column, read at the end of its record, when the country is known.
  mutating func readPhone(
    _ site: FieldSite, _ view: BatchView, into writer: inout MentionWriter
  ) {
    let text = view.bytes(site)
    let region = region(site.column, view)
    if let number = PhoneParser.parse(text, region: region.country, &phoneRun) {
      return write(number, text, region.percent, site, into: &writer)
    }
    // Not one number: several, or something around it.
    phones.find(in: text, carrier: site.column.carrier, region: region.country)
    for match in phones.matches {
      write(match, max(match.confidence.percent, 90), site.column.rule, site, into: &writer)
    }
  }

  /// The region that a national number of this record is read in, and how sure that is.
  private func region(
    _ column: ColumnPlan, _ view: BatchView
  ) -> (country: Country, percent: UInt8) {
    if row.country != .none { return (row.country, 96) }
    if column.region != .none { return (column.region, 93) }
    if row.addressCountry != .none { return (row.addressCountry, 85) }
    return (view.region, 85)
  }

  private mutating func write(
    _ number: PhoneNumber, _ text: UnsafeBufferPointer<UInt8>, _ national: UInt8,
    _ site: FieldSite, into writer: inout MentionWriter
  ) {
    digits.removeAll(keepingCapacity: true)
    number.append(to: &digits)
    let span = Trim.range(text)
    let isNamed = site.column.isNamed
    let percent: UInt8 = number.source == .region ? national : 98
    let finding = MentionWriter.Finding(
      kind: .phone, rule: site.column.rule, percent: isNamed ? percent : percent - 8,
      country: number.region)
    digits.withUnsafeBufferPointer {
      writer.add(
        finding, at: site.start + span.lowerBound..<site.start + span.upperBound, in: site,
        value: $0)
    }
  }

  /// Finds the numbers of a running text; `region` reads those in national notation.
  mutating func readPhones(
    _ site: FieldSite, region: Country, _ text: UnsafeBufferPointer<UInt8>,
    into writer: inout MentionWriter
  ) {
    phones.find(
      in: UnsafeBufferPointer(rebasing: text[site.range]), carrier: site.column.carrier,
      region: region)
    for match in phones.matches {
      write(match, match.confidence.percent, match.rule, site, into: &writer)
    }
  }

  private func write(
    _ match: PhoneMatch, _ percent: UInt8, _ rule: Rule, _ site: FieldSite,
    into writer: inout MentionWriter
  ) {
    let finding = MentionWriter.Finding(
      kind: .phone, rule: rule, percent: percent, country: match.region)
    let start = site.start + match.offset
    phones.values.withUnsafeBufferPointer {
      writer.add(
        finding, at: start..<start + match.length, in: site,
        value: UnsafeBufferPointer(rebasing: $0[match.value]))
    }
  }
}
