import Corpus
import Format
import Query
import TestKit
import Testing

/// Indexes that former versions wrote are read for ever. The samples are made once, by
/// `scripts/make-format-sample`, and never made anew.
@Suite struct FormatCompatTests {
  private let sample = Repository.root + "/Tests/FormatCompatTests/v1.idx"

  private static let expected: Set<PageWalk.Mention> = [
    contact(0, "marie.dupont@example.com", "email"), contact(1, "+33199001234", "phone"),
    contact(2, "Marie Dupont", "name"), note("Marie.Dupont@example.com"),
    note("info@mail.example.com"),
  ]

  private static func contact(_ kind: Int, _ value: String, _ field: String) -> PageWalk.Mention {
    PageWalk.Mention(
      kind: kind, value: value, document: "contacts.csv", leak: "sample", record: 0, field: field,
      rule: Rule.csvColumn.rawValue, percent: [99, 98, 97][kind])
  }

  private static func note(_ value: String) -> PageWalk.Mention {
    PageWalk.Mention(
      kind: 0, value: value, document: "note.txt", leak: "sample", record: 0, field: "text",
      rule: Rule.textScan.rawValue, percent: 95)
  }

  @Test func version1IsReadByTheProgram() throws {
    let reader = try IndexReader.open(sample)
    #expect(reader.verify().problems.map(\.description) == [])
    var mentions = reader.mentions(minimumConfidence: 0)
    var found: Set<PageWalk.Mention> = []
    while let mention = try mentions.next() {
      found.insert(
        PageWalk.Mention(
          kind: Int(mention.kind.rawValue), value: mention.value,
          document: mention.place.document, leak: mention.place.leak,
          record: mention.place.record, field: mention.place.field,
          rule: mention.place.rule.rawValue, percent: mention.place.confidence.percent))
    }
    #expect(found == FormatCompatTests.expected)
    let hits = try reader.search(Query(.email("MARIE.DUPONT@example.com")))
    #expect(hits.map(\.identity.mentions) == [2])
    #expect(hits.map(\.identity.documents) == [2])
    let figures = try reader.statistics()
    #expect(figures.all[.email].identities == 2)
    #expect(figures.all[.email].mentions == 3)
  }

  @Test func version1IsWhatThePageSays() throws {
    var files: [String: [UInt8]] = [:]
    for name in Files.below(sample) { files[name] = Files.bytes("\(sample)/\(name)") }
    let walk = try PageWalk(files)
    #expect(walk.mentions.count == 5)
    #expect(Set(walk.mentions) == FormatCompatTests.expected)
  }
}
