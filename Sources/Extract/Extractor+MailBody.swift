// Hot code: looks at candidate lines only, no allocation per mention.
internal import Bytes
internal import Corpus

extension Extractor {
  /// What the structure of mail tells in a block of a body: quoted header lines, `X wrote:` lines,
  /// greetings, signatures.
  ///
  /// Called after the addresses and numbers of the block were read: `emails.matches` and
  /// `phones.matches` are those of the block.
  mutating func readMailBody(
    _ site: FieldSite, _ view: BatchView, into writer: inout MentionWriter
  ) {
    let text = UnsafeBufferPointer(rebasing: view.text[..<site.end])
    let first = MailBodyLine(text, at: site.start)
    noteNeighbours(site, text)
    if let opening = SignatureOpening.kind(of: first, in: text) {
      return readSignature(first, opening, site, text, into: &writer)
    }
    if readGreeting(first, site, text, into: &writer) {
      return readLines(site, text, into: &writer)
    }
    if isCard(first, site, text) {
      return readCard(site, text, into: &writer)
    }
    readLines(site, text, into: &writer)
  }

  /// The words and domains of the addresses in this block.
  private mutating func noteNeighbours(_ site: FieldSite, _ text: UnsafeBufferPointer<UInt8>) {
    neighbours.removeAll()
    guard !emails.matches.isEmpty else { return }
    emails.values.withUnsafeBufferPointer { values in
      for match in emails.matches.prefix(8) {
        neighbours.add(address: UnsafeBufferPointer(rebasing: values[match.value]))
      }
    }
  }

  // MARK: Lines

  /// Label lines and attributions: candidates are lines with a colon near their start or at their
  /// end.
  private mutating func readLines(
    _ site: FieldSite, _ text: UnsafeBufferPointer<UInt8>, into writer: inout MentionWriter
  ) {
    var position = site.start
    var previous: MailBodyLine?
    /// Quoted header fields seen in this block.
    var fields = 0
    while position < site.end {
      let line = MailBodyLine(text, at: position)
      position = line.next
      if line.isBlank { continue }
      if let found = QuotedLabel.find(in: text, line: line.content) {
        readLabelled(found.label, found.value, line, fields, site, text, into: &writer)
        if found.label != .person, found.label != .company { fields += 1 }
      }
      if text[line.content.upperBound - 1] == UInt8(ascii: ":") {
        readAttribution(line, previous, site, text, into: &writer)
      }
      previous = line
    }
  }

  // MARK: Names

  /// Reads `range` as a person's name and writes it when the place, the tables, the headers and the
  /// addresses around make it one; true when one was written.
  @discardableResult
  mutating func writeMailName(
    _ range: Range<Int>, _ place: NameRating.Place, _ rule: Rule, _ site: FieldSite,
    _ text: UnsafeBufferPointer<UInt8>, into writer: inout MentionWriter
  ) -> Bool {
    let range = SignatureParts.withoutMarks(text, DisplayName.clean(text, range))
    guard range.count >= 4, range.count <= NameReader.maximumInBytes else { return false }
    let bytes = UnsafeBufferPointer(rebasing: text[range])
    let reading = names.read(bytes)
    guard reading.outcome == .person, names.isWholeName else { return false }
    let (known, all) = evidence()
    guard
      let percent = NameRating.percent(
        reading, place, known: known, words: all, doubt: names.doubt(in: place))
    else { return false }
    let span = range.lowerBound + reading.start..<range.lowerBound + reading.end
    writeName(
      MentionWriter.Finding(kind: .person, rule: rule, percent: percent), at: span, in: site,
      into: &writer)
    return true
  }

  /// How many words of the name just read stand in headers or addresses, of how many.
  private func evidence() -> (known: Int, all: Int) {
    names.value.withUnsafeBufferPointer { name in
      let header = people.matches(name)
      let near = neighbours.matches(name)
      return (max(header.known, near.known), header.all)
    }
  }

  // MARK: Companies

  /// Writes `range` as a company when it has a legal form or, `byDomain`, is called like a domain;
  /// true when one was written.
  @discardableResult
  mutating func writeMailCompany(
    _ range: Range<Int>, _ rule: Rule, byDomain: Bool = false, loose: UInt8? = nil,
    _ site: FieldSite, _ text: UnsafeBufferPointer<UInt8>, into writer: inout MentionWriter
  ) -> Bool {
    let range = MailCompany.withoutNotice(text, DisplayName.trim(text, range))
    guard range.count >= 3, range.count <= 80 else { return false }
    let bytes = UnsafeBufferPointer(rebasing: text[range])
    if MailCompany.hasForm(bytes) {
      writeCompany(range, site, 93, rule, text, into: &writer)
      return true
    }
    if byDomain, isCalledLikeDomain(bytes) {
      writeCompany(range, site, 76, rule, text, into: &writer)
      return true
    }
    if byDomain, FirmName.isOne(bytes) {
      writeCompany(range, site, 72, rule, text, into: &writer)
      return true
    }
    guard let loose, MailCompany.isTitled(bytes) else { return false }
    writeCompany(range, site, loose, rule, text, into: &writer)
    return true
  }

  /// `Velora`, `Velora Consulting`, `Velora & Moreau` near `…@velora.com`, `…@veloramoreau.com`.
  func isCalledLikeDomain(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard MailCompany.isTitled(name) else { return false }
    if isDomain(name, 0..<name.count) || isSquashedDomain(name) { return true }
    guard !name.contains(UInt8(ascii: ",")), let space = firstIndex(of: 0x20, in: name) else {
      return false
    }
    let last = lastIndex(of: 0x20, in: name, before: name.count) ?? space
    return isDomain(name, 0..<space)
      && Lexicon.shared.traits(name, last..<name.count).contains(.organisation)
  }

  /// The words without what joins them are the domain, all of them or all but the last.
  private func isSquashedDomain(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    var words = MailLineWords(name, 0..<name.count)
    var count = 0
    var squashed: [UInt8] = []
    var isFound = false
    while count < 8, let word = words.next() {
      count += 1
      if count > 1, Lexicon.shared.traits(name, word).contains(.conjunction) { continue }
      WordFold.withWord(name, word) { squashed.append(contentsOf: $0) }
      guard count > 1, squashed.count >= 5 else { continue }
      let hash = squashed.withUnsafeBytes { hash64($0) }
      if people.contains(domain: hash) || neighbours.contains(domain: hash) { isFound = true }
    }
    return isFound
  }

  private func isDomain(_ name: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    WordFold.withWord(name, range) { word in
      guard word.count >= 4 else { return false }
      let hash = hash64(UnsafeRawBufferPointer(word))
      return people.contains(domain: hash) || neighbours.contains(domain: hash)
    }
  }
}
