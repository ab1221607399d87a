// Runs before candidates that are phone numbers by shape.
internal import Bytes

/// The words in front of a number: do they announce a phone number, or something else?
enum PhoneLabels {
  enum Verdict {
    case phone, other, none
  }

  private static let windowInBytes = 48

  /// Folded words that announce a phone number, in the languages of the mail we read.
  private static let phoneWords = WordTable(
    """
    tel tels tele telephone telephones telefon telefono telefone telefoon telefax telefonnummer
    telefoonnummer telefonnr telnr telno tlf tlfn tfn phone phones phn ph fon fone fono fax faks
    facsimile mobile mobil mob mobiel mobilnummer mobilnr handy handynummer handynr cell cellular
    cel celular cellulare movil portable gsm komorka kom puh puhelin matkapuhelin gsmnr simi
    telefonszam тел телефон телефоны телефону моб мобильныи мобильный мобільний факс τηλ τηλεφωνο
    κιν κινητο φαξ טלפון טל נייד הטלפון هاتف جوال الهاتف تلفن موبایل 电话 電話 手机 手機 传真 傳真
    携帯 電話番号 전화 휴대폰 전화번호 โทร โทรศัพท์ hotline helpline whatsapp sms callto call calls
    called calling dial ring voice voicemail pager dect festnetz landline rufnummer durchwahl
    fixnet natel tlm tlmv telemovel telem telef telf tlfno tfno tfn tlfn fixe fixo llamame
    llamenos chiamami chiamate kontaktnummer gsmnummer freephone tollfree appelez appeler llame anrufen chiama bel ligue
    ☎ ☏ ✆ 📞 📱 📠 🕾 🕿 ☎️
    """)

  /// Folded words that announce some other number.
  private static let otherWords = WordTable(
    """
    order orders bestellung bestellnummer bestellnr auftrag auftragsnummer auftragsnr invoice
    invoices rechnung rechnungsnummer rechnungsnr facture factura fattura isbn issn ean upc gtin
    asin doi iban bic swift account acct konto kto kontonummer kontonr blz compte cuenta ref refs
    reference tracking parcel shipment sendungsnummer id ids uid gid pid uuid guid sku serial sn
    vin ticket case vat ust ustid ustidnr steuernummer siret siren nip regon pesel cif nif dni ssn
    tin ein rfc curp inn kpp ogrn инн кпп огрн card cards visa mastercard amex amount total betrag
    summe montant importe version ver build port bytes size lines zip plz postal kundennummer
    kundennr customer contract vertrag vertragsnummer policy batch lot part model timestamp epoch
    date datum rev revision commit bug patent hrb hrb-nr handelsregister registergericht licence
    license euro eur usd gbp chf dollars
    """)

  /// Words that may stand between a label and its number.
  private static let fillers = WordTable(
    """
    no nr num number numbers nummer numero numer no. nro n us me at on is are to the and or und
    ou y e og och oder unter auf me him her our my work home office direct private privat
    geschaftlich dienstlich buro bureau bur trabajo casa main line int intl international
    central zentrale main new us uk usa номер по nas ons moi au al le il mir mich uns ci ist est
    es lautet
    """)

  /// In front of `number`, they make it a phone number.
  private static let possessives = WordTable(
    "my our your his her their mein meine meiner unsere mon notre mi nuestro mio meu nosso mijn")
  private static let numberWords = WordTable("number nummer numero num nr no numer")

  /// Words that somebody is reached by, right before his number.
  private static let prepositions = WordTable("at au al unter op no pelo sob sul na pa pod auf")

  /// Is the word right before `index` one that leads to a number?
  static func followsPreposition(_ text: UnsafeBufferPointer<UInt8>, before index: Int) -> Bool {
    guard index >= 4, text[index - 1] == 0x20 else { return false }
    var start = index - 1
    while start > 0, index - start < 8, PhoneNeighbour.isLetter(text, before: start) { start -= 1 }
    guard start > 0, text[start - 1] == 0x20 else { return false }
    return WordFold.withWord(text, start..<index - 1) { prepositions.contains($0) }
  }

