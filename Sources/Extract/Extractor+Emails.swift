// Hot code: no allocation per mention.
internal import Bytes
internal import Corpus

extension Extractor {
  /// Finds the addresses of a field.
  mutating func readEmails(
    _ site: FieldSite, _ text: UnsafeBufferPointer<UInt8>, into writer: inout MentionWriter
  ) {
    emails.find(
      in: UnsafeBufferPointer(rebasing: text[site.range]), carrier: site.column.carrier)
    for match in emails.matches {
      var finding = MentionWriter.Finding(
        kind: .email, rule: match.rule, percent: match.confidence.percent, flags: match.flags,
        country: match.country)
      if site.column.role == .email, match.rule != .obfuscated {
        finding.rule = site.column.rule
        // A doubtful edge, or a name that is nobody's outside, stays so in any column.
        if finding.percent >= 75 { finding.percent = 99 }
      }
      if row.addressCountry == .none { row.addressCountry = match.country }
      let start = site.start + match.offset
      emails.values.withUnsafeBufferPointer {
        writer.add(
          finding, at: start..<start + match.length, in: site,
          value: UnsafeBufferPointer(rebasing: $0[match.value]))
      }
    }
  }
}
