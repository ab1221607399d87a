// Hot code: one search of a text for each pair of bytes.
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
    while let letter = firstIndex(of: " s", in: block, from: at) {
      at = letter + 2
      guard let end = SmallForm.end(block, letter + 1),
        let start = SmallForm.startOfName(block, before: letter, low: site.start)
      else { continue }
      at = end
      let range = PartnerNames.start(of: start..<end, in: text, low: site.start)..<end
      guard isFree(range, site, since: first, &known, writer),
        companies.read(UnsafeBufferPointer(rebasing: text[range])) != nil
      else { continue }
      let finding = MentionWriter.Finding(
        kind: .company, rule: .legalForm, percent: Self.smallForm)
      companies.value.withUnsafeBufferPointer {
        writer.add(finding, at: range, in: site, value: $0)
      }
    }
  }
}
