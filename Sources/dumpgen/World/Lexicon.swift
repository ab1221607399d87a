/// The words of one nation. Every list was written for this program; none is copied from a data
/// set.
struct Lexicon: Sendable {
  /// ISO 3166 and the top-level domain below `example.`.
  var code: Piece
  var country: Piece
  var callingCode: Piece
  var language: Language
  var given: WordList
  var families: WordList
  /// The halves that rare family names are put together from.
  var familyHeads: WordList
  var familyTails: WordList
  var cities: WordList
  var streets: WordList
  var sectors: WordList
  var forms: WordList
  var titles: WordList
  var honorifics: WordList
  var givenPlain: WordList
  var familiesPlain: WordList
  var sectorsPlain: WordList
  var upperFamilies: WordList

  init(
    code: Piece, country: Piece, callingCode: Piece, language: Language, given: WordList,
    families: WordList, heads: WordList, tails: WordList, cities: WordList, streets: WordList,
    sectors: WordList, forms: WordList, titles: WordList, honorifics: WordList
  ) {
    self.code = code
    self.country = country
    self.callingCode = callingCode
    self.language = language
    self.given = given
    familyHeads = heads
    familyTails = tails
    self.families = Lexicon.families(families, heads, tails)
    self.cities = cities
    self.streets = streets
    self.sectors = sectors
    self.forms = forms
    self.titles = titles
    self.honorifics = honorifics
    givenPlain = given.map(Letters.plain)
    familiesPlain = self.families.map(Letters.plain)
    sectorsPlain = sectors.map(Letters.plain)
    upperFamilies = self.families.map(Letters.upper)
  }

  /// The well-known names, then every rare one that head and tail make: a name that no table holds
  /// must be found too.
  private static func families(_ known: WordList, _ heads: WordList, _ tails: WordList) -> WordList
  {
    var pieces = (0..<known.count).map { known[$0] }
    for head in 0..<heads.count {
      for tail in 0..<tails.count {
        pieces.append(Piece(keeping: Array(heads[head].bytes) + Array(tails[tail].bytes)))
      }
    }
    return WordList(pieces: pieces)
  }

  /// By `Nation.rawValue`.
  static let all: [Lexicon] = [
    unitedStates, britain, france, germany, spain, italy, netherlands, portugal, brazil, poland,
    sweden, russia,
  ]
}
