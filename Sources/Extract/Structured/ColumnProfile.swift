// Warm code: runs over the sample of a content.
internal import Bytes
internal import Corpus

/// What the sampled values of one column look like, counted.
struct ColumnProfile {
  private(set) var kinds = [Int](repeating: 0, count: ValueKind.allCases.count)
  /// Values looked at that were not blank.
  private(set) var count = 0
  /// Values with an unlike neighbour before them: 1 of 100 in a column of one repeated value.
  private(set) var changes = 0
  private(set) var people = 0
  private(set) var forenamesFirst = 0
  private(set) var forenamesLast = 0
  private(set) var turnedByComma = 0
  /// Names that the tables know better as they stand, and those they know better turned round.
  private(set) var natural = 0
  private(set) var reversed = 0
  private(set) var singleForenames = 0
  /// Values that are surnames alone, of one word or of several.
  private(set) var singleSurnames = 0
  private(set) var organisations = 0
  private(set) var legalForms = 0
  /// Values that read as people, but end in what may be a legal form: `Ana Sa`, `Salmi Lahti Ky`.
  private(set) var doubtfulForms = 0
  /// Values of two to four words that are written like a name, known or not.
  private(set) var nameShaped = 0
  private(set) var groupedPhones = 0
  private(set) var countries = 0
  private var regions: [Country: Int] = [:]
  private(set) var bytes = 0
  private var lastHash: UInt64 = 0
  private var hashes: Set<UInt64> = []

  mutating func add(_ value: UnsafeBufferPointer<UInt8>, _ reader: inout NameReader) {
    let kind = ValueKind.of(value)
    kinds[Int(kind.rawValue)] += 1
    guard kind != .blank else { return }
    count += 1
    bytes += value.count
    let hash = hash64(UnsafeRawBufferPointer(value))
    if hash != lastHash { changes += 1 }
    lastHash = hash
    hashes.insert(hash)
    switch kind {
    case .words, .word:
      if CountryName.country(value) != .none { countries += 1 }
      addName(value, &reader)
    case .code, .sentence:
      // `Hruška v.o.s.` has more small words than capitals, as a sentence has.
      if CompanyName.hasLegalForm(value) {
        addCompany()
      } else if mayEndInForm(value) {
        doubtfulForms += 1
      }
    case .nationalPhone: if isGrouped(value) { groupedPhones += 1 }
    case .internationalPhone:
      if isGrouped(value) { groupedPhones += 1 }
      addRegion(value)
    default: break
    }
  }

  /// Forms that are more often something else (Kentucky, Kansas, an operating system): believed
  /// only where many values of a column end so.
  private static let doubtful = WordTable("ky ry osk ks os ra tmi")

  private func mayEndInForm(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let space = value.lastIndex(of: 0x20), value.count - space <= 6 else { return false }
    return WordFold.withWord(value, space + 1..<value.count) { Self.doubtful.contains($0) }
  }

  private mutating func addRegion(_ value: UnsafeBufferPointer<UInt8>) {
    guard let number = PhoneParser.parse(value, region: .none), number.region != .none else {
      return
    }
    regions[number.region, default: 0] += 1
  }

  /// The region that nearly all numbers with a country are of.
  var region: Country {
    let sum = regions.values.reduce(0, +)
    guard let most = regions.max(by: { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }),
      most.value >= 2, most.value * 10 >= sum * 9
    else { return .none }
    return most.key
  }

  private mutating func addCompany() {
    legalForms += 1
    organisations += 1
  }

  private mutating func addName(
    _ value: UnsafeBufferPointer<UInt8>, _ reader: inout NameReader
  ) {
    let reading = reader.read(value)
    switch reading.outcome {
    case .nothing: break
    case .organisation:
      organisations += 1
      if CompanyName.hasLegalForm(value) { legalForms += 1 }
    case .singleWord:
      if reading.forename == .frequent { singleForenames += 1 }
      if reading.surname != .unknown { singleSurnames += 1 }
    case .person:
      if reader.tokens.count <= 4, !reader.tokens.allSatisfy(\.isAllLower) { nameShaped += 1 }
      if CompanyName.startOfLegalForm(value) != nil || mayEndInForm(value) { doubtfulForms += 1 }
      if reader.commaAt != nil { turnedByComma += 1 }
      if isKnown(reading, reader) { people += 1 }
      if reader.commaAt == nil, areSurnames(value, reader) { singleSurnames += 1 }
      countOrder(value, reading, reader)
    }
  }

