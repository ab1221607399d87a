/// An invented company, made again from its number whenever it is needed.
struct Company {
  /// The order that its name's words come in.
  enum Shape: Int {
    case fantasy, fantasySector, familySector, partners, sectorFantasy
  }

  var index: Int
  var nation: Nation
  var shape: Shape
  var fantasy: (Int, Int, Int)
  var family: Int
  var partner: Int
  var sector: Int
  var form: Int
  /// Which reserved domain its addresses lie under.
  var domainStyle: Int

  /// The name without the legal form.
  func writeShort(to out: ByteBuffer) {
    let words = nation.lexicon
    switch shape {
    case .fantasy: writeFantasy(to: out)
    case .fantasySector:
      writeFantasy(to: out)
      out.byte(" ")
      out.write(words.sectors[sector])
    case .familySector:
      out.write(words.families[family])
      out.byte(" ")
      out.write(words.sectors[sector])
    case .partners:
      out.write(words.families[family])
      out.write(" & ")
      out.write(words.families[partner])
    case .sectorFantasy:
      out.write(words.sectors[sector])
      out.byte(" ")
      writeFantasy(to: out)
    }
  }

  /// The canonical name, as it is written everywhere.
  func writeName(to out: ByteBuffer) {
    if nation == .russia {
      out.write(nation.lexicon.forms[form])
      out.byte(" ")
      return writeShort(to: out)
    }
    writeShort(to: out)
    out.byte(" ")
    out.write(nation.lexicon.forms[form])
  }

  private func writeFantasy(to out: ByteBuffer) {
    out.write(Company.heads[fantasy.0])
    out.write(Company.middles[fantasy.1])
    out.write(Company.tails[fantasy.2])
  }

  /// A few companies have letters beyond ASCII in their host name: written so, canonical as `xn--`.
  var international: Int? {
    let writesLatin: [Nation] = [.germany, .france, .spain]
    return index % 41 == 7 && writesLatin.contains(nation)
      ? index % Company.unicodeLabels.count : nil
  }

  private static let unicodeLabels: WordList =
    "müller-bau, bücher-lager, café-lumière, españa-foods"
  private static let asciiLabels: WordList = """
    xn--mller-bau-q9a, xn--bcher-lager-thb, xn--caf-lumire-66ag, xn--espaa-foods-4db
    """

  /// The host name of its addresses: reserved names only (RFC 2606 and `example` below a country).
  func writeDomain(canonical: Bool, to out: ByteBuffer) {
    let words = nation.lexicon
    if let international {
      out.write((canonical ? Company.asciiLabels : Company.unicodeLabels)[international])
      return writeZone(to: out)
    }
    switch shape {
    case .fantasy, .fantasySector, .sectorFantasy:
      for piece in [Company.heads[fantasy.0], Company.middles[fantasy.1], Company.tails[fantasy.2]]
      {
        for letter in piece.bytes { out.byte(letter | 0x20) }
      }
    case .familySector, .partners: out.write(words.familiesPlain[family])
    }
    if shape != .fantasy && shape != .partners && domainStyle & 4 == 0 {
      out.byte("-")
      out.write(words.sectorsPlain[sector])
    }
    out.number(index % 97)
    writeZone(to: out)
  }

  private func writeZone(to out: ByteBuffer) {
    switch domainStyle % 10 {
    case 0, 1: out.write(".example.com")
    case 2: out.write(".example.org")
    case 3: out.write(".example.net")
    case 4: out.write(".example")
    default:
      out.write(".example.")
      if nation == .britain { return out.write("co.uk") }
      if nation == .unitedStates { return out.write("com") }
      for letter in nation.lexicon.code.bytes { out.byte(letter | 0x20) }
    }
  }

  /// Whether the domain tells the nation.
  var domainTellsNation: Bool { domainStyle % 10 > 4 && nation != .unitedStates }

  static let heads: WordList = """
    Vel, Tar, Nor, Quin, Zor, Mar, Hel, Bryn, Cas, Dor, Lum, Kar, Ost, Pel, Rav, Sol, Tev, Ulm,
    Vex, Wes, Xan, Yor, Alt, Bel, Cor, Del, Er, Fen, Gal, Hav, Ing, Jun, Contos, Fabrik, Northw,
    Tailsp, Litw, Adat
    """
  static let middles: WordList = "a, o, i, e, an, or, in, el, ar, en, ol, un"
  static let tails: WordList = """
    ra, kin, tec, via, dex, nis, mont, lis, tor, va, vex, line, sta, rio, plex, mar, gen, bia, don,
    flux, ware, core, tis, lo
    """
}
