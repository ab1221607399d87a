// Hot code.

/// What stands in texts and tables and is no identity: dates, amounts, order numbers, hashes.
enum Filler {
  static func write(_ slot: Sentence.Slot, _ scribe: Scribe, to out: ByteBuffer) {
    switch slot {
    case .date: date(scribe, to: out)
    case .time: time(scribe, to: out)
    case .amount: amount(scribe, to: out)
    case .number: out.number(scribe.random.between(2, 480))
    case .order: trapped("order-number", .phone, scribe, to: out, order)
    case .tracking: trapped("tracking-number", .phone, scribe, to: out, tracking)
    case .iban: trapped("iban", .phone, scribe, to: out, iban)
    case .version: trapped("version", .phone, scribe, to: out, version)
    case .gitHash: trapped("git-hash", .phone, scribe, to: out, gitHash)
    case .address: trapped("ip-address", .phone, scribe, to: out, address)
    case .product: trapped("product", .company, scribe, to: out, product)
    case .ticket: trapped("ticket", .phone, scribe, to: out, ticket)
    case .city: trapped("city", .person, scribe, to: out, city)
    case .phantom: trapped("phantom", .email, scribe, to: out, phantom)
    case .url: url(scribe, to: out)
    case .file: file(scribe, to: out)
    default: break
    }
  }

  /// Writes something and tells that it must not come out as `kind`.
  static func trapped(
    _ name: Piece, _ kind: IdentityKind, _ scribe: Scribe, to out: ByteBuffer,
    _ write: (Scribe, ByteBuffer) -> Void
  ) {
    let start = out.count
    write(scribe, out)
    scribe.truth.trap(name, kind, UnsafeBufferPointer(rebasing: out.bytes[start...]))
  }

  /// A day of the years that dumps of this kind cover, 2017 to August 2022.
  static func day(_ random: inout Random) -> (year: Int, month: Int, day: Int) {
    let year = 2017 + random.below(6)
    return (year, 1 + random.below(year == 2022 ? 8 : 12), 1 + random.below(28))
  }

  static func date(_ scribe: Scribe, to out: ByteBuffer) {
    let (year, month, day) = day(&scribe.random)
    switch scribe.truth.language {
    case .english:
      parts(scribe.random.chance(50) ? (month, day, year) : (day, month, year), "/", out)
    case .german, .russian, .polish: parts((day, month, year), ".", out)
    case .dutch: parts((day, month, year), "-", out)
    case .swedish: isoDate(year, month, day, to: out)
    default: parts((day, month, year), "/", out)
    }
  }

  private static func parts(_ parts: (Int, Int, Int), _ mark: Unicode.Scalar, _ out: ByteBuffer) {
    out.number(parts.0, width: 2)
    out.byte(mark)
    out.number(parts.1, width: 2)
    out.byte(mark)
    out.number(parts.2, width: 2)
  }

  static func isoDate(_ year: Int, _ month: Int, _ day: Int, to out: ByteBuffer) {
    parts((year, month, day), "-", out)
  }

  static func isoDate(_ scribe: Scribe, to out: ByteBuffer) {
    let (year, month, day) = day(&scribe.random)
    isoDate(year, month, day, to: out)
  }

  static func timestamp(_ scribe: Scribe, to out: ByteBuffer) {
    isoDate(scribe, to: out)
    out.byte("T")
    time(scribe, to: out)
    out.byte(":")
    out.number(scribe.random.below(60), width: 2)
    out.byte("Z")
  }

  static func time(_ scribe: Scribe, to out: ByteBuffer) {
    out.number(scribe.random.below(24), width: 2)
    out.byte(":")
    out.number(scribe.random.below(60), width: 2)
  }

  static func amount(_ scribe: Scribe, to out: ByteBuffer) {
    let cents = scribe.random.below(9_000_000) + 100
    let comma = scribe.truth.language != .english
    if cents >= 100_000 {
      out.number(cents / 100_000)
      out.byte(comma ? "." : ",")
      out.number(cents / 100 % 1000, width: 3)
    } else {
      out.number(cents / 100)
    }
    out.byte(comma ? "," : ".")
    out.number(cents % 100, width: 2)
    out.write(scribe.random.chance(70) ? " EUR" : " USD")
  }

  static func order(_ scribe: Scribe, to out: ByteBuffer) {
    let number = Int(scribe.random.next() >> 34)
    switch scribe.random.below(6) {
    case 0:
      out.write("PO-")
      out.number(2017 + number % 6)
      out.byte("-")
      out.number(number % 1_000_000, width: 6)
    case 1:
      out.write("4500")
      out.number(number % 1_000_000, width: 6)
    case 2:
      out.byte("#")
      out.number(number % 10_000_000)
    case 3:
      out.number(2017 + number % 6)
      out.write("-08-")
      out.number(number % 10_000, width: 4)
    case 4:
      out.write("AB")
      out.number(number % 100_000_000, width: 8)
    default:
      out.number(number % 9_000 + 1_000)
      out.byte("-")
      out.number(number % 100_000, width: 5)
      out.write("-02")
    }
  }

