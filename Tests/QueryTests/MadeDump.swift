import Bytes
import Corpus
import Format
import Indexing

/// A dump made up from a seed, and its way into an index by several commits and runs.
struct MadeDump {
  struct MadeMention {
    var kind: Kind
    var value: String
    /// A name as it is searched for: lower-case, without diacritics; else the value in lower case.
    var plain: String
    /// A company's name without its legal form, plain.
    var bare = ""
    var record: UInt64
    var field: String
    var rule: Rule
    var percent: UInt8
  }

  struct MadeContent {
    var mentions: [MadeMention] = []
    var media = MediaType.csv
    var fingerprint: ContentHash?
    var date: Int64?
  }

  struct MadeSource {
    var path: String
    var leak: String
    /// Indexes into `contents`.
    var members: [Int]
    /// Retired by a later run.
    var isGone = false
  }

  /// Value, plain form.
  typealias Name = (value: String, plain: String)

  static let given: [Name] = [
    ("Marie", "marie"), ("Jean-Paul", "jean-paul"), ("José", "jose"), ("Zoë", "zoe"),
    ("Łukasz", "lukasz"), ("Anna", "anna"), ("Élodie", "elodie"),
  ]
  static let family: [Name] = [
    ("Dupont", "dupont"), ("García", "garcia"), ("Müller", "muller"), ("O'Brien", "o'brien"),
    ("van der Berg", "van der berg"), ("Annable", "annable"), ("Marie", "marie"),
    ("de la Cruz Ortiz", "de la cruz ortiz"),
  ]
  static let domains = [
    "example.com", "mail.example.com", "example.org", "a.b.example.co.uk", "example.co.uk",
    "contoso.example", "ample.com", "someone.github.io", "github.io",
  ]
  /// Name, plain form, plain without the legal form.
  static let companies = [
    ("Contoso GmbH", "contoso gmbh", "contoso"), ("Contoso", "contoso", "contoso"),
    ("Contoso Handels AG", "contoso handels ag", "contoso handels"),
    ("Fabrikam S.A.S.", "fabrikam s.a.s.", "fabrikam"),
    ("SARL Dupont", "sarl dupont", "dupont"), ("Müller & Co. KG", "muller & co. kg", "muller"),
    ("Adventure Works Ltd", "adventure works ltd", "adventure works"),
  ]
  static let percents: [UInt8] = [7, 30, 50, 57, 90, 99]
  static let leaks = ["alpha", "beta", "gamma"]

  var contents: [MadeContent] = []
  var sources: [MadeSource] = []

  init(seed: UInt64, contents count: Int = 40, sources sourceCount: Int = 30) {
    var random = SplitMix(seed)
    for index in 0..<count {
      var content = MadeContent()
      for _ in 0..<random.below(30) { content.mentions.append(MadeDump.mention(&random)) }
      if random.below(3) == 0 {
        content.media = .message
        let own = UInt64(random.below(count / 2))
        content.fingerprint = random.below(4) == 0 ? nil : ContentHash(high: 7, low: own)
        content.date = 1_400_000_000 + Int64(random.below(200_000_000))
      } else if index % 5 == 0 {
        content.media = .plain
      }
      contents.append(content)
    }
    for index in 0..<sourceCount {
      let members = (0..<1 + random.below(4)).map { _ in random.below(count) }
      sources.append(
        MadeSource(
          path: "root/source \(index)", leak: random.pick(MadeDump.leaks), members: members,
          isGone: random.below(6) == 0))
    }
  }

  private static func mention(_ random: inout SplitMix) -> MadeMention {
    let kind = random.pick(Kind.allCases)
    var made = MadeMention(
      kind: kind, value: "", plain: "", record: UInt64(random.below(12)),
      field: random.pick(["email", "phone", "From", "body"]), rule: random.pick(Rule.allCases),
      percent: random.pick(percents))
    switch kind {
    case .email:
      let local = random.pick(["info", "Marie.Dupont", "x\(random.below(9))", "JOSÉ"])
      made.value = "\(local)@\(random.pick(domains))"
      made.plain = made.value.lowercased()
    case .phone:
      made.value = random.pick(["+4930", "+331", "+44207"]) + "\(100_000 + random.below(40))"
      made.plain = made.value
    case .person:
      let (first, last) = (random.pick(given), random.pick(family))
      made.value = "\(first.value) \(last.value)"
      if random.below(5) == 0 { made.value = made.value.uppercased() }
      made.plain = "\(first.plain) \(last.plain)"
    case .company:
      let (name, plain, bare) = random.pick(companies)
      made.value = random.below(5) == 0 ? name.lowercased() : name
      made.plain = plain
      made.bare = bare
    }
    return made
  }

  static func country(_ phone: String) -> Country {
    let code = phone.hasPrefix("+49") ? "DE" : phone.hasPrefix("+33") ? "FR" : "GB"
    return Country(code: code) ?? .none
  }
}
