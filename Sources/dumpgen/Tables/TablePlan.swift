/// Which columns a table has, and how it is written down.
struct TablePlan {
  var columns: [Column]
  var delimiter: UInt8
  var quotesAll: Bool
  var lineEnd: Piece
  var hasHeader: Bool
  var nation: Nation?
  var language: Language
  var charset: Charset

  /// A table of any sort.
  init(_ random: inout Random) {
    nation = random.chance(55) ? random.pick(Nation.crowd) : nil
    language = random.chance(70) ? nation?.language ?? .english : .english
    let delimiters: [UInt8] = [0x2c, 0x2c, 0x2c, 0x3b, 0x3b, 0x09, 0x7c]
    delimiter = random.pick(delimiters)
    if nation == .germany && random.chance(60) { delimiter = 0x3b }
    quotesAll = random.chance(25)
    lineEnd = random.chance(45) ? "\r\n" : "\n"
    let roll = random.below(100)
    columns = TablePlan.columns(roll, &random)
    let splitsNames = columns.contains(.firstName)
    hasHeader = splitsNames || roll >= 70 || !random.chance(14)
    charset = TablePlan.charset(nation, &random)
    if columns.contains(.comment) && nation != nil { charset = .utf8 }
  }

  /// The usual dialect with everything in it.
  static let plain: TablePlan = {
    var random = Random(1)
    var plan = TablePlan(&random)
    plan.columns = columns(0, &random)
    plan.delimiter = 0x2c
    plan.quotesAll = false
    plan.lineEnd = "\n"
    plan.hasHeader = true
    plan.nation = nil
    plan.language = .english
    plan.charset = .utf8
    return plan
  }()

  private static func charset(_ nation: Nation?, _ random: inout Random) -> Charset {
    let roll = random.below(100)
    if roll < 12 { return .utf8WithMark }
    if roll < 18 { return .utf16 }
    guard let nation, roll < 45 else { return .utf8 }
    return MailCharsets.legacy(of: nation, &random)
  }

  /// The sorts of tables, by weight. Half of them are mostly no identities, as in real exports.
  private static func columns(_ roll: Int, _ random: inout Random) -> [Column] {
    let country: Column = random.chance(50) ? .country : .countryCode
    switch roll {
    case 0..<20:
      return [
        .id, .uuid, .firstName, .lastName, .email, .phone, .mobile, .company, .title, .street, .zip,
        .city, country, .timestamp, .status, .flag, .amount, .notes,
      ]
    case 20..<34:
      return [
        .id, .fullName, .email, .phone, country, .date, .amount, .amount, .status, .flag, .flag,
        .url,
        .timestamp, .notes,
      ]
    case 34..<42:
      return [.id, .lastFirst, .email, .title, .phone, .date, .uuid, .status]
    case 42..<50:
      return [.id, .company, .vat, .iban, .fullName, .email, .phone, .street, .zip, .city, country]
    case 50..<56:
      return [.email, .flag, .timestamp, .ip, .hash, .status]
    case 56..<64:
      return [.ticket, .timestamp, .email, .status, .product, .comment]
    case 64..<90:
      return [
        .order, .timestamp, .status, .product, .quantity, .amount, .amount, .amount, .ip, .hash,
        .email, .fullName, .uuid, .flag, .flag, .url, .date, .notes, .zip, .city,
      ]
    default:
      return [
        .uuid, .timestamp, .amount, .amount, .quantity, .quantity, .status, .hash, .ip, .flag,
        .product, .order, .date,
      ]
    }
  }
}
