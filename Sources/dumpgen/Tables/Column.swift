/// What a column of a table, or an element of an XML record, holds.
enum Column: Int, CaseIterable {
  case id, uuid, firstName, lastName, fullName, lastFirst, email, privateEmail, phone, mobile
  case company, title, street, zip, city, country, countryCode, date, timestamp, amount, quantity
  case status, notes, order, iban, ip, url, flag, product, vat, hash, ticket, comment

  /// Whether its values may need quotes or references.
  var isText: Bool {
    switch self {
    case .firstName, .lastName, .fullName, .lastFirst, .company, .title, .street, .city, .country,
      .amount, .notes, .product, .comment, .phone, .mobile:
      true
    default: false
    }
  }

  /// The names that people give it; the first ones are the most usual.
  func names(in language: Language) -> WordList {
    switch language {
    case .german: Column.german[rawValue]
    case .french: Column.french[rawValue]
    case .spanish: Column.spanish[rawValue]
    case .italian: Column.italian[rawValue]
    case .dutch: Column.dutch[rawValue]
    case .portuguese: Column.portuguese[rawValue]
    case .polish: Column.polish[rawValue]
    case .swedish: Column.swedish[rawValue]
    default: Column.english[rawValue]
    }
  }

  private static let english: [WordList] = [
    "id, ID, customer_id, No", "uuid, guid", "first_name, FirstName, First Name, given_name",
    "last_name, LastName, Last Name, surname", "name, full_name, Contact Name, customer_name",
    "name, employee, Full Name", "email, e-mail, Email Address, EMAIL, mail",
    "private_email, personal email", "phone, Phone Number, telephone, tel, phone_1",
    "mobile, Mobile Phone, cell", "company, Company Name, organisation, employer, account",
    "title, Job Title, position", "street, Address, address_line_1", "zip, postcode, postal_code",
    "city, town", "country", "country_code, cc", "date, created, birth_date",
    "created_at, last_login, updated", "amount, total, balance", "qty, quantity", "status, state",
    "notes, remarks", "order_no, Order Number, po", "iban, account_no", "ip, last_ip",
    "url, website",
    "active, opt_in", "product, item", "vat_id, tax_no", "checksum, pw_hash", "ticket, case_id",
    "comment, message, description",
  ]
  private static let german: [WordList] = [
    "Nr, Kundennummer, ID", "GUID", "Vorname", "Nachname, Familienname, Name",
    "Ansprechpartner, Name, Kontakt", "Mitarbeiter, Name",
    "E-Mail, Mailadresse, E-Mail-Adresse, Email",
    "E-Mail privat", "Telefon, Telefonnummer, Tel., Rufnummer", "Mobil, Handy",
    "Firma, Unternehmen, Firmenname", "Position, Funktion", "Straße, Anschrift", "PLZ",
    "Ort, Stadt", "Land", "Länderkürzel", "Datum, Geburtsdatum", "angelegt am, Zeitstempel",
    "Betrag, Summe", "Menge, Anzahl", "Status", "Bemerkung, Notizen", "Bestellnummer, Auftrag",
    "IBAN",
    "IP-Adresse", "Webseite", "aktiv", "Artikel", "USt-IdNr", "Prüfsumme", "Vorgang",
    "Kommentar, Beschreibung",
  ]
  private static let french: [WordList] = [
    "n°, identifiant, id", "guid", "prénom, Prénom", "nom, Nom de famille, Nom",
    "contact, Nom complet",
    "salarié, nom", "courriel, e-mail, adresse électronique, mail", "courriel privé",
    "téléphone, Tél., tel", "portable, mobile", "société, entreprise, Raison sociale",
    "fonction, poste",
    "adresse, rue", "code postal", "ville", "pays", "code pays", "date, date de naissance",
    "créé le", "montant, total", "quantité", "statut", "remarques", "n° commande", "iban",
    "adresse ip", "site", "actif", "article", "n° tva", "empreinte", "dossier", "commentaire",
  ]
  private static let spanish: [WordList] = [
    "id, código", "guid", "nombre", "apellidos, apellido", "contacto, nombre completo", "empleado",
    "correo, correo electrónico, email", "correo personal", "teléfono, tel", "móvil",
    "empresa, razón social", "cargo, puesto", "dirección", "código postal", "ciudad", "país",
    "código país", "fecha", "creado", "importe", "cantidad", "estado", "notas", "pedido", "iban",
    "ip",
    "web", "activo", "artículo", "cif", "hash", "incidencia", "comentario",
  ]
  private static let italian: [WordList] = [
    "id, codice", "guid", "nome", "cognome", "referente, nominativo", "dipendente",
    "e-mail, posta elettronica, email", "email privata", "telefono, tel", "cellulare",
    "azienda, ragione sociale, ditta", "mansione", "indirizzo", "cap", "città", "paese",
    "codice paese", "data", "creato il", "importo", "quantità", "stato", "note", "ordine", "iban",
    "ip",
    "sito", "attivo", "articolo", "partita iva", "hash", "pratica", "commento",
  ]
  private static let dutch: [WordList] = [
    "id, klantnummer", "guid", "voornaam", "achternaam", "contactpersoon, naam", "medewerker",
    "e-mailadres, email, e-mail", "privé e-mail", "telefoon, telefoonnummer", "mobiel",
    "bedrijf, bedrijfsnaam", "functie", "straat, adres", "postcode", "plaats", "land", "landcode",
    "datum", "aangemaakt", "bedrag", "aantal", "status", "opmerkingen", "bestelnummer", "iban",
    "ip",
    "website", "actief", "artikel", "btw-nummer", "hash", "melding", "toelichting",
  ]
  private static let portuguese: [WordList] = [
    "id, código", "guid", "nome, primeiro nome", "sobrenome, apelido", "contato, nome completo",
    "funcionário", "e-mail, email, correio eletrónico", "email pessoal", "telefone",
    "celular, telemóvel", "empresa, razão social", "cargo", "endereço, morada",
    "cep, código postal",
    "cidade", "país", "código do país", "data", "criado em", "valor", "quantidade", "estado",
    "notas",
    "pedido", "iban", "ip", "site", "ativo", "artigo", "nif", "hash", "processo", "comentário",
  ]
  private static let polish: [WordList] = [
    "id, numer", "guid", "imię", "nazwisko", "osoba kontaktowa, imię i nazwisko", "pracownik",
    "e-mail, adres e-mail", "e-mail prywatny", "telefon, nr telefonu", "komórka",
    "firma, nazwa firmy", "stanowisko", "ulica, adres", "kod pocztowy", "miasto", "kraj",
    "kod kraju",
    "data", "utworzono", "kwota", "ilość", "stan", "uwagi", "zamówienie", "iban", "ip", "strona",
    "aktywny", "towar", "nip", "skrót", "zgłoszenie", "komentarz",
  ]
  private static let swedish: [WordList] = [
    "id, kundnr", "guid", "förnamn", "efternamn", "kontaktperson, namn", "anställd",
    "e-post, e-postadress, epost", "privat e-post", "telefon, telefonnummer", "mobil",
    "företag, företagsnamn", "befattning, titel", "gata, adress", "postnummer", "ort, stad", "land",
    "landskod", "datum", "skapad", "belopp", "antal", "status", "anteckningar", "ordernummer",
    "iban",
    "ip", "webbplats", "aktiv", "artikel", "momsnr", "hash", "ärende", "kommentar",
  ]

