// Hot code: no allocation per mention.
internal import Bytes
internal import Corpus

extension Extractor {
  /// `On …, Marie Dupont <m@example.com> wrote:`, `Am … schrieb Marie Dupont:` and their like.
  mutating func readAttribution(
    _ line: MailBodyLine, _ previous: MailBodyLine?, _ site: FieldSite,
    _ text: UnsafeBufferPointer<UInt8>, into writer: inout MentionWriter
  ) {
    guard line.content.count <= 300, let verb = Attribution.verb(text, line.content) else { return }
    var start = line.content.lowerBound
    // `On …, Marie Dupont <m@example.com>` on one line, `wrote:` on the next.
    if let previous, verb.lowerBound - start < 40, previous.content.count <= 200,
      previous.quoteDepth <= line.quoteDepth,
      Attribution.isShortHead(text, start..<verb.lowerBound)
    {
      start = previous.content.lowerBound
    }
    let before = Attribution.nameBefore(text, start..<verb.lowerBound)
    let place: NameRating.Place =
      noteCountry(of: start..<line.content.upperBound, site) ? .party : .mention
    if let before, writeMailName(before, place, .context, site, text, into: &writer) { return }
    let after = Attribution.nameAfter(text, verb.upperBound..<line.content.upperBound - 1)
    if let after { writeMailName(after, place, .context, site, text, into: &writer) }
  }

  /// What follows was written by the owner of the address in `range`: national numbers in it are
  /// read in the country of that address. True when there is one.
  @discardableResult
  mutating func noteCountry(of range: Range<Int>, _ site: FieldSite) -> Bool {
    let match = emails.matches.first { range.contains(site.start + $0.offset) }
    guard let match else { return false }
    quotedCountry = match.country
    return true
  }

  /// `Dear Marie Dupont,`: a person only with given and family name. True for any greeting.
  mutating func readGreeting(
    _ line: MailBodyLine, _ site: FieldSite, _ text: UnsafeBufferPointer<UInt8>,
    into writer: inout MentionWriter
  ) -> Bool {
    guard line.content.count <= 80, let name = Attribution.greeted(text, line.content) else {
      return false
    }
    writeMailName(name, .greeting, .context, site, text, into: &writer)
    return true
  }
}
