// Hot code: compares hashes of words.

/// Words right before a name that say that it is a company's: `the company Velora`, `our client
/// Velora`, `unser Kunde Velora`.
enum FirmCue {
  private static let firms = hashes(
    """
    company firm corporation startup subsidiary manufacturer brewery airline supermarket
    firma firmen unternehmen konzern hersteller tochtergesellschaft
    société societe entreprise entreprises groupe filiale
    empresa sociedad compañía filial
    azienda società ditta impresa
    bedrijf onderneming firma
    companhia
    firmy firmie firmą spółka spółki spółce
    företaget bolaget firman koncernen firmaet virksomheden selskabet selskapet bedriften
    yritys společnost společnosti firmou
    """)
  /// Said of companies and of people: only behind whose they are.
  private static let clients = hashes(
    """
    client clients customer supplier vendor employer partner competitor contractor
    kunde kunden kundin mandant mandantin lieferant lieferanten auftraggeber arbeitgeber
    fournisseur employeur cliente fornitore proveedor fornecedor klant leverancier werkgever
    klient klienta klientem dostawca dostawcy kund kunden leverantör kunde leverandør asiakas
    asiakkaamme zákazník dodavatel
    """)
  private static let owners = hashes(
    """
    our my their his her your its unser unsere unserem unseren unseres mein meine ihr euer
    notre nos votre leur mon nuestro nuestra su mi nostro nostra loro suo onze ons uw mijn
    nosso nossa seu meu nasz nasza naszego naszym nowy vår våra vores vår deres naše náš
    """)

  private static let reach = 3

  /// One bit for the low bits of each noun's hash: most words are told by it alone.
  private static let filter: [UInt64] = {
    var bits = [UInt64](repeating: 0, count: 64)
    for word in firms.union(clients) { bits[Int(word >> 6 & 63)] |= 1 << UInt64(word & 63) }
    return bits
  }()

  private static func hashes(_ words: String) -> Set<UInt32> {
    Set(words.split(whereSeparator: \.isWhitespace).map { TextAnalysis.hash(of: String($0)) })
  }

  /// Where in the run the name begins that such a word leads to; nil where there is none.
  static func start(_ run: Range<Int>, _ tokens: UnsafeBufferPointer<ModelToken>) -> Int? {
    // German nouns have capitals, so that they stand in the run.
    for index in run.prefix(reach).reversed() where index + 1 < run.upperBound {
      if isCue(index, tokens), leads(index, tokens) { return index + 1 }
    }
    let before = run.lowerBound - 1
    return before >= 0 && isCue(before, tokens) && leads(before, tokens) ? run.lowerBound : nil
  }

  private static func isCue(_ index: Int, _ tokens: UnsafeBufferPointer<ModelToken>) -> Bool {
    let word = tokens[index].word
    guard tokens[index].shape == .lower || tokens[index].shape == .title,
      filter[Int(word >> 6 & 63)] & 1 << UInt64(word & 63) != 0
    else { return false }
    if firms.contains(tokens[index].word) { return true }
    return clients.contains(tokens[index].word) && index > 0
      && owners.contains(tokens[index - 1].word)
  }

  /// Does the next word stand right behind?
  private static func leads(_ index: Int, _ tokens: UnsafeBufferPointer<ModelToken>) -> Bool {
    let gap = tokens[index + 1].gap
    return gap == .space || gap == .wrap
  }
}
