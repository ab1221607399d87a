// Hot code: borrows, never allocates.
internal import Bytes

/// Names of firms without a legal form that tell by themselves that they are ones: partners
/// (`Dupont, Moreau & Roux`), `Dupont et Fils`, `Dupont Groep`, `Stichting Dupont`.
enum FirmName {
  private static let maximumWords = 7

  /// Whether a line of a signature is such a name as a whole.
  static func isOne(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard name.count <= 60, let first = name.first, first & 0x20 == 0 || first >= 0xC3 else {
      return false
    }
    return hasFirmWord(name) || hasSector(name) || arePartners(name)
  }

  /// Does it end or begin with what companies do, beside words of its own: `Velora Logistics`,
  /// `Transports Dupont`?
  static func hasSector(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let space = firstIndex(of: 0x20, in: name), areFew(name),
      let last = lastIndex(of: 0x20, in: name, before: name.count)
    else { return false }
    let first = Lexicon.shared.traits(name, 0..<space)
    let final = Lexicon.shared.traits(name, last + 1..<name.count)
    guard first.contains(.sector) != final.contains(.sector) else { return false }
    // `Head Logistics`, `Jean Transport`.
    return first.isDisjoint(with: [.position, .honorific, .conjunction])
      && (final.contains(.sector) || final.surname != .unknown)
  }

  private static let endings = WordTable(
    """
    group groupe groep gruppe gruppo gruppen grupo grup koncern sons fils figli filhos hijos zonen
    sohne sonner soner associates associati associes asociados associados partners partenaires
    hermanos brothers freres fratelli irmaos gebroeders bruder solicitors attorneys advocaten
    rechtsanwalte avocats abogados avvocati advogados advokater holding holdings
    """)
  private static let beginnings = WordTable(
    "stichting stiftung fondation fundacion fundacao fondazione verein kancelaria studio grupo groupe"
  )

  private static func hasFirmWord(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let space = firstIndex(of: 0x20, in: name),
      let last = lastIndex(of: 0x20, in: name, before: name.count), areFew(name)
    else { return false }
    return WordFold.withWord(name, last + 1..<name.count) { endings.contains($0) }
      || WordFold.withWord(name, 0..<space) { beginnings.contains($0) }
  }

  private static let relatives = WordTable(
    """
    sons fils figli filhos hijos zonen zoons sohne sonner soner synowie synove associates associati
    associes asociados associados hermanos brothers freres fratelli irmaos gebroeders bruder cie
    wspolnicy vennoten compagnons
    """)

  /// Is it partners whose last are called by what they are to the first: `Riou et Fils`, `Corbacho e
  /// Hijos`?
  static func hasRelatives(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let last = lastIndex(of: 0x20, in: name, before: name.count), areFew(name),
      let before = lastIndex(of: 0x20, in: name, before: last), before > 2,
      name[before + 1] == UInt8(ascii: "&")
        || Lexicon.shared.traits(name, before + 1..<last).contains(.conjunction)
    else { return false }
    return isRelative(name, last + 1..<name.count)
  }

  /// `Fils`, `Hijos`
  static func isRelative(_ text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
    guard let first = word.first, text[first] &- 0x41 < 26 || text[first] >= 0xC3 else {
      return false
    }
    return WordFold.withWord(text, word) { relatives.contains($0) }
  }

  private static func areFew(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    count(of: 0x20, in: name) < maximumWords && !name.contains { $0 &- 0x30 < 10 || $0 == 0x3A }
  }

  /// Single words with capitals, commas between them, and one conjunction before the last.
  static func arePartners(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    var words = MailLineWords(name, 0..<name.count)
    var count = 0
    var conjunction: Int?
    var end = 0
    var isKnown = false
    while let word = words.next() {
      // Between two partners stands a comma, around the conjunction nothing else.
      let gap = name[end..<word.lowerBound]
      count += 1
      guard count <= maximumWords else { return false }
      if gap.contains(UInt8(ascii: "&")) {
        guard conjunction == nil, count > 1 else { return false }
        conjunction = count - 1
      } else if count > 1, !gap.contains(UInt8(ascii: ",")), conjunction != count - 1 {
        guard Lexicon.shared.traits(name, word).contains(.conjunction), conjunction == nil else {
          return false
        }
        conjunction = count
        end = word.upperBound
        count -= 1
        conjunction = count
        continue
      }
      end = word.upperBound
      let traits = Lexicon.shared.traits(name, word)
      // `Sales and Marketing` are none.
      if traits.contains(.position) { return false }
      if traits.surname != .unknown { isKnown = true }
      guard word.count >= 3, name[word.lowerBound] & 0x20 == 0 || name[word.lowerBound] >= 0xC3,
        count > 1 || traits.forename != .frequent
      else { return false }
    }
    guard let conjunction, isKnown else { return false }
    return count >= 2 && conjunction == count - 1
  }
}
