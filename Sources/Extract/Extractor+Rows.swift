// Hot code: no allocation per mention.
internal import Bytes
internal import Corpus

extension Extractor {
  /// Settles what only the whole record can tell: joined names, national phone numbers.
  mutating func finishRow(_ view: BatchView, into writer: inout MentionWriter) {
    guard row.isPending else { return }
    for parts in row.names where !parts.isEmpty { finishPerson(parts, view, into: &writer) }
    for index in row.phones.indices {
      guard let site = view.site(Int(row.phones[index])) else { continue }
      readPhone(site, view, into: &writer)
    }
  }

  /// One person of two or three fields.
  mutating func finishPerson(
    _ parts: RowState.NameParts, _ view: BatchView, into writer: inout MentionWriter
  ) {
    guard let given = view.site(Int(parts.given)), let family = view.site(Int(parts.family)) else {
      return finishHalf(parts, view, into: &writer)
    }
    let second = view.site(Int(parts.family2))
    let isJoined = names.join(
      given: view.bytes(given), family: view.bytes(family),
      family2: second.map { view.bytes($0) })
    guard isJoined else {
      readMisplaced(given, view.text, into: &writer)
      return readMisplaced(family, view.text, into: &writer)
    }
    let isNamed = given.column.isNamed && family.column.isNamed
    let finding = MentionWriter.Finding(
      kind: .person, rule: given.column.rule, percent: isNamed ? 98 : 85)
    writeName(finding, at: given.range, in: given, into: &writer)
  }

  /// A part without its counterpart is no identity, unless the whole name stands in it.
  private mutating func finishHalf(
    _ parts: RowState.NameParts, _ view: BatchView, into writer: inout MentionWriter
  ) {
    for index in [parts.given, parts.family] {
      guard let site = view.site(Int(index)) else { continue }
      readMisplaced(site, view.text, into: &writer)
    }
  }

  /// A value in a name part's column that is not what the column says: perhaps a whole name, a
  /// company, an address.
  private mutating func readMisplaced(
    _ site: FieldSite, _ text: UnsafeBufferPointer<UInt8>, into writer: inout MentionWriter
  ) {
    let value = UnsafeBufferPointer(rebasing: text[site.range])
    if firstIndex(of: UInt8(ascii: "@"), in: value) != nil {
      return readEmails(site, text, into: &writer)
    }
    let reading = names.read(value)
    if reading.outcome == .organisation {
      return writeCompany(site.range, site, 90, needsForm: true, text, into: &writer)
    }
    guard reading.outcome == .person, reading.forename == .frequent else { return }
    let finding = MentionWriter.Finding(kind: .person, rule: site.column.rule, percent: 85)
    writeName(finding, at: site.range, in: site, into: &writer)
  }

  func writeName(
    _ finding: MentionWriter.Finding, at range: Range<Int>, in site: FieldSite,
    into writer: inout MentionWriter
  ) {
    names.value.withUnsafeBufferPointer { writer.add(finding, at: range, in: site, value: $0) }
  }

  // MARK: Cells

  /// A cell of a name or company column: one identity, several, or none.
  mutating func readCell(
    _ site: FieldSite, _ text: UnsafeBufferPointer<UInt8>, into writer: inout MentionWriter
  ) {
    var rest = ListNumber.skip(text, site.range)
    if site.column.role == .company {
      return readCompany(rest, site, text, into: &writer)
    }
    for _ in 0..<CellParts.maximumCount {
      guard let part = CellParts.next(text, &rest) else { return }
      readName(part, site, text, into: &writer)
    }
  }

  private mutating func readName(
    _ range: Range<Int>, _ site: FieldSite, _ text: UnsafeBufferPointer<UInt8>,
    into writer: inout MentionWriter
  ) {
    let value = UnsafeBufferPointer(rebasing: text[range])
    let reading = names.read(value, order: site.column.order)
    switch reading.outcome {
    case .nothing, .singleWord:
      if site.column.role == .entity { readOther(range, reading, site, text, into: &writer) }
    case .organisation:
      writeCompany(
        range, site, site.column.role == .entity ? 93 : 88, needsForm: true, text, into: &writer)
    case .person:
      guard let percent = NameConfidence.percent(reading, site.column) else {
        return readOther(range, reading, site, text, into: &writer)
      }
      let finding = MentionWriter.Finding(kind: .person, rule: site.column.rule, percent: percent)
      let span = range.lowerBound + reading.start..<range.lowerBound + reading.end
      writeName(finding, at: span, in: site, into: &writer)
    }
  }