  /// A quick look: can a label end right before `index`?
  static func mayPrecede(_ text: UnsafeBufferPointer<UInt8>, index: Int) -> Bool {
    var at = index
    while at > 0, index - at < 12 {
      let byte = text[at - 1]
      if PhoneNeighbour.isASCIILetter(byte) || byte >= 0x80 { return true }
      guard " \t:.=)(\"'#>*[]-_|~".utf8.contains(byte) else { return false }
      at -= 1
    }
    return false
  }

  /// What the line in front of `index` says of the number that starts there.
  static func verdict(_ text: UnsafeBufferPointer<UInt8>, before index: Int) -> Verdict {
    let start = max(0, index - windowInBytes)
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: windowInBytes) { folded in
      let count = LetterFold.fold(UnsafeBufferPointer(rebasing: text[start..<index]), into: folded)
      return verdict(UnsafeBufferPointer(rebasing: folded[..<count]))
    }
  }

  private static func verdict(_ window: UnsafeBufferPointer<UInt8>) -> Verdict {
    var end = window.count
    var strangers = 0
    var isNearest = true
    var isNumber = false
    while let word = lastWord(window, before: end) {
      let bytes = UnsafeBufferPointer(rebasing: window[word])
      if isNumber, possessives.contains(bytes) { return .phone }
      isNumber = numberWords.contains(bytes)
      switch kind(of: bytes) {
      case .phone: return .phone
      case .other: return .other
      case .filler: break
      case .letter:
        return isNearest && isInitial(window, word) ? .phone : .none
      case .stranger:
        strangers += 1
        if strangers > 1 { return .none }
      }
      isNearest = false
      end = word.lowerBound
    }
    return .none
  }

  private enum WordKind {
    case phone, other, filler, letter, stranger
  }

  private static func kind(of word: UnsafeBufferPointer<UInt8>) -> WordKind {
    if phoneWords.contains(word) { return .phone }
    if otherWords.contains(word) { return .other }
    if word.count == 1, "tpmfchwo".utf8.contains(word[0]) { return .letter }
    if fillers.contains(word) { return .filler }
    return isCompound(word) ? .phone : .stranger
  }

  /// `homephone`, `phonenumber`, `Geschäftstelefon`, `联系电话`.
  private static func isCompound(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    for length in [3, 4, 5, 6, 7] where word.count > length + 2 {
      let head = UnsafeBufferPointer(rebasing: word[..<length])
      let tail = UnsafeBufferPointer(rebasing: word[(word.count - length)...])
      if length >= 5, phoneWords.contains(head) || phoneWords.contains(tail) { return true }
      if length == 3, tail.elementsEqual("fax".utf8) || tail.elementsEqual("tel".utf8) {
        return true
      }
    }
    return false
  }

  /// `T: 030 …`, `M. 0151 …`, `(f) 030 …`: a single letter counts with a mark behind it and nothing
  /// but space or a mark before it.
  private static func isInitial(_ window: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
    guard word.upperBound < window.count else { return false }
    let after = window[word.upperBound]
    let before = word.lowerBound == 0 ? UInt8(ascii: "\n") : window[word.lowerBound - 1]
    return ":.)|".utf8.contains(after) && " \n\t(|,;/".utf8.contains(before)
  }

  /// The last word before `end` on its line, nil where a digit or a line's start comes first.
  private static func lastWord(
    _ window: UnsafeBufferPointer<UInt8>, before end: Int
  ) -> Range<Int>? {
    var last = end
    while last > 0, !isLetter(window[last - 1]) {
      let byte = window[last - 1]
      if byte == UInt8(ascii: "\n") || PhoneNeighbour.isDigit(byte) { return nil }
      last -= 1
    }
    var first = last
    while first > 0, isLetter(window[first - 1]) { first -= 1 }
    return first < last ? first..<last : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || PhoneNeighbour.isASCIILetter(byte)
  }
}
