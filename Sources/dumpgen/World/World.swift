/// Everybody who may stand in a dump, as a function of its seed.
struct World: Sendable {
  let seed: UInt64
  let people: Int
  let companies: Int
  /// Only numbers kept for fiction and only example.com, .org, .net and `.example`: for what is
  /// committed.
  let onlyReserved: Bool

  init(seed: UInt64, sizeInBytes: Int, onlyReserved: Bool) {
    self.seed = seed
    people = max(60, sizeInBytes / 4096)
    companies = max(20, people / 8)
    self.onlyReserved = onlyReserved
  }

  func person(_ index: Int) -> Person {
    var random = Random(seed, 1, index)
    let nation = random.pick(Nation.crowd)
    return person(index, of: nation, &random)
  }

  /// The person with that number if it lived in `nation`: for files that hold one nation only.
  /// It is another person than `person(index)`, with another name and other addresses.
  func person(_ index: Int, of nation: Nation) -> Person {
    var random = Random(seed, 2 + UInt64(nation.rawValue), index)
    return person(index, of: nation, &random)
  }

  private func person(_ index: Int, of nation: Nation, _ random: inout Random) -> Person {
    let words = nation.lexicon
    let company = company(index % companies, of: nation)
    return Person(
      index: index, nation: nation,
      given: random.skewed(words.given.count),
      initial: nation == .unitedStates && random.chance(15)
        ? UInt8(ascii: "A") + UInt8(random.below(22)) : 0,
      family: random.skewed(words.families.count),
      second: hasSecondName(nation, &random) ? random.below(40) : -1,
      addressShape: random.below(9), number: Int(mix(UInt64(index) ^ seed) >> 40),
      company: company, work: phone(of: nation, &random), mobile: phone(of: nation, &random))
  }

  private func hasSecondName(_ nation: Nation, _ random: inout Random) -> Bool {
    switch nation {
    case .spain: random.chance(60)
    case .portugal: random.chance(35)
    default: false
    }
  }

  private func phone(of nation: Nation, _ random: inout Random) -> Phone {
    let plans = PhonePlans.all[nation.rawValue]
    return Phone(
      nation, plan: random.pick(onlyReserved ? plans.reserved : plans.wide), tail: random.next())
  }

  func company(_ index: Int, of nation: Nation) -> Company {
    var random = Random(seed, 40 + UInt64(nation.rawValue), index)
    let words = nation.lexicon
    let southern = [.spain, .italy, .portugal, .brazil, .france].contains(nation)
    let roll = random.below(10)
    let shape: Company.Shape =
      roll < 2
      ? .fantasy
      : roll < 5
        ? (southern ? .sectorFantasy : .fantasySector)
        : roll < 8 ? (southern ? .sectorFantasy : .familySector) : roll < 9 ? .partners : .fantasy
    return Company(
      index: index, nation: nation, shape: nation == .russia ? .fantasySector : shape,
      fantasy: (
        random.below(Company.heads.count), random.below(Company.middles.count),
        random.below(Company.tails.count)
      ),
      family: random.skewed(words.families.count), partner: random.below(words.families.count),
      sector: random.below(words.sectors.count), form: random.skewed(words.forms.count),
      domainStyle: onlyReserved ? random.below(5) : random.below(40))
  }
}