  /// A customer who does not read as a person: a company, if it may be a name.
  private mutating func readOther(
    _ range: Range<Int>, _ reading: NameReading, _ site: FieldSite,
    _ text: UnsafeBufferPointer<UInt8>, into writer: inout MentionWriter
  ) {
    let value = Trim.value(UnsafeBufferPointer(rebasing: text[range]))
    guard site.column.isNamed, site.column.holdsParties, ValueKind.of(value).mayBeCompany,
      reading.outcome != .singleWord || reading.forename != .frequent
        || value.contains(UInt8(ascii: "-"))
    else { return }
    writeCompany(range, site, 60, needsForm: false, text, into: &writer)
  }

  /// A cell of a company column.
  private mutating func readCompany(
    _ range: Range<Int>, _ site: FieldSite, _ text: UnsafeBufferPointer<UInt8>,
    into writer: inout MentionWriter
  ) {
    let value = Trim.value(UnsafeBufferPointer(rebasing: text[range]))
    guard ValueKind.of(value).mayBeCompany else { return }
    // Among companies even `Harvey Nash` is one: the column says so.
    if site.column.leansToPeople || !site.column.isNamed, mayBePerson(value),
      !CompanyName.hasLegalForm(value)
    {
      let reading = names.read(value)
      // A person in the company's column: a sole trader, or a slip.
      if reading.outcome == .person, reading.forename == .frequent, reading.surname == .frequent {
        let finding = MentionWriter.Finding(kind: .person, rule: site.column.rule, percent: 60)
        return writeName(finding, at: range, in: site, into: &writer)
      }
    }
    writeCompany(
      range, site, site.column.isNamed ? 96 : 70, needsForm: false, text, into: &writer)
  }

  /// Only a name that begins with a forename, or is turned at a comma, is worth a closer look.
  private func mayBePerson(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    if value.contains(UInt8(ascii: ",")) { return true }
    guard let space = value.firstIndex(of: 0x20) else { return false }
    return !Lexicon.shared.traits(value, 0..<space).isDisjoint(with: [
      .frequentForename, .honorific,
    ])
  }

  /// Writes a company that was told by other means than its column.
  mutating func writeCompany(
    _ range: Range<Int>, _ site: FieldSite, _ percent: UInt8, _ rule: Rule,
    _ text: UnsafeBufferPointer<UInt8>, into writer: inout MentionWriter
  ) {
    guard let span = companies.read(UnsafeBufferPointer(rebasing: text[range])) else { return }
    let finding = MentionWriter.Finding(kind: .company, rule: rule, percent: percent)
    companies.value.withUnsafeBufferPointer {
      writer.add(
        finding, at: range.lowerBound + span.lowerBound..<range.lowerBound + span.upperBound,
        in: site, value: $0)
    }
  }

  /// Writes a company; with `needsForm` one without a legal form is much less certain.
  mutating func writeCompany(
    _ range: Range<Int>, _ site: FieldSite, _ percent: UInt8, needsForm: Bool,
    _ text: UnsafeBufferPointer<UInt8>, into writer: inout MentionWriter
  ) {
    let bytes = UnsafeBufferPointer(rebasing: text[range])
    guard let span = companies.read(bytes) else { return }
    var percent = percent
    // The look for a legal form is dear, and only where the column leaves a doubt of use.
    if needsForm || percent < 93 {
      let hasForm = companies.value.withUnsafeBufferPointer { CompanyName.hasLegalForm($0) }
      let loose: UInt8 = needsForm ? site.column.holdsParties ? 70 : 45 : percent
      percent = hasForm ? max(percent, 93) : loose
    }
    let finding = MentionWriter.Finding(kind: .company, rule: site.column.rule, percent: percent)
    companies.value.withUnsafeBufferPointer {
      writer.add(
        finding, at: range.lowerBound + span.lowerBound..<range.lowerBound + span.upperBound,
        in: site, value: $0)
    }
  }
}
