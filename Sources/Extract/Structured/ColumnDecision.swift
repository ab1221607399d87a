// Warm code: once per content, bounded by the size of the sample.
internal import Bytes
internal import Corpus

/// Decides what the columns of a table hold: names and values of all columns together.
struct ColumnDecision {
  private let sample: RecordBatch
  private let readsNames: Bool
  private var names: [ColumnName] = []
  private var profiles: [ColumnProfile] = []
  /// For each column, the share of records whose address is made of its value. Only where columns
  /// have no names.
  private var addressShares: [Double] = []

  /// Values looked at per column: the more the name leaves open, the more.
  private static let strongSample = 24
  private static let namedSample = 64
  private static let openSample = 160

  init(sample: RecordBatch, readsNames: Bool) {
    self.sample = sample
    self.readsNames = readsNames
  }

  /// Sets role, group and order of every structured column; returns the number of groups.
  mutating func decide(_ columns: inout [ColumnPlan]) -> Int {
    let empty = ColumnName("")
    names = sample.schema.columns.map { column in
      readsNames && column.carrier.isStructured
        ? ColumnNameCache.shared.name(column.name) : empty
    }
    profile(columns)
    for index in columns.indices where Self.isStructured(columns[index]) {
      columns[index].isNamed = names[index].role != .unknown
      columns[index].role = role(names[index], profiles[index])
      columns[index].rule = Self.rule(columns[index].carrier)
      if columns[index].role == .phone { columns[index].region = region(profiles) }
      if profiles[index].isFamilyFirst { columns[index].order = .familyFirst }
      columns[index].holdsParties =
        names[index].isParty || !columns[index].isNamed && columns[index].role == .entity
      columns[index].leansToPeople = profiles[index].people > 2 * profiles[index].organisations
    }
    if columns.contains(where: { $0.role == .unknown && !$0.isNamed && Self.isStructured($0) }) {
      addressShares = AddressEvidence.shares(sample, columns: columns.count)
      pairUnnamed(&columns)
    }
    settleWholeNames(&columns)
    settleBareNames(&columns)
    findOnlyNames(&columns)
    return NameGroups.assign(names, &columns)
  }

  private static func rule(_ carrier: Carrier) -> Rule {
    switch carrier {
    case .csv: .csvColumn
    case .json: .jsonMember
    default: .xmlElement
    }
  }

  private static func isStructured(_ column: ColumnPlan) -> Bool {
    column.carrier.isStructured
  }

  // MARK: Sample

  private mutating func profile(_ columns: [ColumnPlan]) {
    profiles = Array(repeating: ColumnProfile(), count: columns.count)
    var room = names.map { name in
      switch name.role {
      case .unknown, .entity: Self.openSample
      case .fullName, .company: Self.namedSample
      default: Self.strongSample
      }
    }
    let records = Int(sample.fields.last?.record ?? 0) + 1
    let step = UInt32(max(1, records / Self.openSample))
    var reader = NameReader()
    sample.text.withUnsafeBufferPointer { text in
      for field in sample.fields {
        let column = Int(field.column)
        guard column < columns.count, Self.isStructured(columns[column]), room[column] > 0,
          field.record % step == 0
        else { continue }
        let end = Int(field.start) + Int(field.length)
        guard field.length > 0, end <= text.count else { continue }
        room[column] -= 1
        let value = UnsafeBufferPointer(rebasing: text[Int(field.start)..<end])
        let shown = Trim.value(value)
        let bare = ListNumber.skip(shown, 0..<shown.count)
        profiles[column].add(UnsafeBufferPointer(rebasing: shown[bare]), &reader)
        if profiles[column].isOfOneKind { room[column] = 0 }
      }
    }
  }

  /// The region of the phone numbers of this table, where they agree.
  private func region(_ profiles: [ColumnProfile]) -> Country {
    let regions = Set(profiles.map(\.region)).subtracting([.none])
    return regions.count == 1 ? regions.first ?? .none : .none
  }

  // MARK: One column

