// Hot code: no allocation per mention.
internal import Bytes
internal import Corpus

extension Extractor {
  /// A line with a label: a quoted header field, or a line of a form.
  mutating func readLabelled(
    _ label: QuotedLabel, _ value: Int, _ line: MailBodyLine, _ fields: Int, _ site: FieldSite,
    _ text: UnsafeBufferPointer<UInt8>, into writer: inout MentionWriter
  ) {
    var range = DisplayName.trim(text, value..<line.content.upperBound)
    guard range.count >= 4 else { return }
    switch label {
    case .date, .subject: return
    case .company:
      range = beforeTab(text, range)
      writeMailCompany(range, .context, loose: 66, site, text, into: &writer)
    case .person:
      readParties(beforeTab(text, range), .mention, .context, site, text, into: &writer)
    case .from, .to:
      let hasAddress = hasAddress(in: range, site)
      guard hasAddress || fields > 0 || hasFieldBelow(line, text) else { return }
      if label == .from { noteCountry(of: range, site) }
      if label == .to { range = withFolds(range, line, text) }
      if hasAddress {
        readAddressNames(range, site, .quotedHeader, text, into: &writer)
      } else {
        readParties(
          range, label == .from ? .party : .line, .quotedHeader, site, text, into: &writer)
      }
    }
  }

  private func hasAddress(in range: Range<Int>, _ site: FieldSite) -> Bool {
    emails.matches.contains { range.contains(site.start + $0.offset) }
  }

  /// Another quoted field on the next line, or the one after it.
  private func hasFieldBelow(_ line: MailBodyLine, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var position = line.next
    for _ in 0..<2 where position < text.count {
      let next = MailBodyLine(text, at: position)
      position = next.next
      switch QuotedLabel.find(in: text, line: next.content)?.label {
      case .from, .to, .date, .subject: return true
      default: continue
      }
    }
    return false
  }

  /// A list of recipients goes on where its line ends in a separator.
  private func withFolds(
    _ range: Range<Int>, _ line: MailBodyLine, _ text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    var line = line
    for _ in 0..<32 where line.next < text.count && !line.isBlank {
      let last = text[line.content.upperBound - 1]
      guard last == UInt8(ascii: ";") || last == UInt8(ascii: ",") else { break }
      let next = MailBodyLine(text, at: line.next)
      if QuotedLabel.find(in: text, line: next.content) != nil { break }
      line = next
    }
    return range.lowerBound..<max(range.upperBound, line.content.upperBound)
  }

  private func beforeTab(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Range<Int> {
    let part = UnsafeBufferPointer(rebasing: text[range])
    guard let tab = firstIndex(of: 0x09, in: part) else { return range }
    return range.lowerBound..<range.lowerBound + tab
  }

  /// Names without addresses, divided by semicolons, or by commas where each part is a whole name.
  mutating func readParties(
    _ range: Range<Int>, _ place: NameRating.Place, _ rule: Rule, _ site: FieldSite,
    _ text: UnsafeBufferPointer<UInt8>, into writer: inout MentionWriter
  ) {
    var rest = range
    for _ in 0..<CellParts.maximumCount {
      guard let part = CellParts.next(text, &rest) else { return }
      var names = NameList(text, part)
      while let name = names.next() {
        if MailCompany.hasForm(UnsafeBufferPointer(rebasing: text[name])) {
          writeMailCompany(name, rule, site, text, into: &writer)
        } else {
          writeMailName(name, place, rule, site, text, into: &writer)
        }
      }
    }
  }

  /// `Marie Dupont on behalf of …` and lists with addresses: the names alone, as the addresses were
  /// written by the scan of the text.
  mutating func readAddressNames(
    _ range: Range<Int>, _ site: FieldSite, _ rule: Rule, _ text: UnsafeBufferPointer<UInt8>,
    into writer: inout MentionWriter
  ) {
    let matches = emails.matches
    var cursor = range.lowerBound
    for match in matches {
      let start = site.start + match.offset
      guard start >= cursor, start < range.upperBound else { continue }
      var open = start
      while open > cursor, start - open < 10, !isBracket(text[open - 1]) { open -= 1 }
      if open > cursor, isBracket(text[open - 1]) {
        readLastParty(cursor..<open - 1, rule, site, text, into: &writer)
      }
      cursor = min(range.upperBound, start + match.length)
      while cursor < range.upperBound, isClosing(text[cursor]) { cursor += 1 }
    }
    if cursor < range.upperBound {
      readParties(cursor..<range.upperBound, .line, rule, site, text, into: &writer)
    }
  }

  private func isBracket(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "<") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "(")
  }

  private func isClosing(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ">") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: ")")
      || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte <= 0x20
      || byte == UInt8(ascii: "*")
  }

  /// What stands before an address: its name, behind entries without address.
  private mutating func readLastParty(
    _ range: Range<Int>, _ rule: Rule, _ site: FieldSite, _ text: UnsafeBufferPointer<UInt8>,
    into writer: inout MentionWriter
  ) {
    let part = UnsafeBufferPointer(rebasing: text[range])
    var start = range.lowerBound
    if let semicolon = lastIndex(of: UInt8(ascii: ";"), in: part, before: part.count) {
      readParties(start..<start + semicolon, .line, rule, site, text, into: &writer)
      start += semicolon + 1
    }
    let name = start..<range.upperBound
    let clean = DisplayName.clean(text, name)
    if MailCompany.hasForm(UnsafeBufferPointer(rebasing: text[clean])) {
      writeMailCompany(clean, rule, site, text, into: &writer)
    } else {
      writeMailName(name, .party, rule, site, text, into: &writer)
    }
  }
}
