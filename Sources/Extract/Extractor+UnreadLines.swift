// Hot code: passes over logs and code.
internal import Bytes
internal import Corpus

extension Extractor {
  private static let knownPerson: UInt8 = 75
  private static let companyWithForm: UInt8 = 75
  private static let longestRunInBytes = 160
  /// Words before a name that begin with a capital, too: `Customer Marie Dupont`.
  private static let maximumLeads = 2

  /// People and companies on lines that the model does not read, of logs and source code: whole names
  /// that the tables know, and companies with a legal form.
  mutating func readUnreadLines(
    _ site: FieldSite, since first: Int, _ text: UnsafeBufferPointer<UInt8>,
    into writer: inout MentionWriter
  ) {
    guard site.column.carrier == .text else { return }
    var known: PlaceList?
    var cursor = TextModel.LineCursor(start: site.start)
    while let line = model.nextUnreadLine(&cursor) {
      var at = line.lowerBound
      while let run = CapitalRun.next(text, line, &at) {
        guard run.count <= Self.longestRunInBytes else { continue }
        if let company = Extractor.companyWithForm(run, site.end, text) {
          at = max(at, company.upperBound)
          guard isFree(company, site, since: first, &known, writer) else { continue }
          writeCompany(company, site, Self.companyWithForm, .legalForm, text, into: &writer)
        } else if let person = knownPerson(run, text) {
          guard isFree(person, site, since: first, &known, writer) else { continue }
          let finding = MentionWriter.Finding(
            kind: .person, rule: .context, percent: Self.knownPerson)
          writeName(finding, at: person, in: site, into: &writer)
        }
      }
    }
  }

  /// Was nobody written there before? What was is gathered once, into `known`.
  func isFree(
    _ range: Range<Int>, _ site: FieldSite, since first: Int, _ known: inout PlaceList?,
    _ writer: MentionWriter
  ) -> Bool {
    let places =
      known
      ?? PlaceList(
        writer.namesWritten(since: first, atLeast: 50)
          + placesOfOthers.map { writer.place($0, in: site) })
    known = places
    return !places.overlaps(writer.place(range, in: site))
  }

  /// The name with a legal form that the run begins with.
  private static func companyWithForm(
    _ run: Range<Int>, _ limit: Int, _ text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    var end = run.lowerBound
    while end < run.upperBound {
      end =
        firstIndex(of: 0x20, in: text, from: end).map { min($0, run.upperBound) } ?? run.upperBound
      let name = run.lowerBound..<end
      end += 1
      // `BUT NOT LIMITED`: capitals alone make no form.
      guard text[name].contains(where: { $0 &- 0x61 < 26 }),
        MailCompany.hasForm(UnsafeBufferPointer(rebasing: text[name]))
      else { continue }
      let whole = name.lowerBound..<LegalFormTail.end(of: name, in: text, limit: limit)
      let isCode = LegalFormTail.isPartOfCode(whole.upperBound, text, limit)
      return !isCode && LegalFormTail.hasProperName(whole, in: text) ? whole : nil
    }
    return nil
  }

  /// The name that the run ends with, if the tables know it; leaves it read.
  private mutating func knownPerson(
    _ run: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    var start = run.lowerBound
    for _ in 0...Self.maximumLeads {
      guard let space = firstIndex(of: 0x20, in: text, from: start), space < run.upperBound else {
        return nil
      }
      if Lexicon.shared.traits(text, start..<space).forename == .frequent {
        let reading = names.read(UnsafeBufferPointer(rebasing: text[start..<run.upperBound]))
        guard reading.outcome == .person, names.isWholeName, reading.forename == .frequent,
          reading.surname != .unknown
        else { return nil }
        return start + reading.start..<start + reading.end
      }
      start = space + 1
    }
    return nil
  }
}