  /// `García López`, `van der Berg`: surnames of several words.
  private func areSurnames(
    _ value: UnsafeBufferPointer<UInt8>, _ reader: NameReader
  ) -> Bool {
    reader.tokens.count <= 4
      && reader.tokens.allSatisfy {
        $0.surname != .unknown || $0.traits.contains(.particle)
      }
  }

  /// Words in small letters are names only where both are known: most are just words.
  private func isKnown(_ reading: NameReading, _ reader: NameReader) -> Bool {
    if reader.tokens.allSatisfy(\.isAllLower) {
      return reading.forename == .frequent && reading.surname != .unknown
    }
    return reading.forename == .frequent || reading.surname == .frequent
  }

  /// Counts on which side of two words the forename stands, as written.
  private mutating func countOrder(
    _ value: UnsafeBufferPointer<UInt8>, _ reading: NameReading, _ reader: NameReader
  ) {
    guard reader.commaAt == nil, reader.tokens.count >= 2, let last = reader.tokens.last else {
      return
    }
    let isFirst = reading.forename == .frequent
    let isLast = last.forename == .frequent
    if isFirst, !isLast { forenamesFirst += 1 }
    if isLast, !isFirst { forenamesLast += 1 }
    countArrangement(value, reading, reader.tokens[0], last)
  }

  private mutating func countArrangement(
    _ value: UnsafeBufferPointer<UInt8>, _ reading: NameReading, _ first: NameToken,
    _ last: NameToken
  ) {
    let asWritten = reading.forename.rawValue + reading.surname.rawValue
    let turned = last.forename.rawValue + first.surname.rawValue
    if asWritten > turned { natural += 1 }
    if turned > asWritten { reversed += 1 }
  }

  private func isGrouped(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    value.dropFirst().dropLast().contains { !($0 &- 0x30 < 10) }
  }

  func share(_ kind: ValueKind) -> Double { share(kinds[Int(kind.rawValue)]) }

  func share(_ part: Int) -> Double { count == 0 ? 0 : Double(part) / Double(count) }

  /// Where many values end alike, the end is a legal form, and the people are none.
  var companyShare: Double { share(organisations + (hasManyForms ? doubtfulForms : 0)) }
  var legalFormShare: Double { share(legalForms + (hasManyForms ? doubtfulForms : 0)) }
  private var hasManyForms: Bool { doubtfulForms >= 3 && share(doubtfulForms + legalForms) >= 0.3 }
  var peopleShare: Double { share(hasManyForms ? max(0, people - doubtfulForms) : people) }

  /// No value comes again, or hardly one.
  var isDistinct: Bool { count >= 4 && hashes.count * 20 >= count * 19 }

  /// The values are so many different ones as identities are; categories, states and products are
  /// few that come again.
  var isVaried: Bool { count < 10 || hashes.count * 10 >= count * 3 }

  /// Enough values were seen, and all are of one kind that no name is of.
  var isOfOneKind: Bool {
    guard count == Self.enoughOfOneKind else { return false }
    return Self.plainKinds.contains { kinds[Int($0.rawValue)] == count }
  }

  private static let enoughOfOneKind = 40
  private static let plainKinds: [ValueKind] = [.email, .number, .internationalPhone]

  var phoneShare: Double { share(.internationalPhone) + share(.nationalPhone) }

  var meanLengthInBytes: Int { count == 0 ? 0 : bytes / count }

  /// `Dupont Marie` is how this column writes names.
  var isFamilyFirst: Bool {
    reversed >= 3 && reversed > 2 * natural && forenamesLast > forenamesFirst
  }
}
