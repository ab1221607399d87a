// Hot code: passes over all running text; no allocation per mention.
internal import Bytes
internal import Corpus

extension Extractor {
  /// People and companies behind labels, in a block of a text: `Name: Marie Dupont`.
  mutating func readLabels(
    _ site: FieldSite, _ text: UnsafeBufferPointer<UInt8>, into writer: inout MentionWriter
  ) {
    let block = UnsafeBufferPointer(rebasing: text[..<site.end])
    var parts = LabelledParts()
    var position = site.start
    while position < site.end {
      let end = firstIndex(of: 0x0A, in: block, from: position) ?? site.end
      if let line = LabelledLine(block, position..<end) {
        readLabelled(line, &parts, site, block, into: &writer)
      }
      position = end + 1
    }
  }

  /// Name parts that wait for their counterpart.
  struct LabelledParts {
    var given: Range<Int>?
    var family: Range<Int>?
  }

  private mutating func readLabelled(
    _ line: LabelledLine, _ parts: inout LabelledParts, _ site: FieldSite,
    _ text: UnsafeBufferPointer<UInt8>, into writer: inout MentionWriter
  ) {
    switch labels.role(UnsafeBufferPointer(rebasing: text[line.label])) {
    case .fullName: writeLabelled(line.value, isSure: true, site, text, into: &writer)
    case .entity: writeLabelled(line.value, isSure: false, site, text, into: &writer)
    case .company:
      let hasForm = MailCompany.hasForm(UnsafeBufferPointer(rebasing: text[line.value]))
      guard hasForm || isTitle(line.value, text) else { return }
      writeCompany(line.value, site, hasForm ? 93 : 70, .context, text, into: &writer)
    case .givenName:
      if parts.given != nil { parts.family = nil }
      parts.given = line.value
      writeParts(&parts, site, text, into: &writer)
    case .familyName:
      if parts.family != nil { parts.given = nil }
      parts.family = line.value
      writeParts(&parts, site, text, into: &writer)
    default: break
    }
  }

  /// A value behind `Name`: a person where it reads as one and the tables agree, a company where it
  /// has a form.
  private mutating func writeLabelled(
    _ range: Range<Int>, isSure: Bool, _ site: FieldSite, _ text: UnsafeBufferPointer<UInt8>,
    into writer: inout MentionWriter
  ) {
    let bytes = UnsafeBufferPointer(rebasing: text[range])
    if MailCompany.hasForm(bytes) {
      return writeCompany(range, site, 90, .context, text, into: &writer)
    }
    let reading = names.read(bytes)
    guard reading.outcome == .person, names.isWholeName else { return }
    let isKnown = reading.forename == .frequent || reading.surname == .frequent
    guard isSure || isKnown else { return }
    let finding = MentionWriter.Finding(
      kind: .person, rule: .context, percent: isKnown ? 90 : 70)
    writeName(
      finding, at: range.lowerBound + reading.start..<range.lowerBound + reading.end, in: site,
      into: &writer)
  }

  private mutating func writeParts(
    _ parts: inout LabelledParts, _ site: FieldSite, _ text: UnsafeBufferPointer<UInt8>,
    into writer: inout MentionWriter
  ) {
    guard let given = parts.given, let family = parts.family else { return }
    parts = LabelledParts()
    let isJoined = names.join(
      given: UnsafeBufferPointer(rebasing: text[given]),
      family: UnsafeBufferPointer(rebasing: text[family]))
    guard isJoined else { return }
    let finding = MentionWriter.Finding(kind: .person, rule: .context, percent: 90)
    // The place is that of both parts, so that neither is found by itself.
    let place = min(given.lowerBound, family.lowerBound)..<max(given.upperBound, family.upperBound)
    writeName(finding, at: place, in: site, into: &writer)
  }

  /// A few words with capitals, as names of companies have them.
  private func isTitle(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    range.count <= 60 && MailCompany.isTitled(UnsafeBufferPointer(rebasing: text[range]))
  }
}
