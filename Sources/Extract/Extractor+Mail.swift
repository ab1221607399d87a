// Hot code: no allocation per mention.
internal import Bytes
internal import Corpus

extension Extractor {
  /// `From`, `To`, `Cc`: addresses with their display names, however broken the list.
  mutating func readAddressList(
    _ site: FieldSite, _ text: UnsafeBufferPointer<UInt8>, into writer: inout MentionWriter
  ) {
    let rule: Rule = site.column.carrier == .mailHeader ? .mailHeader : site.column.rule
    readAddresses(site.range, site, rule, text, into: &writer)
  }

  /// Reads the addresses and names of `range`.
  ///
  /// Addresses are found first and the names are what stands before their `<`, so that no quote or
  /// comma that is missing or too many can glue two entries together.
  mutating func readAddresses(
    _ range: Range<Int>, _ site: FieldSite, _ rule: Rule, _ text: UnsafeBufferPointer<UInt8>,
    into writer: inout MentionWriter
  ) {
    emails.find(in: UnsafeBufferPointer(rebasing: text[range]), carrier: site.column.carrier)
    var cursor = range.lowerBound
    for index in emails.matches.indices {
      let match = emails.matches[index]
      let start = range.lowerBound + match.offset
      let end = start + match.length
      writeAddress(match, start..<end, site, rule, into: &writer)
      if let open = bracket(text, before: start, from: cursor) {
        readDisplayNames(cursor..<open, index, site, rule, text, into: &writer)
        cursor = closing(text, after: end, limit: range.upperBound)
      } else {
        if cursor < start { readNameless(cursor..<start, site, rule, text, into: &writer) }
        cursor = readComment(after: end, range.upperBound, index, site, rule, text, into: &writer)
      }
    }
    readNameless(cursor..<range.upperBound, site, rule, text, into: &writer)
  }

  private mutating func writeAddress(
    _ match: EmailMatch, _ range: Range<Int>, _ site: FieldSite, _ rule: Rule,
    into writer: inout MentionWriter
  ) {
    let isHeader = rule == .mailHeader
    let finding = MentionWriter.Finding(
      kind: .email, rule: rule,
      percent: isHeader && match.confidence.percent >= 75 ? 99 : match.confidence.percent,
      flags: match.flags, country: match.country)
    if row.addressCountry == .none { row.addressCountry = match.country }
    if isHeader, messageCountry == .none { messageCountry = match.country }
    emails.values.withUnsafeBufferPointer {
      let value = UnsafeBufferPointer(rebasing: $0[match.value])
      // The X.400 and X.500 names that Exchange wraps into addresses are nobody's address.
      if value.starts(with: "IMCEA".utf8) { return }
      if isHeader { people.add(address: value) }
      writer.add(finding, at: range, in: site, value: value)
    }
  }

