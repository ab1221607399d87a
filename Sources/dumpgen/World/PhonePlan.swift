/// How an invented number of a nation begins, and how many digits follow.
struct PhonePlan: Sendable {
  var prefix: Piece
  /// Digits of the area code inside the prefix or the whole number: what is written apart.
  var areaLength: Int
  /// Random digits after the prefix.
  var tail: Int

  init(_ prefix: Piece, area: Int, tail: Int) {
    self.prefix = prefix
    areaLength = area
    self.tail = tail
  }
}

/// The plans of one nation: `reserved` lie in ranges that the regulator keeps for fiction where
/// there are such (US 555-01xx, Ofcom, ARCEP, Bundesnetzagentur, PTS), elsewhere in `555` numbers
/// that libphonenumber takes for valid; `wide` are any valid numbers, for large dumps that need
/// many distinct ones.
struct PhonePlans: Sendable {
  var reserved: [PhonePlan]
  var wide: [PhonePlan]

  /// By `Nation.rawValue`. Checked with libphonenumber 9.0.
  static let all: [PhonePlans] = [
    unitedStates, britain, france, germany, spain, italy, netherlands, portugal, brazil, poland,
    sweden, russia,
  ]

  private static let unitedStates = PhonePlans(
    reserved: ([
      "20155501", "20255501", "21255501", "21355501", "30555501", "31255501", "40455501",
      "41555501", "50355501", "51255501", "60255501", "61755501", "70255501", "71355501",
    ] as [Piece]).map { PhonePlan($0, area: 3, tail: 2) },
    wide: ([
      "2012", "2023", "2125", "2136", "3053", "3127", "4046", "4157", "5038", "5124", "6026",
      "6178", "7023", "7137", "8085", "9174",
    ] as [Piece]).map { PhonePlan($0, area: 3, tail: 6) })

  private static let britain = PhonePlans(
    reserved: [
      PhonePlan("2079460", area: 2, tail: 3), PhonePlan("1214960", area: 3, tail: 3),
      PhonePlan("1314960", area: 3, tail: 3), PhonePlan("1614960", area: 3, tail: 3),
      PhonePlan("1134960", area: 3, tail: 3), PhonePlan("1174960", area: 3, tail: 3),
      PhonePlan("2890180", area: 2, tail: 3), PhonePlan("2920180", area: 2, tail: 3),
    ],
    wide: [
      PhonePlan("207", area: 2, tail: 7), PhonePlan("208", area: 2, tail: 7),
      PhonePlan("1213", area: 3, tail: 6), PhonePlan("1614", area: 3, tail: 6),
      PhonePlan("1314", area: 3, tail: 6), PhonePlan("740", area: 4, tail: 7),
      PhonePlan("747", area: 4, tail: 7),
    ])

  private static let france = PhonePlans(
    reserved: [
      PhonePlan("19900", area: 1, tail: 4), PhonePlan("26191", area: 1, tail: 4),
      PhonePlan("35301", area: 1, tail: 4), PhonePlan("46571", area: 1, tail: 4),
      PhonePlan("53649", area: 1, tail: 4),
    ],
    wide: [
      PhonePlan("14", area: 1, tail: 7), PhonePlan("24", area: 1, tail: 7),
      PhonePlan("38", area: 1, tail: 7), PhonePlan("47", area: 1, tail: 7),
      PhonePlan("56", area: 1, tail: 7), PhonePlan("61", area: 1, tail: 7),
      PhonePlan("67", area: 1, tail: 7),
    ])

  private static let germany = PhonePlans(
    reserved: [
      PhonePlan("3023125", area: 2, tail: 3), PhonePlan("6990009", area: 2, tail: 3),
      PhonePlan("4066969", area: 2, tail: 3), PhonePlan("2214710", area: 3, tail: 3),
      PhonePlan("8999998", area: 2, tail: 3), PhonePlan("17139200", area: 3, tail: 2),
      PhonePlan("176040690", area: 3, tail: 2),
    ],
    wide: [
      PhonePlan("303", area: 2, tail: 7), PhonePlan("894", area: 2, tail: 6),
      PhonePlan("405", area: 2, tail: 6), PhonePlan("692", area: 2, tail: 6),
      PhonePlan("2215", area: 3, tail: 6), PhonePlan("1514", area: 3, tail: 7),
      PhonePlan("1723", area: 3, tail: 6), PhonePlan("1765", area: 3, tail: 7),
      PhonePlan("71146", area: 3, tail: 4),
    ])

