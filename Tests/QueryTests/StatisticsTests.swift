import Corpus
import Query
import TestKit
import Testing

/// All figures against plain loops: of all leaks and of each, at several confidences, kept or not.
@Suite struct StatisticsTests {
  @Test(arguments: [21, 22, 23] as [UInt64])
  func agreeWithPlainLoops(seed: UInt64) throws {
    let dump = MadeDump(seed: seed)
    let index = try TemporaryIndex(dump)
    for isKept in [false, true] {
      if isKept { try IndexReader.keepFigures(index.path) }
      let reader = try index.open()
      for (minimum, percent) in [(0.5, 50), (0.07, 7), (0.58, 58), (1, 100)] as [(Double, UInt8)] {
        let statistics = try reader.statistics(minimumConfidence: minimum)
        #expect(statistics.leaks.compactMap(\.leak) == MadeDump.leaks)
        check(statistics.all, dump, nil, percent)
        for scope in statistics.leaks { check(scope, dump, scope.leak, percent) }
      }
    }
    #expect(Files.below(index.path).count(where: { $0.hasPrefix("figures-") }) == 1)
  }

  private func check(
    _ scope: Statistics.Scope, _ dump: MadeDump, _ leak: String?, _ minimum: UInt8
  ) {
    let naive = NaiveAnswers(dump, leak: leak, minimum: minimum)
    for kind in Kind.allCases {
      let all = naive.find { $0.kind == kind }
      #expect(scope[kind].identities == UInt64(all.count))
      #expect(scope[kind].mentions == all.values.reduce(0) { $0 + $1.mentions })
    }
    let addresses = naive.find { $0.kind == .email }.keys.map(\.folded)
    let domains = Set(addresses.map { $0.split(separator: "@")[1] })
    #expect(scope.domains == UInt64(domains.count))
    #expect(scope.registrableDomains == UInt64(Set(domains.map(owner)).count))
    let phones = naive.find { $0.kind == .phone }
    let countries = Dictionary(grouping: phones.keys) { MadeDump.country($0.folded) }
    let found = Dictionary(
      uniqueKeysWithValues: scope.countries.map { ($0.country, Int($0.identities)) })
    #expect(found == countries.mapValues(\.count))
    checkDocuments(scope, dump, leak, naive)
  }

  private func owner(_ domain: Substring) -> String {
    switch domain {
    case "mail.example.com": "example.com"
    case "a.b.example.co.uk": "example.co.uk"
    default: String(domain)
    }
  }

  private func checkDocuments(
    _ scope: Statistics.Scope, _ dump: MadeDump, _ leak: String?, _ naive: NaiveAnswers
  ) {
    let sources = dump.sources.filter { !$0.isGone && (leak == nil || $0.leak == leak) }
    let documents = naive.documents.values.reduce(0, +)
    #expect(scope.sources == UInt64(sources.count))
    #expect(scope.storedInBytes == UInt64(1000 * sources.count))
    #expect(scope.documents == documents)
    #expect(scope.contents == UInt64(naive.documents.count))
    #expect(scope.expandedInBytes == 100 * documents)
    #expect(scope.outcomes.reduce(0) { $0 + $1.count } == documents)
    let messages = naive.documents.filter { dump.contents[$0.key].media == .message }
    #expect(scope.messagesFound == messages.values.reduce(0, +))
    let distinct = Set(
      messages.keys.map { dump.contents[$0].fingerprint ?? MadeDump.hash($0, seed: 1) })
    #expect(scope.messagesDistinct == UInt64(distinct.count))
    for media in [MediaType.csv, .plain, .message] {
      let own = naive.documents.filter { dump.contents[$0.key].media == media }
      let figures = scope.media.first { $0.media == media }
      #expect((figures?.contents ?? 0) == UInt64(own.count), "\(media)")
      #expect((figures?.documents ?? 0) == own.values.reduce(0, +), "\(media)")
    }
    let dates = messages.keys.compactMap { dump.contents[$0].date } + [1_600_000_000]
    #expect(scope.oldest == dates.min())
    #expect(scope.newest == dates.max())
    #expect(scope.newestSource == 1_700_000_000)
  }

  @Test func figuresOfAnotherCommitAreNotTaken() throws {
    let index = try TemporaryIndex(MadeDump(seed: 24))
    try IndexReader.keepFigures(index.path)
    let name = try #require(Files.below(index.path).first { $0.hasPrefix("figures-") })
    let right = try index.open().statistics().all.documents
    // The figures of another index with as many commits.
    let other = try TemporaryIndex(MadeDump(seed: 25))
    try IndexReader.keepFigures(other.path)
    let bytes = Files.bytes("\(other.path)/\(name)")
    #expect(!bytes.isEmpty)
    Files.write(bytes, to: "\(index.path)/\(name)")
    #expect(try index.open().statistics().all.documents == right)
    for length in [0, 1, 40, bytes.count - 1] {
      Files.write(Array(bytes.prefix(length)), to: "\(index.path)/\(name)")
      #expect(try index.open().statistics().all.documents == right)
    }
  }
}