  /// The `<` or `[mailto:` that opens the address at `start`.
  private func bracket(
    _ text: UnsafeBufferPointer<UInt8>, before start: Int, from low: Int
  ) -> Int? {
    var index = start
    while index > low, start - index < 12 {
      index -= 1
      switch text[index] {
      case UInt8(ascii: "<"), UInt8(ascii: "["): return index
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ">"), UInt8(ascii: ")"), 0x0A:
        return nil
      default: continue
      }
    }
    return nil
  }

  private func closing(
    _ text: UnsafeBufferPointer<UInt8>, after end: Int, limit: Int
  ) -> Int {
    var index = end
    while index < limit, index - end < 12 {
      switch text[index] {
      case UInt8(ascii: ">"), UInt8(ascii: "]"): return index + 1
      case UInt8(ascii: ","), UInt8(ascii: ";"): return index
      default: index += 1
      }
    }
    return min(index, end)
  }

  /// `marie@example.com (Marie Dupont)`; returns where reading goes on.
  private mutating func readComment(
    after end: Int, _ limit: Int, _ match: Int, _ site: FieldSite, _ rule: Rule,
    _ text: UnsafeBufferPointer<UInt8>, into writer: inout MentionWriter
  ) -> Int {
    var open = end
    while open < limit, text[open] <= 0x20 || text[open] == UInt8(ascii: ">") { open += 1 }
    guard open < limit, text[open] == UInt8(ascii: "(") else { return end }
    let rest = UnsafeBufferPointer(rebasing: text[open..<limit])
    guard let close = firstIndex(of: UInt8(ascii: ")"), in: rest) else { return end }
    readDisplayName(open + 1..<open + close, match, site, rule, text, into: &writer)
    return open + close + 1
  }

  // MARK: Names

  /// What is longer is no name, whatever it holds.
  private static let maximumDisplayNameInBytes = 400

  /// What stands between two addresses: the name of the second, perhaps entries without address
  /// before it.
  private mutating func readDisplayNames(
    _ range: Range<Int>, _ match: Int, _ site: FieldSite, _ rule: Rule,
    _ text: UnsafeBufferPointer<UInt8>, into writer: inout MentionWriter
  ) {
    let part = UnsafeBufferPointer(rebasing: text[range])
    var start = range.lowerBound
    if let semicolon = lastIndex(of: UInt8(ascii: ";"), in: part, before: part.count) {
      readNameless(range.lowerBound..<range.lowerBound + semicolon, site, rule, text, into: &writer)
      start += semicolon + 1
    }
    readDisplayName(start..<range.upperBound, match, site, rule, text, into: &writer)
  }

  private mutating func readDisplayName(
    _ range: Range<Int>, _ match: Int, _ site: FieldSite, _ rule: Rule,
    _ text: UnsafeBufferPointer<UInt8>, into writer: inout MentionWriter
  ) {
    guard range.count <= Self.maximumDisplayNameInBytes else { return }
    let name = DisplayName.clean(text, range)
    guard name.count >= 3 else { return }
    let bytes = UnsafeBufferPointer(rebasing: text[name])
    let reading = names.read(bytes)
    let address = emails.matches[match]
    guard reading.outcome == .person else {
      return readDisplayedCompany(name, address, site, rule, text, into: &writer)
    }
    let percent = emails.values.withUnsafeBufferPointer {
      DisplayConfidence.percent(
        reading, names.value, address: UnsafeBufferPointer(rebasing: $0[address.value]),
        isRole: address.flags.contains(.role), hasDoubt: names.holds(.position))
    }
    if rule == .mailHeader { names.value.withUnsafeBufferPointer { people.add(name: $0) } }
    let finding = MentionWriter.Finding(kind: .person, rule: rule, percent: percent)
    let span = name.lowerBound + reading.start..<name.lowerBound + reading.end
    writeName(finding, at: span, in: site, into: &writer)
  }

  /// A display name that is no person's: a company with its form, or one that is called like the
  /// domain of its address.
  private mutating func readDisplayedCompany(
    _ name: Range<Int>, _ address: EmailMatch, _ site: FieldSite, _ rule: Rule,
    _ text: UnsafeBufferPointer<UInt8>, into writer: inout MentionWriter
  ) {
    let bytes = UnsafeBufferPointer(rebasing: text[name])
    if MailCompany.hasForm(bytes) { return writeCompany(name, site, 90, rule, text, into: &writer) }
    guard name.count <= 64, MailCompany.isTitled(bytes) else { return }
    let isDomain = emails.values.withUnsafeBufferPointer { values in
      let value = UnsafeBufferPointer(rebasing: values[address.value])
      guard let at = lastIndex(of: UInt8(ascii: "@"), in: value, before: value.count),
        let domain = DomainName.hash(value, from: at + 1)
      else { return false }
      return WordFold.withWord(bytes, 0..<bytes.count) {
        hash64(UnsafeRawBufferPointer($0)) == domain
      }
    }
    if isDomain { writeCompany(name, site, 70, rule, text, into: &writer) }
  }

  /// The `Organization` of a header: what its writer liked to put there.
  mutating func readOrganisation(
    _ site: FieldSite, _ text: UnsafeBufferPointer<UInt8>, into writer: inout MentionWriter
  ) {
    let range = DisplayName.trim(text, site.range)
    let bytes = UnsafeBufferPointer(rebasing: text[range])
    if MailCompany.hasForm(bytes) {
      return writeCompany(range, site, 96, .mailHeader, text, into: &writer)
    }
    // Many are jokes: without a word of organisations or a domain of that name, half of them.
    let isName =
      range.count <= 60 && MailCompany.isTitled(bytes)
      && (MailCompany.hasOrganisationWord(bytes) || isCalledLikeDomain(bytes))
    writeCompany(range, site, isName ? 75 : 45, .mailHeader, text, into: &writer)
  }

  /// Entries of a list that have no address: `To: Dupont, Marie; Kowalski, Jan`, or one that only
  /// some system knows: `Marie Dupont <Marie Dupont/Sales@CONTOSO>`.
  private mutating func readNameless(
    _ range: Range<Int>, _ site: FieldSite, _ rule: Rule, _ text: UnsafeBufferPointer<UInt8>,
    into writer: inout MentionWriter
  ) {
    let list = UnsafeBufferPointer(rebasing: text[..<range.upperBound])
    var cursor = range.lowerBound
    while let open = firstIndex(of: UInt8(ascii: "<"), in: list, from: cursor),
      let close = firstIndex(of: UInt8(ascii: ">"), in: list, from: open)
    {
      readListedNames(cursor..<open, site, rule, text, into: &writer)
      cursor = close + 1
    }
    readListedNames(cursor..<range.upperBound, site, rule, text, into: &writer)
  }

  /// Names of people that a semicolon or the like divides.
  private mutating func readListedNames(
    _ range: Range<Int>, _ site: FieldSite, _ rule: Rule, _ text: UnsafeBufferPointer<UInt8>,
    into writer: inout MentionWriter
  ) {
    var rest = range
    for _ in 0..<CellParts.maximumCount {
      guard let part = CellParts.next(text, &rest) else { return }
      guard part.count <= Self.maximumDisplayNameInBytes else { continue }
      let name = DisplayName.clean(text, part)
      guard name.count >= 4 else { continue }
      let reading = names.read(UnsafeBufferPointer(rebasing: text[name]))
      guard reading.outcome == .person, reading.forename == .frequent else { continue }
      let percent: UInt8 = reading.surname == .unknown ? 80 : 90
      let finding = MentionWriter.Finding(kind: .person, rule: rule, percent: percent)
      let span = name.lowerBound + reading.start..<name.lowerBound + reading.end
      writeName(finding, at: span, in: site, into: &writer)
    }
  }
}
