// Hot code: no allocation per mention.
internal import Bytes
internal import Corpus

extension Extractor {
  /// A signature from its opening on: who signs, for whom.
  mutating func readSignature(
    _ first: MailBodyLine, _ opening: SignatureOpening.Kind, _ site: FieldSite,
    _ text: UnsafeBufferPointer<UInt8>, into writer: inout MentionWriter
  ) {
    var signature = SignatureState()
    if case .closing(let rest) = opening, rest < first.content.upperBound {
      readSignatureLine(
        rest..<first.content.upperBound, &signature, site, text, into: &writer)
    }
    readSignatureLines(from: first.next, &signature, site, text, into: &writer)
  }

  /// A block that reads like a card without any opening: the name of somebody known from the
  /// headers, or a name above addresses and numbers.
  mutating func readCard(
    _ site: FieldSite, _ text: UnsafeBufferPointer<UInt8>, into writer: inout MentionWriter
  ) {
    var signature = SignatureState()
    signature.place = .unmarked
    readSignatureLines(from: site.start, &signature, site, text, into: &writer)
  }

  private mutating func readSignatureLines(
    from start: Int, _ signature: inout SignatureState, _ site: FieldSite,
    _ text: UnsafeBufferPointer<UInt8>, into writer: inout MentionWriter
  ) {
    var position = start
    while position < site.end, signature.lines < SignatureState.maximumLines {
      let line = MailBodyLine(text, at: position)
      position = line.next
      if line.isBlank || line.isRule(text) { continue }
      if let found = QuotedLabel.find(in: text, line: line.content) {
        readLabelled(found.label, found.value, line, 0, site, text, into: &writer)
        continue
      }
      if case .closing(let rest)? = SignatureOpening.kind(of: line, in: text) {
        readSignatureLine(rest..<line.content.upperBound, &signature, site, text, into: &writer)
        continue
      }
      readSignatureLine(line.content, &signature, site, text, into: &writer)
    }
  }

  private mutating func readSignatureLine(
    _ line: Range<Int>, _ signature: inout SignatureState, _ site: FieldSite,
    _ text: UnsafeBufferPointer<UInt8>, into writer: inout MentionWriter
  ) {
    guard line.count >= 3, line.count <= SignatureState.maximumLineInBytes else { return }
    signature.lines += 1
    var parts = SignatureParts(text, line)
    while let part = parts.next() {
      guard !SignatureParts.isContact(text, part) else { continue }
      // Behind a name only: what is called like a domain may also be anything else.
      let isNear = signature.names > 0 && signature.lines <= 6
      if writeMailCompany(part, .signature, byDomain: isNear, site, text, into: &writer) {
        continue
      }
      guard signature.takesNames else { continue }
      let place = signature.lines == 1 ? signature.place : signature.laterPlace
      if writeMailName(part, place, .signature, site, text, into: &writer) {
        signature.names += 1
      }
    }
  }

  // MARK: Cards

  /// Short lines all, the first a name that the headers know; or with addresses or numbers in them.
  func isCard(
    _ first: MailBodyLine, _ site: FieldSite, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard first.content.count <= 80, site.range.count <= 1200 else { return false }
    let hasContact = !emails.matches.isEmpty || !phones.matches.isEmpty
    if !hasContact, !SignatureParts.mayBeName(text, first.content) { return false }
    var position = site.start
    var lines = 0
    while position < site.end {
      let line = MailBodyLine(text, at: position)
      position = line.next
      if line.isBlank { continue }
      lines += 1
      if line.content.count > 90 || lines > 14 { return false }
      if isFieldLine(line, text) { return false }
      let isAnnounced = text[line.content.upperBound - 1] == UInt8(ascii: ":")
      if isAnnounced, line.content.count > 16 || Attribution.verb(text, line.content) != nil {
        return false
      }
    }
    return true
  }

  private func isFieldLine(_ line: MailBodyLine, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch QuotedLabel.find(in: text, line: line.content)?.label {
    case .from, .to, .date, .subject: true
    default: false
    }
  }
}
