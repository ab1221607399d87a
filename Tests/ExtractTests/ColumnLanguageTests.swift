import Corpus
import Testing

@testable import Extract

/// What columns are called in the languages that dumps come in.
@Suite struct ColumnLanguageTests {
  private static let words: [String] = [
    // Given name, family name, address, number, company.
    "First Name|Last Name|E-Mail|Phone|Company", "givenName|sn|mail|telephoneNumber|o",
    "Vorname|Nachname|E-Mail-Adresse|Telefonnummer|Firma",
    "Prénom|Nom de famille|Courriel|Téléphone|Société",
    "Nombre de pila|Apellidos|Correo electrónico|Teléfono|Empresa",
    "Nome próprio|Apelido|Endereço de email|Telemóvel|Empresa",
    "Primeiro nome|Sobrenome|E-mail|Telefone|Razão social",
    "Voornaam|Achternaam|E-mailadres|Telefoon|Bedrijf",
    "Förnamn|Efternamn|E-post|Telefon|Företag", "Fornavn|Efternavn|E-mail|Telefon|Virksomhed",
    "Fornavn|Etternavn|E-post|Mobil|Bedrift", "Etunimi|Sukunimi|Sähköposti|Puhelin|Yritys",
    "Etunimi|Sukunimi|Sähköpostiosoite|Puhelinnro|Työnantaja",
    "Skírnarnafn|Eftirnafn|Netfang|Sími|Fyrirtæki", "Imię|Nazwisko|E-mail|Nr telefonu|Firma",
    "Jméno|Příjmení|E-mail|Telefon|Společnost", "Meno|Priezvisko|E-mail|Telefón|Spoločnosť",
    "Osebno ime|Priimek|E-pošta|Telefon|Podjetje",
    "Osobno ime|Prezime|E-pošta|Broj telefona|Tvrtka",
    "Лично име|Презиме|Е-пошта|Телефон|Предузеће", "Собствено име|Фамилия|Имейл|Телефон|Фирма",
    "Имя|Фамилия|Эл. почта|Телефон|Организация", "Ім'я|Прізвище|Електронна пошта|Телефон|Компанія",
    "Μικρό όνομα|Επώνυμο|Ηλεκτρονικό ταχυδρομείο|Τηλέφωνο|Εταιρεία",
    "Prenume|Nume de familie|Email|Telefon|Companie",
    "Keresztnév|Vezetéknév|E-mail cím|Telefonszám|Cég",
    "Eesnimi|Perekonnanimi|E-post|Telefon|Ettevõte", "Vārds|Uzvārds|E-pasts|Tālrunis|Uzņēmums",
    "Vardas|Pavardė|El. paštas|Telefonas|Įmonė", "Emri|Mbiemri|E-mail|Telefoni|Kompania",
    "Nom de pila|Cognoms|Correu electrònic|Telèfon|Empresa",
    "Izena|Abizena|Posta elektronikoa|Telefonoa|Enpresa",
    "Kişi adı|Soyad|E-posta|Cep telefonu|Şirket", "Kişi adı|Soyadı|E-posta adresi|GSM|Firma",
    "Nama depan|Nama belakang|Surel|Telepon|Perusahaan", "Tên|Họ|Thư điện tử|Số điện thoại|Công ty",
    "名|姓|メールアドレス|電話番号|会社名", "名字|姓氏|电子邮箱|手机|公司", "이름만|성|이메일|전화번호|회사",
    "الاسم الأول|اسم العائلة|البريد الإلكتروني|رقم الهاتف|الشركة",
    "שם פרטי|שם משפחה|דואר אלקטרוני|טלפון|חברה", "نام کوچک|نام خانوادگی|ایمیل|تلفن|شرکت",
    "სახელი|გვარი|ელფოსტა|ტელეფონი|კომპანია",
  ]

  @Test(arguments: words) func roles(_ line: String) {
    let names = line.split(separator: "|").map(String.init)
    let wanted: [ColumnRole] = [.givenName, .familyName, .email, .phone, .company]
    for (name, role) in zip(names, wanted) {
      #expect(ColumnName(name).role == role, "\(name): \(ColumnName.tokens(name))")
    }
  }

  /// Columns of directories and shops that are nobody.
  @Test(arguments: [
    "sAMAccountName", "distinguishedName", "ou", "objectClass", "physicalDeliveryOfficeName",
    "postort", "Település", "Meslek", "Localité",
  ])
  func things(_ name: String) {
    #expect(ColumnName(name).role == .ignored, "\(ColumnName.tokens(name))")
  }

  /// Whole names under the name of their first part, turned at the comma; no given name beside.
  @Test(arguments: ["Last name", "Nachname", "Cognome", "Soyad", "Sukunimi", "Vezetéknév"])
  func wholeNamesInTheFamilyColumn(_ header: String) {
    let found = Findings.table(
      ["nr", header, "city"],
      [
        ["1", "Vrbetzkova, Ilgaz", "Rom"], ["2", "Durdu, Börteçin", "Bonn"],
        ["3", "Zongrecki, Qenna", "Lyon"],
      ])
    #expect(found.people == ["Ilgaz Vrbetzkova", "Börteçin Durdu", "Qenna Zongrecki"])
  }

  /// Names that no table knows, in a table without a header: told by what stands around them.
  @Test func unknownNamesWithoutHeader() {
    let names = [
      "Refet Gülen", "Hindal Seven", "Fidaye Şensoy", "İsra Erdoğan", "Aysema Gül", "Muhip Çetin",
      "Ecemiş Şafak", "Tekbay Duran", "Mehmet Yılmaz", "Behiza Yüksel", "Öztek Bilge", "Ayşe Demir",
    ]
    let rows = names.enumerated().map { index, name in
      [
        "\(index)", name, "user\(index)@example.com", "+90 212 345 67 \(10 + index)",
        "2020-01-0\(index % 9 + 1)",
      ]
    }
    #expect(Findings.table(nil, rows).people == names)
  }

  @Test func productsWithoutHeaderAreNobody() {
    let products = [
      "Wireless Mouse", "Garden Chair", "Steel Bottle", "Running Shoes", "Desk Lamp",
      "Coffee Maker",
      "Travel Pillow", "Winter Jacket", "Phone Case", "Yoga Mat", "Wall Clock", "Paper Towels",
    ]
    let rows = products.enumerated().map { index, name in
      ["\(index)", name, "user\(index)@example.com", "+90 212 345 67 \(10 + index)"]
    }
    #expect(Findings.table(nil, rows).people == [])
  }

  /// Forms that are more often something else are forms where many values end so.
  @Test func formsOfAColumn() {
    let finnish = [
      "Salmi Lahti Ky", "Aalto Tmi", "Nieminen ry", "Koskinen Oy", "Virtanen Heino osk", "Elo",
      "Korhonen Oyj", "Hakala Laine Ky",
    ]
    let rows = finnish.enumerated().map { ["\($0)", "user\($0)@example.com", $1] }
    let found = Findings.table(nil, rows)
    #expect(found.people == [])
    #expect(found.companies == finnish)
  }

  @Test func companiesOfPartnersStayWhole() {
    let partners = [
      "Foa, Capone e Lippomano SPA", "Combi e figli", "Girard", "Ceci s.r.l.", "Hruška v.o.s.",
      "Martin et Fils", "Harvey Nash Ltd",
    ]
    let found = Findings.table(["Azienda"], partners.map { [$0] })
    #expect(found.people == [])
    #expect(found.companies == partners)
  }
}
