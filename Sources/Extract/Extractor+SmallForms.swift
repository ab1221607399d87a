// Hot code: looks at each word of a text that begins with an s.
internal import Bytes
internal import Corpus

extension Extractor {
  private static let smallForm: UInt8 = 80

  /// Companies in prose whose legal form is written small, which the model takes for the words of a
  /// sentence: `z firmą Polmetal sp. z o.o.`, `Polmetal spółka z o.o.`, `Malá s.r.o.`.
  mutating func readSmallForms(
    _ site: FieldSite, since first: Int, _ text: UnsafeBufferPointer<UInt8>,
    into writer: inout MentionWriter
  ) {
    let block = UnsafeBufferPointer(rebasing: text[..<site.end])
    var at = site.start
    var known: PlaceList?
    while let space = firstIndex(of: " s", in: block, from: at) {
      at = space + 2
      guard let end = SmallForm.end(block, space + 1),
        let start = SmallForm.startOfName(block, before: space, low: site.start)
      else { continue }
      at = end
      let range = PartnerNames.start(of: start..<end, in: text, low: site.start)..<end
      if isFree(range, site, since: first, &known, writer) {
        writeCompany(range, site, Self.smallForm, .legalForm, text, into: &writer)
      }
    }
  }
}
