// Hot code: asked for lines with a colon near their start; borrows, never allocates.
internal import Bytes

/// The labels of header lines and forms inside a body: `From:`, `Von:`, `À :`, `Name:`.
public enum QuotedLabel: UInt8, Sendable {
  case from, to, date, subject
  /// A line of a form or a business card.
  case person, company

  /// Longer labels are none.
  private static let maximumInBytes = 40

  /// The label of a line and where its value starts; nil for a line without one.
  public static func find(
    in text: UnsafeBufferPointer<UInt8>, line: Range<Int>
  ) -> (label: QuotedLabel, value: Int)? {
    var start = line.lowerBound
    while start < line.upperBound, isMark(text[start]) { start += 1 }
    let reach = min(line.upperBound, start + maximumInBytes)
    let head = UnsafeBufferPointer(rebasing: text[start..<reach])
    guard let colon = colon(head), let label = label(head, colon.start) else { return nil }
    return (label, start + colon.end)
  }

  /// `*From:*`, `| From:`, `- Name:`.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: "_"), 0x20, 0x09:
      true
    default: false
    }
  }

  /// The first colon, ASCII or full-width, with the asterisks around it.
  private static func colon(_ head: UnsafeBufferPointer<UInt8>) -> (start: Int, end: Int)? {
    guard let index = firstIndex(of: UInt8(ascii: ":"), in: head), index > 0 else { return nil }
    var end = index + 1
    while end < head.count, head[end] == UInt8(ascii: "*") { end += 1 }
    return (index, end)
  }

  private static func label(_ head: UnsafeBufferPointer<UInt8>, _ end: Int) -> QuotedLabel? {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: maximumInBytes) { key in
      let length = LetterFold.fold(UnsafeBufferPointer(rebasing: head[..<end]), into: key)
      var kept = 0
      for index in 0..<length where key[index] | 0x20 &- 0x61 < 26 || key[index] >= 0x80 {
        key[kept] = key[index]
        kept += 1
      }
      let word = UnsafeBufferPointer(rebasing: UnsafeBufferPointer(key)[..<kept])
      return position(of: word)
    }
  }

  private static func position(of word: UnsafeBufferPointer<UInt8>) -> QuotedLabel? {
    for (label, table) in tables where table.contains(word) { return label }
    return nil
  }

  /// Folded, letters only.
  private static let tables: [(QuotedLabel, WordTable)] = [
    (
      .from,
      WordTable(
        """
        from von de da van od fra fran lahettaja expediteur absender remitente mittente afzender
        remetente nadawca avsandare afsender avsender feladao felado expeditor dela kimden sender
        odesilatel odosielatel posiljatelj saljenatelj от отправитель від от кого αποστολεας апо
        emetteur originator sentby gesendetvon envoyepar
        """)
    ),
    (
      .to,
      WordTable(
        """
        to cc bcc an kopie à a aan do til till vastaanottaja kopia kopio para copie copia cci cco
        kopi komu dw udw destinataire destinatario empfanger ontvanger odbiorca mottagare modtager
        mottaker cimzett masolatotkap kime bilgi catre pre predmet za кому копия копія προς κοιν
        recipient recipients sentto resentto blindkopie kopija
        """)
    ),
    (
      .date,
      WordTable(
        """
        date sent datum gesendet envoye enviado enviada enviadoel inviato verzonden data wyslano
        skickat sendt lahetetty dato datumcas odeslano odoslane elkuldve trimis poslano gonderildi
        fecha ledato дата отправлено надіслано ημερομηνια sentdate le quando datee enviadaem paivays
        verstuurd
        """)
    ),
    (
      .subject,
      WordTable(
        """
        subject betreff objet asunto oggetto onderwerp assunto temat amne emne aihe predmet targy
        subiect konu тема θεμα re sujet naslov zadeva
        """)
    ),
    (
      .person,
      WordTable(
        """
        name fullname yourname contact contactname contactperson attn attention attendee
        ansprechpartner ansprechpartnerin kontakt kontaktperson nomprenom prenomnom nometcognome
        nombreyapellidos nombrecompleto nombre nome nomecognome nomecompleto naam contactpersoon
        imieinazwisko osobadokontaktu namn kontaktperson navn interlocuteur contatto contacto
        geschaftsfuhrer geschaftsfuhrerin geschaftsfuhrung geschaftsleitung managingdirector
        managingdirectors ceo vorstand vorstandsvorsitzender vorstandsvorsitzende
        aufsichtsratsvorsitzender vorsitzenderdesaufsichtsrats vorsitzenderdesvorstands
        gerant president presidentdirecteurgeneral pdg amministratoredelegato directeur director
        administrador zaalnik prezeszarzadu zarzad inhaber inhaberin chairman executiveboard
        vorstandsmitglieder boardofdirectors supervisoryboard signedby signed author assistant
        accountmanager salesrep salescontact organizer organisateur veranstalter inhaltlichverantwortlich
        """)
    ),
    (
      .company,
      WordTable(
        """
        company companyname firma firmenname unternehmen societe entreprise raisonsociale empresa
        compania razonsocial azienda societa ragionesociale bedrijf bedrijfsnaam firmanaam foretag
        foretagsnamn virksomhed firmanavn bedrift organization organisation organisationname yritys
        spolecnost arbeitgeber employer customer client kunde lieferant supplier vendor
        """)
    ),
  ]
}
