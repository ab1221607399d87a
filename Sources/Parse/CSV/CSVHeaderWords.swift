internal import Bytes

/// Words that columns are called by, in the languages that dumps come in. Only to tell a header
/// from a row: what a column holds is for the extractors to say.
enum CSVHeaderWords {
  /// Whether `name`, in any case and with or without accents, is or holds such a word, between its
  /// separators or capitals.
  static func isNamed(_ name: [UInt8]) -> Bool {
    guard name.count <= 64 else { return false }
    let words = split(name)
    guard words.count <= 6 else { return false }
    return words.contains { known.contains($0) } || known.contains(words.joined())
  }

  private static func split(_ name: [UInt8]) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var wasLower = false
    func isUpper(_ byte: UInt8) -> Bool {
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }
    for byte in name {
      let isLetter = byte >= 0x80 || isUpper(byte & 0xDF)
      if !isLetter || (isUpper(byte) && wasLower) {
        if !word.isEmpty { words.append(folded(word)) }
        word.removeAll()
      }
      if isLetter { word.append(isUpper(byte) ? byte | 0x20 : byte) }
      wasLower = isLetter && !isUpper(byte)
    }
    if !word.isEmpty { words.append(folded(word)) }
    return words
  }

  private static func folded(_ word: [UInt8]) -> String {
    LetterFold.folded(String(decoding: word, as: UTF8.self))
  }

  private static let known: Set<String> = Set(
    """
    account address addr adres adresse age amount apellido apellidos area article asunto betrag \
    birth birthday birthdate birthplace body born bic bundesland calle category cell cellulare cf \
    cidade citta city ciudad client cliente client cn code codice codepostal codigo cognome color \
    comment comments commune company compte contact content correo correoelectronico count country \
    county courriel cp created currency customer data date datum day default department departement \
    description destinataire details direccion district dni dob domain ean email emailaddress \
    emailadres emailadresse emailaddr empresa end endereco entreprise entity error ext facture fax \
    fecha file filename firma firmenname first firstname fname forename from full fullname functie \
    funktion geboortedatum geburtsdatum gender genre geschlecht given group groupe handle handy \
    hausnummer height host iban id identifier image index indirizzo ip isbn item job key kategorie \
    kommentar kontakt kunde kundennummer label land language lang lastname last latitude lat length \
    level line link list lname local localidad location login lon long longitude mail maildresse \
    mailadresse manager member memo message middle mobil mobile mobiel mobilnummer model modified \
    month montant move movil nachname naam name nome nombre nom note notes notiz nr null num numero \
    number nummer office opis opmerking order ordre organisation organization ort owner pais paese \
    parent participant password path pays person phone phonenumber photo pin place plaats plz \
    position postal postcode postleitzahl prefix prenom prezzo price prijs prix product provincia \
    province qty quantity rank rate reason ref reference region remark responsable role rolle \
    rue salutation score section sector segment sender sesso sex sexe sexo signature site size sku \
    societa societe source ssn stad stadt start stat state status statut strasse straat street \
    subject suburb suffix sum surname tags tax tel telefon telefono telefone telefonnummer telefoon \
    telephone telephonenumber tele text time timestamp titel title titre to token total town type \
    uid unit updated url user username userid uuid vat value varchar vendor version via ville \
    voornaam vorname wage web webpage website weight whatsapp width wohnort woonplaats year zip \
    zipcode anrede achternaam tussenvoegsel bedrijf bedrijfsnaam imie nazwisko miasto ulica kraj \
    firmanavn fornavn etternavn efternamn förnamn efternavn telefonszám név cím város prénom société \
    téléphone adı soyadı şehir ülke имя фамилия телефон почта адрес город компания 名前 氏名 姓 名 \
    電話 住所 会社 姓名 电话 邮箱 地址 公司 이름 전화 주소 이메일 straße größe geschäft número código \
    dirección teléfono móvil país razón apelido morada telemóvel città località società \
    etunimi sukunimi nimi sähköposti puhelin puhelinnumero yritys osoite postinumero kaupunki \
    asiakas työnantaja syntymäaika ammatti maa soyad isim soyisim eposta posta şirket firma telefonu \
    gsm adresi il ilçe doğum müşteri kurum jméno příjmení společnost ulice město psč zákazník heslo \
    poznámka meno priezvisko spoločnosť mesto ulica psč dátum imię numer adres kod pocztowy spółka \
    klient uwagi stanowisko vezetéknév keresztnév cég cégnév irányítószám ország utca születési \
    dátum megjegyzés ügyfél prenume nume companie societate localitate oraș județ stradă țară \
    mobil navn virksomhed selskab bedrift gade vej postnr postnummer by poststed adresse epost \
    mejl mail förnamn företag bolag adress ort gata kund namn kön arbetsgivare mobilnummer \
    sobrenome empresa nascimento eesnimi perekonnanimi ettevõte linn aadress vārds uzvārds \
    tālrunis uzņēmums pilsēta adrese vardas pavardė paštas telefonas įmonė miestas adresas ime \
    prezime priimek pošta podjetje tvrtka poduzeće preduzeće grad adresa ulica emri mbiemri \
    kompania qyteti cognoms correu adreça poblet skírnarnafn eftirnafn nafn netfang sími \
    fyrirtæki heimilisfang όνομα επώνυμο τηλέφωνο διεύθυνση εταιρεία πόλη κινητό отчество \
    электронная организация должность индекс улица клиент заказчик прізвище ім побатькові пошта \
    компанія місто адреса фирма имейл име фамилно презиме предузеће град أسم الاسم الهاتف البريد \
    الشركة العنوان المدينة שם טלפון דואר חברה כתובת עיר نام تلفن ایمیل شرکت آدرس họ tên điện thoại \
    công ty địa chỉ nama depan belakang surel telepon perusahaan alamat kota syarikat jina simu \
    kampuni sn cn givenname displayname telephonenumber ou uid employer surname forename mobile
    """.split(separator: " ").map { LetterFold.folded(String($0)) })
}
