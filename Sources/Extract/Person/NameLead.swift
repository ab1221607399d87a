// Warm code: once per person that the model finds.
internal import Bytes

/// Words with the capital of a sentence's beginning before a name, which are no part of it: `Secondo
/// Bettina Petralli`, `Gentile Olga`.
enum NameLead {
  private static let words = WordTable(
    """
    segundo secondo segun selon laut volgens enligt wedlug podle according d'apres conforme
    gentile gentili egregio egregia spettabile estimado estimada prezado prezada caro cara querido
    querida geachte beste lieber liebe cher chere chers hej hei hallo hello hola ola ciao bonjour
    bonsoir dear dzien szanowny szanowna drogi droga ahoj kedves yesterday today gestern heute hier
    ayer ontem ieri gisteren wczoraj igar please bitte thanks danke merci gracias grazie obrigado
    bedankt tack with from ask call tell contact kontakta kontakt kontaktiere kontaktieren moin
    hejsan hejsa tjena buongiorno buonasera salve salut servus terve moi czesc witam witaj
    contacter contactez contactar contacte contattare contatta spreek chiama chiamare llama llamar
    ligar appelle appeler ring ringa anrufen frag frage fragen meet remind email mail ping
    """)

  private static let dates = WordTable(
    """
    mon tue wed thu fri sat sun jan feb mar apr may jun jul aug sep sept oct nov dec mo di mi do fr
    sa so lun mar mer jeu ven sam dim
    """)

  private static let headings = WordTable(
    """
    nabywca odbiorca sprzedawca miasto jezyki doswiadczenie umiejetnosci logistyka wyksztalcenie
    destinatario destinataire empfanger azienda correo idiomas linguas lingue langues experiencia
    experiencias formacion formazione esperienza competenze competences formation bildung sprachen
    kenntnisse sachbearbeiter sachbearbeiterin bedrijfsleider ekonomi rechnungsnummer kundennummer
    fornitore proveedor fournisseur leverancier fattura factura facture faktura rechnung invoice
    curriculum referencias referencje referenzen references referenze istruzione zyciorys delegato
    reunidos apellidos nombres accion acciones estudios studia kursy obywatelstwo nationalitat
    utbildning erfarenhet referenser kunskaper opleiding werkervaring vaardigheden referenties
    escolaridade habilitacoes competencias formations diplomes loisirs interessi hobbys skriv
    polska deutschland france espana italia nederland sverige osterreich schweiz danmark norge
    """)

  /// A word that is a heading or a label of forms and letters, and nobody.
  static func isHeading(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    !name.contains(0x20) && WordFold.withWord(name, 0..<name.count) { headings.contains($0) }
  }

  /// Words of a date alone: `Thu Jul`.
  static func isDate(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard name.count <= 9, name.contains(0x20) else { return false }
    var words = MailLineWords(name, 0..<name.count)
    while let word = words.next() {
      if !WordFold.withWord(name, word, { dates.contains($0) }) { return false }
    }
    return true
  }

  /// Where the name begins that the model found at `range`.
  static func end(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Int {
    guard let space = text[range].firstIndex(of: 0x20), space + 2 < range.upperBound,
      WordFold.withWord(text, range.lowerBound..<space, { words.contains($0) })
    else { return range.lowerBound }
    return space + 1
  }
}