  private func role(_ name: ColumnName, _ profile: ColumnProfile) -> ColumnRole {
    if profile.count == 0 { return name.role }
    if profile.share(.email) >= 0.5 { return .email }
    // What somebody wrote may hold addresses without being a list of them.
    if name.role != .text, profile.share(.addressList) + profile.share(.email) >= 0.5 {
      return .addressList
    }
    if profile.share(.contact) >= 0.5, name.role.mayHoldContacts { return .contact }
    switch name.role {
    case .ignored: return profile.share(.internationalPhone) >= 0.8 ? .phone : .ignored
    case .email, .country, .text: return name.role
    case .phone: return phoneByName(profile)
    case .givenName, .middleName, .familyName, .secondFamilyName:
      return namePart(name.role, profile)
    case .fullName: return fullName(profile)
    case .company: return company(profile)
    case .entity: return entity(profile)
    default: return byValue(profile)
    }
  }

  private func phoneByName(_ profile: ColumnProfile) -> ColumnRole {
    profile.share(.sentence) > 0.5 ? .text : .phone
  }

  private func namePart(_ role: ColumnRole, _ profile: ColumnProfile) -> ColumnRole {
    let wordy = profile.share(.word) + profile.share(.words)
    if profile.companyShare > 0.4 { return .entity }
    return wordy >= 0.25 ? role : byValue(profile)
  }

  private func fullName(_ profile: ColumnProfile) -> ColumnRole {
    if profile.share(.internationalPhone) + profile.share(.nationalPhone) >= 0.6 { return .phone }
    if profile.share(.sentence) > 0.5 { return .text }
    if profile.companyShare > 0.4 { return .entity }
    let wordy = profile.share(.word) + profile.share(.words)
    return wordy >= 0.25 ? .fullName : byValue(profile)
  }

  private func company(_ profile: ColumnProfile) -> ColumnRole {
    // `Hruška v.o.s.` is written like a sentence.
    if profile.share(.sentence) > 0.6, profile.companyShare < 0.2 { return .text }
    if profile.share(.number) + profile.phoneShare > 0.7 { return byValue(profile) }
    let people = profile.share(profile.forenamesFirst + profile.turnedByComma)
    return people > 0.5 && profile.companyShare == 0 ? .entity : .company
  }

  private func entity(_ profile: ColumnProfile) -> ColumnRole {
    if profile.share(.sentence) > 0.5 { return .text }
    let people = profile.peopleShare
    let organisations = profile.companyShare
    if people >= 0.6, organisations < 0.05 { return .fullName }
    if profile.legalFormShare >= 0.5, people < 0.1 { return .company }
    return .entity
  }

  private func byValue(_ profile: ColumnProfile) -> ColumnRole {
    if profile.share(.internationalPhone) >= 0.5 { return .phone }
    if profile.phoneShare >= 0.8, profile.share(profile.groupedPhones) >= 0.5,
      profile.share(profile.changes) >= 0.5
    {
      return .phone
    }
    if profile.share(profile.countries) >= 0.8 { return .country }
    if let role = identity(profile) { return role }
    if profile.share(.sentence) >= 0.3 || profile.meanLengthInBytes > 60 { return .text }
    return .unknown
  }

  /// People, companies, or both, as the values tell; nil for anything else.
  private func identity(_ profile: ColumnProfile) -> ColumnRole? {
    let people = profile.peopleShare
    let organisations = profile.companyShare
    let legalForms = profile.legalFormShare
    guard profile.isVaried else { return legalForms >= 0.4 ? .company : nil }
    if organisations >= 0.2, people >= 0.2, people + organisations >= 0.5, legalForms >= 0.05 {
      return .entity
    }
    if legalForms >= 0.25 || organisations >= 0.4 && legalForms >= 0.05 { return .company }
    let ordered = profile.forenamesFirst + profile.forenamesLast + profile.turnedByComma
    let arranged = profile.natural + profile.reversed + profile.turnedByComma
    let isNames = people >= 0.4 && profile.share(arranged) >= 0.5 && profile.share(ordered) >= 0.3
    return isNames && organisations < 0.1 ? .fullName : nil
  }

  // MARK: Columns together

  /// Two neighbours without names, one of forenames and one of surnames: a headerless table. What
  /// the addresses of their rows are made of are names even where no table knows them.
  private func pairUnnamed(_ columns: inout [ColumnPlan]) {
    for index in columns.indices where columns[index].role == .unknown {
      guard !columns[index].isNamed, isForenames(index) else { continue }
      for other in [index + 1, index - 1] where columns.indices.contains(other) {
        guard columns[other].role == .unknown, !columns[other].isNamed, isSurnames(other, index)
        else { continue }
        columns[index].role = .givenName
        columns[other].role = .familyName
        break
      }
    }
  }