  private static let spain = PhonePlans(
    reserved: [
      PhonePlan("91555", area: 3, tail: 4), PhonePlan("93555", area: 3, tail: 4),
      PhonePlan("95455", area: 3, tail: 4), PhonePlan("61255", area: 3, tail: 4),
      PhonePlan("66355", area: 3, tail: 4),
    ],
    wide: [
      PhonePlan("914", area: 3, tail: 6), PhonePlan("934", area: 3, tail: 6),
      PhonePlan("954", area: 3, tail: 6), PhonePlan("63", area: 3, tail: 7),
      PhonePlan("66", area: 3, tail: 7),
    ])

  private static let italy = PhonePlans(
    reserved: [
      PhonePlan("0655550", area: 2, tail: 3), PhonePlan("0255501", area: 2, tail: 3),
      PhonePlan("0115550", area: 3, tail: 3), PhonePlan("34755501", area: 3, tail: 2),
      PhonePlan("32055501", area: 3, tail: 2),
    ],
    wide: [
      PhonePlan("064", area: 2, tail: 7), PhonePlan("025", area: 2, tail: 7),
      PhonePlan("0114", area: 3, tail: 6), PhonePlan("347", area: 3, tail: 7),
      PhonePlan("328", area: 3, tail: 7),
    ])

  private static let netherlands = PhonePlans(
    reserved: [
      PhonePlan("20555", area: 2, tail: 4), PhonePlan("10555", area: 2, tail: 4),
      PhonePlan("30555", area: 2, tail: 4), PhonePlan("61255", area: 1, tail: 4),
      PhonePlan("65550", area: 1, tail: 4),
    ],
    wide: [
      PhonePlan("203", area: 2, tail: 6), PhonePlan("102", area: 2, tail: 6),
      PhonePlan("703", area: 2, tail: 6), PhonePlan("61", area: 1, tail: 7),
      PhonePlan("62", area: 1, tail: 7),
    ])

  private static let portugal = PhonePlans(
    reserved: [
      PhonePlan("21555", area: 2, tail: 4), PhonePlan("22555", area: 2, tail: 4),
      PhonePlan("91255", area: 3, tail: 4), PhonePlan("96555", area: 3, tail: 4),
    ],
    wide: [
      PhonePlan("213", area: 2, tail: 6), PhonePlan("223", area: 2, tail: 6),
      PhonePlan("91", area: 3, tail: 7), PhonePlan("96", area: 3, tail: 7),
    ])

  private static let brazil = PhonePlans(
    reserved: [
      PhonePlan("115550", area: 2, tail: 4), PhonePlan("215550", area: 2, tail: 4),
      PhonePlan("1195550", area: 2, tail: 4), PhonePlan("2195550", area: 2, tail: 4),
      PhonePlan("315550", area: 2, tail: 4),
    ],
    wide: [
      PhonePlan("113", area: 2, tail: 7), PhonePlan("212", area: 2, tail: 7),
      PhonePlan("1198", area: 2, tail: 7), PhonePlan("2197", area: 2, tail: 7),
      PhonePlan("313", area: 2, tail: 7),
    ])

  private static let poland = PhonePlans(
    reserved: [
      PhonePlan("22555", area: 2, tail: 4), PhonePlan("12555", area: 2, tail: 4),
      PhonePlan("50155", area: 3, tail: 4), PhonePlan("60255", area: 3, tail: 4),
    ],
    wide: [
      PhonePlan("224", area: 2, tail: 6), PhonePlan("123", area: 2, tail: 6),
      PhonePlan("50", area: 3, tail: 7), PhonePlan("60", area: 3, tail: 7),
    ])

  private static let sweden = PhonePlans(
    reserved: [
      PhonePlan("3139006", area: 2, tail: 2), PhonePlan("4062804", area: 2, tail: 2),
      PhonePlan("8465004", area: 1, tail: 2), PhonePlan("9803192", area: 3, tail: 2),
      PhonePlan("7017406", area: 2, tail: 2),
    ],
    wide: [
      PhonePlan("86", area: 1, tail: 6), PhonePlan("313", area: 2, tail: 6),
      PhonePlan("705", area: 2, tail: 6), PhonePlan("735", area: 2, tail: 6),
    ])

  private static let russia = PhonePlans(
    reserved: [
      PhonePlan("495555", area: 3, tail: 4), PhonePlan("812555", area: 3, tail: 4),
      PhonePlan("916555", area: 3, tail: 4),
    ],
    wide: [
      PhonePlan("4953", area: 3, tail: 6), PhonePlan("916", area: 3, tail: 7),
      PhonePlan("903", area: 3, tail: 7),
    ])
}
