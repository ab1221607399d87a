// Hot code: passes over all running text; no allocation per mention.
internal import Bytes
internal import Corpus

extension Extractor {
  /// What is told of one block of text by its labels.
  struct Labelled {
    var role: ColumnRole
    var value: Range<Int>
    var encoding = ValueEncoding.plain
  }

  /// People and companies behind labels, in a block of a text: `Name: Marie Dupont`.
  mutating func readLabels(
    _ site: FieldSite, since first: Int, _ text: UnsafeBufferPointer<UInt8>,
    into writer: inout MentionWriter
  ) {
    collectLabels(site, text)
    guard !labelled.isEmpty else { return }
    var parts = LabelledParts()
    parts.known = PlaceList(writer.namesWritten(since: first))
    // An address or a number of its own, or a part of a name, stands beside people.
    parts.isAboutPeople = labelled.contains {
      $0.role == .email || $0.role == .phone || $0.role.isNamePart || $0.role == .fullName
    }
    // In letters, and alone in its block, a colon follows anything; only what looks like a form is
    // read as one.
    parts.isLetter = site.column.carrier == .mailBody || labelled.count == 1
    if parts.isLetter, isOneField(site, text) {
      parts.isLetter = false
      parts.isAboutPeople = true
    }
    if parts.isLetter, !parts.isAboutPeople { return labelled.removeAll(keepingCapacity: true) }
    for item in labelled { read(item, &parts, site, text, into: &writer) }
  }

  /// Is the block one line, a short label of a company and what it says: a field of a page?
  private func isOneField(_ site: FieldSite, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard labelled.count == 1, site.column.carrier == .text, labelled[0].role == .company else {
      return false
    }
    let block = UnsafeBufferPointer(rebasing: text[site.range])
    let line = Trim.range(block)
    return !block[line].contains(0x0A)
      && labelled[0].value.upperBound >= site.start + line.upperBound - 1
      && MailCompany.isTitled(UnsafeBufferPointer(rebasing: text[labelled[0].value]))
  }

  /// A longer value may hold names, whatever is before it.
  private static let longestPlace = 40

  private static let subjects = WordTable(
    "subject betreff objet asunto oggetto assunto onderwerp temat amne emne product produkt")

  /// More labels of one block are not read.
  private static let maximumLabels = 1 << 16

  /// Notes the labels of a block that say something, in their order.
  private mutating func collectLabels(_ site: FieldSite, _ text: UnsafeBufferPointer<UInt8>) {
    labelled.removeAll(keepingCapacity: true)
    labelParents.removeAll()
    let block = UnsafeBufferPointer(rebasing: text[..<site.end])
    var line = site.start
    var lineEnd = site.start
    var key: Range<Int>?
    var mark = LabelledValue.nextMark(block, from: site.start)
    while mark < site.end, labelled.count < Self.maximumLabels {
      if mark >= lineEnd {
        line =
          lastIndex(of: 0x0A, in: block, before: mark).map { max(site.start, $0 + 1) }
          ?? site.start
        lineEnd = firstIndex(of: 0x0A, in: block, from: mark) ?? site.end
      }
      var next = mark + 1
      if let string = SerialisedString(block, mark: mark, end: site.end) {
        if let label = key, isBehind(label, mark, block) {
          note(label, string.value, block)
          key = nil
        } else {
          key = string.value
        }
        next = string.end
      } else if let found = LabelledValue(block, mark: mark, line: line, end: lineEnd) {
        let indent = found.label.lowerBound - line
        note(found.label, found.value, as: found.encoding, above: indent, block)
      } else if let parent = LabelledValue.heading(block, mark: mark, line: line, end: lineEnd) {
        let role = labels.read(UnsafeBufferPointer(rebasing: block[parent])).role
        labelParents.add(role, indent: parent.lowerBound - line)
      } else if let author = ChatLine.author(block, mark: mark, line: line) {
        note(author: author, block)
      }
      mark = LabelledValue.nextMark(block, from: next)
    }
  }

