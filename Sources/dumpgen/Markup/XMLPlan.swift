/// How an XML export is built.
struct XMLPlan {
  /// Where the values of a record stand.
  enum Shape: Int, CaseIterable {
    /// `<contact><email>…</email></contact>`
    case elements
    /// `<contact email="…"/>`
    case attributes
    /// With a namespace prefix, nested groups, CDATA for texts.
    case namespaced
    /// `<row><field name="email">…</field></row>`, as database tools export.
    case generic
  }

  var shape: Shape
  var columns: [Column]
  var tagStyle: Int
  var nation: Nation?
  var charset: Charset
  /// The name in the declaration.
  var encodingName: Piece

  init(_ random: inout Random) {
    let roll = random.below(100)
    shape = roll < 45 ? .elements : roll < 70 ? .attributes : roll < 92 ? .namespaced : .generic
    nation = random.chance(50) ? random.pick(Nation.crowd) : nil
    tagStyle = nation == .germany && random.chance(50) ? 1 : 0
    columns = XMLPlan.columns(&random)
    charset = .utf8
    encodingName = "UTF-8"
    let pick = random.below(100)
    if pick < 8 {
      charset = .utf16
      encodingName = "UTF-16"
    } else if pick < 30, let nation, !columns.contains(.comment) {
      charset = MailCharsets.legacy(of: nation, &random)
      encodingName = charset.name
    }
  }

  private static func columns(_ random: inout Random) -> [Column] {
    let country: Column = random.chance(50) ? .country : .countryCode
    switch random.below(10) {
    case 0..<4:
      return [
        .id, .uuid, .firstName, .lastName, .email, .phone, .mobile, .company, .title, .street, .zip,
        .city, country, .timestamp, .status, .amount,
      ]
    case 4..<7:
      return [
        .id, .fullName, .email, .phone, country, .date, .amount, .status, .flag, .notes, .url,
        .hash,
      ]
    case 7:
      return [.id, .company, .vat, .iban, .fullName, .email, .phone, .city, country, .timestamp]
    case 8:
      return [.ticket, .timestamp, .email, .status, .product, .comment]
    default:
      return [
        .order, .timestamp, .product, .quantity, .amount, .email, .fullName, .hash, .ip, .status,
        .uuid,
      ]
    }
  }
}