  /// Element and attribute names of XML exports.
  func tags(style: Int) -> WordList {
    style == 0 ? Column.camelTags[rawValue] : Column.germanTags[rawValue]
  }

  private static let camelTags: [WordList] = [
    "id", "uuid", "firstName, givenName, FirstName", "lastName, familyName, surname",
    "name, fullName, contactName", "name, displayName", "email, emailAddress, Email, mail",
    "privateEmail", "phone, phoneNumber, telephone", "mobile, mobilePhone",
    "company, companyName, organization", "jobTitle", "street", "postalCode", "city", "country",
    "countryCode", "date", "createdAt", "amount", "quantity", "status", "notes", "orderNumber",
    "iban",
    "ip", "url", "active", "product", "vatId", "checksum", "ticket", "comment",
  ]
  private static let germanTags: [WordList] = [
    "Nr", "Guid", "Vorname", "Nachname", "Name, Ansprechpartner", "Name", "EMail, Mailadresse",
    "EMailPrivat", "Telefon, Rufnummer", "Mobil", "Firma, Firmenname", "Position", "Strasse", "PLZ",
    "Ort",
    "Land", "Laenderkuerzel", "Datum", "AngelegtAm", "Betrag", "Menge", "Status", "Bemerkung",
    "Bestellnummer", "IBAN", "IPAdresse", "Webseite", "Aktiv", "Artikel", "UStIdNr", "Pruefsumme",
    "Vorgang", "Kommentar",
  ]
}