  static func tracking(_ scribe: Scribe, to out: ByteBuffer) {
    let number = scribe.random.next() >> 8
    switch scribe.random.below(3) {
    case 0:
      out.write("1Z999AA1")
      out.number(Int(number % 10_000_000_000), width: 10)
    case 1:
      out.write("JD01460")
      out.number(Int(number % 100_000_000_000), width: 11)
    default:
      out.write("RR")
      out.number(Int(number % 1_000_000_000), width: 9)
      out.write("DE")
    }
  }

  static func iban(_ scribe: Scribe, to out: ByteBuffer) {
    let number = scribe.random.next()
    out.write("DE")
    out.number(Int(number >> 58) + 10)
    for shift in stride(from: 0, to: 48, by: 12) {
      out.byte(" ")
      out.number(Int(number >> UInt64(shift) & 0xfff), width: 4)
    }
    out.byte(" ")
    out.number(Int(number >> 50) % 100, width: 2)
  }

  static func version(_ scribe: Scribe, to out: ByteBuffer) {
    let bits = scribe.random.next()
    out.number(Int(bits & 15))
    out.byte(".")
    out.number(Int(bits >> 4 & 31))
    out.byte(".")
    if bits >> 9 & 3 == 0 {
      out.number(Int(bits >> 12 & 0xffff) + 10_000)
      out.byte(".")
      out.number(Int(bits >> 40 & 0xfff))
    } else {
      out.number(Int(bits >> 12 & 63))
    }
  }

  static func gitHash(_ scribe: Scribe, to out: ByteBuffer) {
    let long = scribe.random.chance(30)
    out.hex(scribe.random.next(), digits: long ? 16 : 8)
    if long {
      out.hex(scribe.random.next(), digits: 16)
      out.hex(scribe.random.next(), digits: 8)
    }
  }

  /// An address of the ranges kept for documents and private nets.
  static func address(_ scribe: Scribe, to out: ByteBuffer) {
    let bits = scribe.random.next()
    let heads: [Piece] = ["192.168.", "10.0.", "192.0.2.", "198.51.100."]
    let head = Int(bits & 3)
    out.write(heads[head])
    if head < 2 {
      out.number(Int(bits >> 8 & 255))
      out.byte(".")
    }
    out.number(Int(bits >> 16 & 255))
  }

  /// What scanners take for an address: content ids, picture names, packages, logins in URLs.
  static func phantom(_ scribe: Scribe, to out: ByteBuffer) {
    switch scribe.random.below(5) {
    case 0: out.write("cid:image001.png@01D8C2A4.5B2F0E30")
    case 1: out.write("logo@2x.png")
    case 2:
      out.write("chart.js@")
      version(scribe, to: out)
    case 3: out.write("https://deploy:s3cret@git.example.com/main.git")
    default:
      out.write("icon-")
      out.number(scribe.random.below(90))
      out.write("@3x.webp")
    }
  }

  static func ticket(_ scribe: Scribe, to out: ByteBuffer) {
    let names: [Piece] = ["SUP-", "INC00", "HELP-", "#"]
    out.write(scribe.random.pick(names))
    out.number(scribe.random.below(900_000) + 10_000)
  }

  static func product(_ scribe: Scribe, to out: ByteBuffer) {
    out.write(scribe.random.pick(products))
    out.byte(" ")
    out.number(scribe.random.between(1, 40) * 50)
  }

  private static let products: WordList = """
    AquaSmart, DeltaFlow, TurboMop, Hydra, LightBox, ProGrip, EasyFold, MaxiCut, SilentFan, FlexiPad
    """

  static func city(_ scribe: Scribe, to out: ByteBuffer) {
    let nation = scribe.onlyNation ?? scribe.random.pick(Nation.crowd)
    out.write(
      scribe.random.pick(nation == .russia ? Nation.germany.lexicon.cities : nation.lexicon.cities))
  }

  static func url(_ scribe: Scribe, to out: ByteBuffer) {
    out.write("https://www.")
    out.write(scribe.random.pick(Company.heads))
    out.write(scribe.random.pick(Company.tails))
    out.write(".example.com/docs/")
    out.number(scribe.random.below(100_000))
    if scribe.random.chance(30) { out.write("?id=4711&ref=mail") }
  }

  static func file(_ scribe: Scribe, to out: ByteBuffer) {
    let names: [Piece] = ["report_", "Scan-", "export_", "IMG_", "Budget ", "logo@2x_"]
    out.write(scribe.random.pick(names))
    out.number(scribe.random.below(1_000_000))
    out.write(scribe.random.chance(50) ? ".pdf" : ".xlsx")
  }
}
