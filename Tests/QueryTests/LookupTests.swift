import Corpus
import Query
import Testing

/// Every sort of look-up against plain loops, on random dumps in several segments.
@Suite struct LookupTests {
  private func check(
    _ reader: IndexReader, _ dump: MadeDump, _ match: Query.Match, kind: Kind? = nil,
    _ accepts: (MadeDump.MadeMention) -> Bool
  ) throws {
    for leak in [nil] + MadeDump.leaks.map(Optional.some) {
      for (minimum, percent) in [(0.5, 50), (0.07, 7), (0.58, 58), (1, 100)] as [(Double, UInt8)] {
        let naive = NaiveAnswers(dump, leak: leak, minimum: percent)
        var query = Query(match, kind: kind, leak: leak)
        query.minimumConfidence = minimum
        let hits = try reader.search(query, limit: 10_000)
        let expected = naive.find { (kind == nil || $0.kind == kind) && accepts($0) }
        try compare(hits, expected, "\(match) \(leak ?? "") \(minimum)")
      }
    }
  }

  private func compare(
    _ hits: [SearchHit], _ expected: [NaiveAnswers.Key: NaiveAnswers.Answer], _ what: String
  ) throws {
    #expect(hits.count == expected.count, "\(what)")
    for hit in hits {
      let identity = hit.identity
      let key = NaiveAnswers.Key(kind: identity.kind, folded: identity.value.lowercased())
      let answer = try #require(expected[key], "\(what): \(identity.value)")
      let found = NaiveAnswers.Answer(
        mentions: identity.mentions, documents: identity.documents, contents: identity.contents)
      #expect(found == answer, "\(what): \(identity.value)")
      #expect(hit.places.count == min(Int(identity.mentions), 20))
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func exactOnes(seed: UInt64) throws {
    let dump = MadeDump(seed: seed)
    let index = try TemporaryIndex(dump)
    let reader = try index.open()
    var random = SplitMix(seed)
    let all = dump.contents.flatMap(\.mentions)
    for _ in 0..<12 {
      let made = random.pick(all.filter { $0.kind == .email })
      try check(reader, dump, .email(random.below(2) == 0 ? made.value : made.value.uppercased())) {
        $0.kind == .email && $0.plain == made.plain
      }
      let phone = random.pick(all.filter { $0.kind == .phone })
      try check(reader, dump, .phone(phone.value)) { $0.value == phone.value }
    }
    #expect(try reader.search(Query(.email("nobody@example.com"))).isEmpty)
    #expect(try reader.search(Query(.email("no address"))).isEmpty)
    #expect(try reader.search(Query(.email("a\u{0}@example.com"))).isEmpty)
  }

  @Test(arguments: [4, 5] as [UInt64])
  func domainsWithSubdomainsAndPrefixes(seed: UInt64) throws {
    let dump = MadeDump(seed: seed)
    let index = try TemporaryIndex(dump)
    let reader = try index.open()
    for domain in MadeDump.domains + ["com", "uk", "b.example.co.uk", "nowhere.example"] {
      try check(reader, dump, .domain(domain.uppercased())) {
        $0.kind == .email
          && ($0.plain.hasSuffix("@" + domain) || $0.plain.hasSuffix("." + domain))
      }
    }
    for prefix in ["+49", "+4930100", "+331", "+1"] {
      try check(reader, dump, .phonePrefix(prefix)) {
        $0.kind == .phone && $0.value.hasPrefix(prefix)
      }
    }
    for prefix in ["cont", "CONTOSO G", "mar", "é", "jose g", "x"] {
      let plain = prefix == "é" ? "e" : prefix.lowercased()
      try check(reader, dump, .prefix(prefix)) {
        ($0.kind == .person || $0.kind == .company) && $0.plain.hasPrefix(plain)
      }
    }
  }

  @Test(arguments: [6, 7] as [UInt64])
  func words(seed: UInt64) throws {
    let dump = MadeDump(seed: seed)
    let index = try TemporaryIndex(dump)
    let reader = try index.open()
    for word in [
      "dupont", "MARIE", "müller", "muller", "anna", "paul", "der", "brien", "gmbh", "co", "cruz",
      "nobody",
    ] {
      let plain = word == "müller" ? "muller" : word.lowercased()
      for kind in [nil, .person, .company] as [Kind?] {
        try check(reader, dump, .word(word), kind: kind) {
          ($0.kind == .person || $0.kind == .company)
            && $0.plain.split { !$0.isLetter && !$0.isNumber }.contains(Substring(plain))
        }
      }
    }
  }

  @Test(arguments: [8, 9] as [UInt64])
  func wholeNamesInAnyOrder(seed: UInt64) throws {
    let dump = MadeDump(seed: seed)
    let index = try TemporaryIndex(dump)
    let reader = try index.open()
    for name in [
      "Marie Dupont", "dupont marie", "Dupont, Marie", "José García", "garcia jose",
      "van der Berg Zoë", "Cruz Ortiz de la Anna", "marie marie", "Jean-Paul O'Brien",
    ] {
      let words = plainWords(name)
      try check(reader, dump, .name(name), kind: .person) {
        $0.kind == .person && $0.plain.split(separator: " ").map(String.init).sorted() == words
      }
    }
    for (name, bare) in [
      ("Contoso", "contoso"), ("contoso gmbh", "contoso"), ("CONTOSO AG", "contoso"),
      ("Dupont", "dupont"), ("dupont sarl", "dupont"), ("Müller", "muller"),
      ("adventure works", "adventure works"),
    ] {
      try check(reader, dump, .name(name), kind: .company) {
        $0.kind == .company && $0.bare == bare
      }
    }
  }

  private func plainWords(_ name: String) -> [String] {
    let letters = ["é": "e", "í": "i", "ë": "e"]
    let plain = name.lowercased().map { letters[String($0)] ?? String($0) }.joined()
    return plain.split { $0 == " " || $0 == "," }.map(String.init).sorted()
  }

  @Test func pagesFollowEachOther() throws {
    let index = try TemporaryIndex(MadeDump(seed: 10))
    let reader = try index.open()
    var query = Query(.domain("com"))
    let all = try reader.search(query, limit: 10_000).map(\.identity.value)
    #expect(all.count > 7)
    var paged: [String] = []
    while true {
      query.skipped = paged.count
      let page = try reader.search(query, limit: 3).map(\.identity.value)
      if page.isEmpty { break }
      paged += page
    }
    #expect(paged == all)
  }

  @Test(arguments: [11, 12, 13] as [UInt64], [nil, "alpha"] as [String?])
  func whoStandsInTheSameRecords(seed: UInt64, leak: String?) throws {
    let dump = MadeDump(seed: seed)
    let index = try TemporaryIndex(dump)
    let reader = try index.open()
    let naive = NaiveAnswers(dump, leak: leak)
    let hits = try reader.search(Query(.domain("com"), leak: leak), limit: 5)
    for kinds in [Kind.allCases, [.person, .phone]] {
      let found = try reader.companions(of: hits.map(\.identity), kinds: kinds, leak: leak)
      #expect(found.count == hits.count)
      for (hit, companions) in zip(hits, found) {
        let key = NaiveAnswers.Key(kind: .email, folded: hit.identity.value.lowercased())
        check(companions, naive.beside(key, kinds: kinds))
      }
    }
  }

  private func check(
    _ companions: [Companion], _ expected: [NaiveAnswers.Key: NaiveAnswers.Beside]
  ) {
    #expect(companions.count == expected.count)
    for companion in companions {
      let key = NaiveAnswers.Key(kind: companion.kind, folded: companion.value.lowercased())
      let found = NaiveAnswers.Beside(
        records: companion.records, documents: companion.documents)
      #expect(found == expected[key])
    }
    #expect(companions.map(\.records) == companions.map(\.records).sorted(by: >))
  }
}
