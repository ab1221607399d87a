import Testing

@testable import Extract

@Suite struct ColumnNameTests {
  @Test(arguments: [
    "email", "E-Mail", "e-mail adres", "Mailadresse", "courriel", "correo electrónico",
    "Adresse e-mail",
    "customerEmail", "contact_email", "EMAIL_ADDRESS", "user.emailAddress", "email id",
    "E-postadress",
    "почта", "Электронная почта", "メールアドレス", "电子邮箱", "이메일", "E-posta", "البريد الإلكتروني",
    "contact/@email", "companyemail", "Primary Email", "email1", "sähköposti", "e-pasts", "דוא\"ל",
    "Ηλεκτρονικό ταχυδρομείο", "workEmail", "emailadresse des kunden",
  ])
  func email(_ name: String) {
    #expect(ColumnName(name).role == .email, "\(ColumnName.tokens(name))")
  }

  @Test(arguments: [
    "phone", "Tel.", "tel_no", "Phone Number", "mobile", "Handynummer", "Téléphone portable", "fax",
    "teléfono móvil", "Telefonnummer", "numéro de téléphone", "телефон", "電話番号", "手机号码", "전화번호",
    "cep telefonu", "nr telefonu", "Kundentelefon", "Τηλέφωνο", "رقم الهاتف", "workPhone",
    "contact/@phone",
    "telephoneNumber", "Phone 2", "PHONE_NR", "matkapuhelin", "tālrunis", "numero di telefono",
  ])
  func phone(_ name: String) {
    #expect(ColumnName(name).role == .phone, "\(ColumnName.tokens(name))")
  }

  @Test(arguments: [
    "first_name", "firstName", "fname", "Vorname", "prénom", "Prénom", "voornaam", "given-name",
    "fornavn",
    "förnamn", "imię", "имя", "名字", "name/first", "contactFirstName", "billing_first_name",
    "keresztnév",
    "Jméno", "etunimi", "prenume",
  ])
  func given(_ name: String) {
    #expect(ColumnName(name).role == .givenName, "\(ColumnName.tokens(name))")
  }

  @Test(arguments: [
    "last_name", "lastName", "lname", "Nachname", "nom de famille", "achternaam", "surname",
    "apellidos",
    "apellido1", "cognome", "sobrenome", "nazwisko", "фамилия", "姓", "name/last", "efternavn",
    "soyadı",
    "příjmení", "vezetéknév", "Επώνυμο", "Primer apellido",
  ])
  func family(_ name: String) {
    #expect(ColumnName(name).role == .familyName, "\(ColumnName.tokens(name))")
  }

  @Test(arguments: [
    "full_name", "fullName", "Contact Name", "contact", "Ansprechpartner", "ФИО", "姓名", "氏名", "담당자",
    "nom et prénom", "Vor- und Nachname", "nombre y apellidos", "employee", "manager_name",
    "person/name",
    "company/contact/name", "Nom du contact", "author", "Imię i nazwisko", "ad soyad",
    "assigned to",
  ])
  func fullName(_ name: String) {
    #expect(ColumnName(name).role == .fullName, "\(ColumnName.tokens(name))")
  }

  @Test(arguments: [
    "company", "Company Name", "organisation", "employer_name", "Firma", "Firmenname",
    "raison sociale",
    "empresa", "Nom de l'entreprise", "ragione sociale", "bedrijfsnaam", "företag", "公司名称", "会社名",
    "회사명",
    "организация", "company/name", "Şirket adı", "razón social", "nazwa firmy", "supplier",
    "cég neve",
  ])
  func company(_ name: String) {
    #expect(ColumnName(name).role == .company, "\(ColumnName.tokens(name))")
  }

  @Test(arguments: [
    "name", "Name", "nom", "customer", "client_name", "Kunde", "naam", "客户名称", "клиент",
  ])
  func entity(_ name: String) {
    #expect(ColumnName(name).role == .entity, "\(ColumnName.tokens(name))")
  }

  @Test(arguments: [
    "id", "customer_id", "product_name", "city", "status", "email_verified", "phone_type",
    "is_email_valid",
    "created_at", "file_name", "street", "Stadt", "PLZ", "order number", "price", "jobTitle",
    "Geburtsdatum",
    "product/name", "company_id", "contact_id", "adresse", "ville", "住所", "性别", "date of birth",
    "username",
    "city name", "IP address", "email_count",
  ])
  func ignored(_ name: String) {
    #expect(ColumnName(name).role == .ignored, "\(ColumnName.tokens(name))")
  }

  @Test func groups() {
    #expect(ColumnName("billing_first_name").group == ColumnName("billing_last_name").group)
    #expect(ColumnName("billing_first_name").group != ColumnName("shipping_first_name").group)
    #expect(ColumnName("contact/first").group == ColumnName("contact/last").group)
  }
}