  /// Whether the string at the mark follows the string `key`: `"name";s:`.
  private func isBehind(
    _ key: Range<Int>, _ mark: Int, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    mark - key.upperBound <= 4
      && text[key.upperBound..<mark].allSatisfy {
        $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: ";")
          || $0 == UInt8(ascii: "s")
      }
  }

  private mutating func note(
    _ label: Range<Int>, _ value: Range<Int>, as encoding: ValueEncoding = .plain,
    above indent: Int? = nil,
    _ text: UnsafeBufferPointer<UInt8>
  ) {
    guard value.count >= 2 else { return }
    let name = UnsafeBufferPointer(rebasing: text[label])
    let reading = labels.read(name)
    var role = reading.role
    // A bare `name` is that of what stands above it.
    if reading.isBareName, let indent, let parent = labelParents.role(above: indent),
      parent == .company || parent == .fullName || parent == .ignored
    {
      role = parent
    }
    // What a message is about may be called like somebody and mostly is not.
    if WordFold.withWord(text, label, { Self.subjects.contains($0) }) { role = .ignored }
    switch role {
    case .ignored where value.count > Self.longestPlace: break
    // `Contoso sp. z o.o.: Jan Kowalski` is a company that somebody belongs to.
    case .company where MailCompany.hasForm(name): break
    case .fullName, .entity, .company, .givenName, .familyName, .email, .phone, .ignored:
      labelled.append(Labelled(role: role, value: value, encoding: encoding))
    default: break
    }
  }

  /// Who wrote a line of a chat, where the tables know one of the names well: lines of logs begin
  /// alike.
  private mutating func note(author: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) {
    let reading = names.read(UnsafeBufferPointer(rebasing: text[author]))
    guard reading.outcome == .person,
      reading.forename == .frequent || reading.surname == .frequent
    else { return }
    labelled.append(Labelled(role: .fullName, value: author))
  }

  /// Where values stand that labels tell to be no names (`City: Paris`), in the order of the text.
  var placesOfOthers: [Range<Int>] {
    labelled.lazy.filter { $0.role == .ignored }.map(\.value)
  }

  /// Name parts that wait for their counterpart.
  struct LabelledParts {
    var given: Labelled?
    var family: Labelled?
    /// The block speaks of people, so that a bare `name` is one's.
    var isAboutPeople = false
    /// The block is one of a letter.
    var isLetter = false
    /// Whom other rules found there before.
    var known = PlaceList([])
  }

  private mutating func read(
    _ item: Labelled, _ parts: inout LabelledParts, _ site: FieldSite,
    _ text: UnsafeBufferPointer<UInt8>, into writer: inout MentionWriter
  ) {
    switch item.role {
    case .fullName where isList(item, text):
      if !parts.known.overlaps(writer.place(item.value, in: site)) {
        writeList(item.value, site, text, into: &writer)
      }
    case .fullName: writeLabelled(item, isSure: !parts.isLetter, site, text, into: &writer)
    case .entity:
      let isSure = parts.isAboutPeople && !parts.isLetter
      writeLabelled(item, isSure: isSure, site, text, into: &writer)
    case .company:
      let isLoose = parts.isAboutPeople && !parts.isLetter
      writeLabelledCompany(item, isLoose, site, text, into: &writer)
    case .phone where item.encoding != .plain: writeEncodedPhone(item, site, text, into: &writer)
    case .givenName:
      if parts.given != nil { parts.family = nil }
      parts.given = item
      writeParts(&parts, site, text, into: &writer)
    case .familyName:
      if parts.family != nil { parts.given = nil }
      parts.family = item
      writeParts(&parts, site, text, into: &writer)
    default: break
    }
  }

  /// Calls `body` with the value as it is meant.
  private mutating func withValue(
    _ item: Labelled, _ text: UnsafeBufferPointer<UInt8>,
    _ body: (inout Extractor, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    let bytes = UnsafeBufferPointer(rebasing: text[item.value])
    guard item.encoding != .plain else { return body(&self, bytes) }
    var decoded: [UInt8] = []
    item.encoding.decode(bytes, into: &decoded)
    decoded.withUnsafeBufferPointer { body(&self, $0) }
  }

  /// A value behind `Company`: with a legal form, or written as names of companies are.
  private mutating func writeLabelledCompany(
    _ item: Labelled, _ isAboutPeople: Bool, _ site: FieldSite,
    _ text: UnsafeBufferPointer<UInt8>, into writer: inout MentionWriter
  ) {
    withValue(item, text) { extractor, whole in
      // `Contoso GmbH (Berlin)`
      let open = firstIndex(of: UInt8(ascii: "("), in: whole)
      let end = open.flatMap { LegalFormTail.isRestriction(whole, $0) ? nil : $0 } ?? whole.count
      let value = UnsafeBufferPointer(rebasing: whole[..<(end < 4 ? whole.count : end)])
      let hasForm = MailCompany.hasForm(value)
      let isTitle = value.count <= 60 && MailCompany.isTitled(value)
      guard hasForm || isTitle || isAboutPeople && ValueKind.of(value).mayBeCompany else { return }
      guard let span = extractor.companies.read(value) else { return }
      let finding = MentionWriter.Finding(
        kind: .company, rule: .context, percent: hasForm ? 93 : isAboutPeople ? 85 : 70)
      let place = item.encoding != .plain ? item.value : item.value.part(span)
      extractor.companies.value.withUnsafeBufferPointer {
        writer.add(finding, at: place, in: site, value: $0)
      }
    }
  }

  /// A value behind `Name`: a person where it reads as one and the tables agree, a company where it
  /// has a form.
  private mutating func writeLabelled(
    _ item: Labelled, isSure: Bool, _ site: FieldSite, _ text: UnsafeBufferPointer<UInt8>,
    into writer: inout MentionWriter
  ) {
    withValue(item, text) { extractor, value in
      if MailCompany.hasForm(value) {
        return extractor.writeLabelledCompany(item, false, site, text, into: &writer)
      }
      // Two names and more, which the comma does not turn.
      if Extractor.isList(value) { return }
      let reading = extractor.names.read(value)
      guard reading.outcome == .person, extractor.names.isWholeName else { return }
      let isKnown = reading.forename == .frequent || reading.surname == .frequent
      guard isSure || isKnown else { return }
      let finding = MentionWriter.Finding(
        kind: .person, rule: .context, percent: isKnown ? 90 : 70)
      let place =
        item.encoding != .plain ? item.value : item.value.part(reading.start..<reading.end)
      extractor.writeName(finding, at: place, in: site, into: &writer)
    }
  }

  private func isList(_ item: Labelled, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    item.encoding == .plain && Extractor.isList(UnsafeBufferPointer(rebasing: text[item.value]))
  }

  /// `Participants: Marie Dupont, Jan Kowalski`: those whom the tables know.
  private mutating func writeList(
    _ value: Range<Int>, _ site: FieldSite, _ text: UnsafeBufferPointer<UInt8>,
    into writer: inout MentionWriter
  ) {
    var start = value.lowerBound
    while start < value.upperBound {
      let end =
        text[start..<value.upperBound].firstIndex { $0 == UInt8(ascii: ",") || $0 == 0x3B }
        ?? value.upperBound
      var rest = start..<end
      start = end + 1
      while let part = CellParts.next(text, &rest) {
        writeListed(part, site, text, into: &writer)
      }
    }
  }

  private mutating func writeListed(
    _ part: Range<Int>, _ site: FieldSite, _ text: UnsafeBufferPointer<UInt8>,
    into writer: inout MentionWriter
  ) {
    let reading = names.read(UnsafeBufferPointer(rebasing: text[part]))
    guard reading.outcome == .person, names.isWholeName,
      reading.forename == .frequent || reading.forename != .unknown && reading.surname != .unknown
    else { return }
    let finding = MentionWriter.Finding(kind: .person, rule: .context, percent: 85)
    writeName(finding, at: part.part(reading.start..<reading.end), in: site, into: &writer)
  }

  /// Two words and more on both sides of a comma or semicolon.
  private static func isList(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let comma = value.firstIndex(where: { $0 == UInt8(ascii: ",") || $0 == 0x3B }),
      comma + 2 < value.count
    else {
      return false
    }
    return value[..<comma].contains(0x20) && value[(comma + 2)...].contains(0x20)
  }

  /// The finder reads what stands there; a number in a form has its spaces as `+`.
  private mutating func writeEncodedPhone(
    _ item: Labelled, _ site: FieldSite, _ text: UnsafeBufferPointer<UInt8>,
    into writer: inout MentionWriter
  ) {
    withValue(item, text) { extractor, value in
      guard let number = PhoneParser.parse(value, region: .none, &extractor.phoneRun) else {
        return
      }
      extractor.digits.removeAll(keepingCapacity: true)
      number.append(to: &extractor.digits)
      let finding = MentionWriter.Finding(
        kind: .phone, rule: .context, percent: 93, country: number.region)
      extractor.digits.withUnsafeBufferPointer {
        writer.add(finding, at: item.value, in: site, value: $0)
      }
    }
  }

  private mutating func writeParts(
    _ parts: inout LabelledParts, _ site: FieldSite, _ text: UnsafeBufferPointer<UInt8>,
    into writer: inout MentionWriter
  ) {
    guard let given = parts.given, let family = parts.family else { return }
    parts.given = nil
    parts.family = nil
    var isJoined = false
    withValue(given, text) { extractor, first in
      extractor.withValue(family, text) { extractor, last in
        isJoined = extractor.names.join(given: first, family: last)
      }
    }
    guard isJoined else { return }
    let finding = MentionWriter.Finding(kind: .person, rule: .context, percent: 90)
    // The place is that of both parts, so that neither is found by itself.
    let place =
      min(
        given.value.lowerBound, family.value.lowerBound)..<max(
        given.value.upperBound, family.value.upperBound)
    writeName(finding, at: place, in: site, into: &writer)
  }
}

extension Range<Int> {
  /// The part of this range that `part`, counted from its start, stands for.
  fileprivate func part(_ part: Range<Int>) -> Range<Int> {
    lowerBound + part.lowerBound..<lowerBound + part.upperBound
  }
}
