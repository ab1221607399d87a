import Bytes
import Corpus
import Format
import Indexing

/// Sources, contents and mentions made up from a seed, and their way into a writer.
struct InventedInput {
  struct MadeMention {
    var kind: Kind
    var value: String
    var record: UInt64
    var field: String
    var rule: Rule
    var percent: UInt8
  }

  struct MadeContent {
    var name: String
    var mentions: [MadeMention]
    var media = MediaType.csv
  }

  struct MadeSource {
    var path: String
    var leak: String
    var version: UInt64 = 1
    /// Indexes into `contents`.
    var members: [Int]
  }

  var contents: [MadeContent] = []
  var sources: [MadeSource] = []

  static let given = ["Marie", "Jean-Paul", "José", "Zoë", "Anna", "Łukasz", "Ole", "Élodie"]
  static let family = [
    "Dupont", "García", "Müller", "O'Brien", "van der Berg", "Nowak", "McDonald",
  ]
  static let domains = ["example.com", "mail.example.com", "example.org", "contoso.example"]
  static let companies = ["Contoso GmbH", "Fabrikam S.A.S.", "Adventure Works Ltd", "Contoso"]

  init(seed: UInt64, contents count: Int, sources sourceCount: Int, mentionsEach: Int = 20) {
    var random = SplitMix(seed)
    for index in 0..<count {
      let mentions = (0..<random.below(mentionsEach + 1)).map { _ in
        InventedInput.mention(&random)
      }
      contents.append(MadeContent(name: "content \(index)", mentions: mentions))
    }
    for index in 0..<sourceCount {
      let members = (0..<1 + random.below(4)).map { _ in random.below(count) }
      sources.append(
        MadeSource(path: "root/source \(index)", leak: "leak \(index % 2)", members: members))
    }
  }

  private static func mention(_ random: inout SplitMix) -> MadeMention {
    let kind = Kind.allCases[random.below(4)]
    let value: String
    switch kind {
    case .email:
      let name = given[random.below(given.count)].split(separator: "-")[0]
      let local = random.below(2) == 0 ? "\(name).\(random.below(9))" : "p.ROMERA"
      value = "\(local)@\(domains[random.below(domains.count)])"
    case .phone: value = "+4930\(100_000 + random.below(40))"
    case .person:
      let name = given[random.below(given.count)] + " " + family[random.below(family.count)]
      value = random.below(5) == 0 ? name.uppercased() : name
    case .company:
      let name = companies[random.below(companies.count)]
      value = random.below(5) == 0 ? name.lowercased() : name
    }
    return MadeMention(
      kind: kind, value: value, record: UInt64(random.below(50)),
      field: ["email", "phone", "From", "body"][random.below(4)],
      rule: Rule.allCases[random.below(4)], percent: [30, 50, 90, 99][random.below(4)])
  }

  /// Content hash of a content.
  func hash(_ content: Int, seed: UInt64) -> ContentHash {
    let bytes = Array("\(contents[content].name)".utf8)
    let (high, low) = bytes.withUnsafeBytes { Hash128.of($0, seed: seed) }
    return ContentHash(high: high, low: low)
  }

  static func info(_ source: MadeSource) -> SourceInfo {
    SourceInfo(
      root: "root", rootPlace: "/somewhere", path: source.path, leak: source.leak,
      sizeInBytes: 1000 * source.version, modifiedInNanoseconds: 0, inode: 0)
  }

  /// Gives a source other members.
  mutating func change(_ index: Int, _ random: inout SplitMix) {
    sources[index].version += 1
    sources[index].members = (0..<1 + random.below(4)).map { _ in random.below(contents.count) }
  }

  /// Begins to read a source and a content, and never ends.
  func begin(_ index: Int, in writer: IndexWriter) {
    let source = sources[index]
    let id = writer.beginSource(InventedInput.info(source))
    add(source.members[0], 0, source, id, writer)
    let open = writer.claimStreaming()
    writer.add(batch(contents[source.members[0]], open, writer.fieldNames))
  }

  /// Adds the sources that are new or changed, as a run does.
  func add(to writer: IndexWriter, sources wanted: [Int]? = nil) {
    for index in wanted ?? Array(sources.indices) {
      let source = sources[index]
      let info = InventedInput.info(source)
      if writer.status(of: info) == .unchanged { continue }
      let id = writer.beginSource(info)
      for (place, content) in source.members.enumerated() {
        add(content, place, source, id, writer)
      }
      writer.endSource(id)
    }
  }

  private func add(
    _ content: Int, _ place: Int, _ source: MadeSource, _ id: SourceID, _ writer: IndexWriter
  ) {
    let member = Member(
      path: "\(source.path)!/\(place)", name: "\(place)", depth: 1, modified: 1_600_000_000,
      source: SourceContext(ordinal: 0, storedInBytes: nil))
    let outcome: Outcome
    let contentID: ContentID
    switch writer.claim(hash(content, seed: writer.hashSeed)) {
    case .known(let known):
      outcome = .duplicate
      contentID = known
    case .new(let new):
      outcome = .indexed
      contentID = new
      writer.add(batch(contents[content], new, writer.fieldNames))
      writer.finishContent(
        new,
        facts: ContentFacts(
          sizeInBytes: 100, media: contents[content].media, records: 50))
    }
    writer.add(
      LedgerEntry(
        member: member, outcome: outcome, sizeInBytes: 100, media: contents[content].media,
        content: contentID), source: id)
  }

  private func batch(
    _ content: MadeContent, _ id: ContentID, _ names: FieldNames
  ) -> MentionBatch {
    var batch = MentionBatch()
    for made in content.mentions {
      batch.append(
        Mention(
          kind: made.kind, rule: made.rule, confidence: Confidence(percent: made.percent),
          country: made.kind == .phone ? Country(code: "DE")! : .none, content: id,
          field: names.intern(made.field), record: made.record, valueStart: 0, valueLength: 0,
          offset: 0, length: 0), value: made.value)
    }
    return batch
  }
}