  private func isForenames(_ index: Int) -> Bool {
    let profile = profiles[index]
    guard profile.count >= 2, profile.isVaried, isWordy(profile) else { return false }
    let known = profile.share(profile.singleForenames)
    return known >= 0.45 || known >= 0.3 && addressShares[index] >= 0.3
  }

  /// Whether a column holds the surnames to the forenames of `other`.
  private func isSurnames(_ index: Int, _ other: Int) -> Bool {
    let profile = profiles[index]
    guard profile.count >= 2, profile.isVaried, isWordy(profile),
      profile.share(profile.singleForenames)
        < profiles[other].share(profiles[other].singleForenames)
    else { return false }
    return profile.share(profile.singleSurnames) >= 0.4 || addressShares[index] >= 0.3
  }

  private func isWordy(_ profile: ColumnProfile) -> Bool {
    profile.share(.word) + profile.share(.words) >= 0.85
      && profile.companyShare < 0.1
  }

  /// A family name's column without a given name's beside it, whose values are turned at a comma
  /// (`Dupont, Marie`), and a given name's alone whose values are whole names.
  private func settleWholeNames(_ columns: inout [ColumnPlan]) {
    let hasGiven = has(.givenName, in: columns)
    let hasFamily = has(.familyName, in: columns)
    guard hasGiven != hasFamily else { return }
    for index in columns.indices {
      let profile = profiles[index]
      let isTurned = profile.share(profile.turnedByComma) >= 0.5
      switch columns[index].role {
      case .familyName: if isTurned { columns[index].role = .fullName }
      case .givenName:
        if isTurned || profile.share(profile.natural) >= 0.6 { columns[index].role = .fullName }
      default: break
      }
    }
  }

  /// In a table without a header that has addresses or numbers of people, but no people: the one
  /// column of distinct values that are all written like names, if tables know some of them.
  /// Cities have one word or come again, products and jobs are made of other words.
  private func findOnlyNames(_ columns: inout [ColumnPlan]) {
    let hasContacts = columns.contains { $0.role == .email || $0.role == .phone }
    let hasPeople = columns.contains { $0.role == .fullName || $0.role.isNamePart }
    guard hasContacts, !hasPeople, !columns.contains(where: \.isNamed) else { return }
    let found = columns.indices.filter { index in
      columns[index].role == .unknown && isWrittenLikeNames(profiles[index], addressShares[index])
    }
    guard found.count == 1, let only = found.first else { return }
    columns[only].role = .fullName
    columns[only].isCertain = true
  }

  private func isWrittenLikeNames(_ profile: ColumnProfile, _ addressShare: Double) -> Bool {
    guard profile.isDistinct, profile.share(profile.nameShaped) >= 0.95,
      profile.companyShare < 0.05, profile.share(profile.doubtfulForms) < 0.05
    else { return false }
    return addressShare >= 0.3
      || profile.peopleShare >= 0.1 && profile.forenamesFirst >= profile.forenamesLast
  }

  /// `Name` beside `Vorname` is a family name, `nome` beside `cognome` a given name; `first` and
  /// `last` are name parts only together.
  private func settleBareNames(_ columns: inout [ColumnPlan]) {
    let hasGiven = has(.givenName, in: columns)
    let hasFamily = has(.familyName, in: columns)
    for index in columns.indices where names[index].isBareName || isBesideGiven(index, columns) {
      guard columns[index].role == .entity || columns[index].role == .fullName else { continue }
      let people = profiles[index].peopleShare
      if hasGiven, !hasFamily, people < 0.7 { columns[index].role = .familyName }
      if hasFamily, !hasGiven, people < 0.7 { columns[index].role = .givenName }
    }
    for index in columns.indices where names[index].isBarePart && columns[index].role.isNamePart {
      let needed: ColumnRole = columns[index].role == .givenName ? .familyName : .givenName
      if !has(needed, in: columns) { columns[index].role = .unknown }
    }
  }

  /// `Name (natural person)` beside `First name (natural person)`.
  private func isBesideGiven(_ index: Int, _ columns: [ColumnPlan]) -> Bool {
    let group = names[index].group
    return names[index].role == .fullName && !group.isEmpty
      && columns.indices.contains {
        columns[$0].role == .givenName && names[$0].group == group
      }
  }

  private func has(_ role: ColumnRole, in columns: [ColumnPlan]) -> Bool {
    columns.contains { $0.role == role }
  }
}
