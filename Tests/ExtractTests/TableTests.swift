import Corpus
import Testing

@testable import Extract

@Suite struct TableTests {
  @Test func joinsGivenAndFamilyName() {
    let found = Findings.table(
      ["id", "first_name", "last_name", "email"],
      [
        ["1", "Marie", "Dupont", "marie@example.com"], ["2", "Jan", "Kowalski", "jan@example.com"],
      ])
    #expect(found.people == ["Marie Dupont", "Jan Kowalski"])
    #expect(found.emails == ["marie@example.com", "jan@example.com"])
    #expect(found.companies == [])
  }

  @Test(arguments: [
    ["Nachname", "Vorname"], ["Name", "Vorname"], ["nom", "prénom"], ["apellidos", "nombre"],
    ["cognome", "nome"], ["achternaam", "voornaam"], ["nazwisko", "imię"], ["姓", "名"],
    ["фамилия", "имя"], ["soyad", "ad"], ["sobrenome", "nome"], ["efternamn", "förnamn"],
    ["Family Name", "Given Name"], ["lname", "fname"], ["last", "first"],
  ])
  func joinsInAnyLanguage(_ header: [String]) {
    let found = Findings.table(header, [["Dupont", "Marie"], ["Kowalski", "Jan"]])
    #expect(found.people == ["Marie Dupont", "Jan Kowalski"])
  }

  /// `<person><Vorname/><Name/></person>`: a bare name keeps its record's name before it.
  @Test func joinsBareNamesBelowTheirRecord() {
    let found = Findings.table(
      ["Vorname", "customer/Name"], [["Marie", "Dupont"], ["Jan", "Kowalski"]], carrier: .xml)
    #expect(found.people == ["Marie Dupont", "Jan Kowalski"])
  }

  @Test func keepsGroupsApart() {
    let found = Findings.table(
      ["billing_first_name", "billing_last_name", "shipping_first_name", "shipping_last_name"],
      [["Marie", "Dupont", "Jan", "Kowalski"]])
    #expect(found.people == ["Marie Dupont", "Jan Kowalski"])
  }

  @Test func joinsTwoSurnames() {
    let found = Findings.table(
      ["Nombre", "Apellido1", "Apellido2"], [["María", "García", "López"], ["Juan", "Pérez", ""]])
    #expect(found.people == ["María García López", "Juan Pérez"])
  }

  @Test func readsFullNames() {
    let found = Findings.table(
      ["Contact", "Company"],
      [
        ["Dupont, Marie", "Contoso GmbH"], ["Jan Kowalski", "Fabrikam Ltd."], ["N/A", "-"],
        ["Contoso Support", "Northwind Traders"], ["12345", "N/A"],
        ["Anna Schmidt; Peter Müller", "Adatum"], ["Tailspin Toys Inc.", "Litware, Inc."],
        ["lucia.rossi@example.it", "Wingtip"],
      ])
    #expect(found.people == ["Marie Dupont", "Jan Kowalski", "Anna Schmidt", "Peter Müller"])
    #expect(
      found.companies == [
        "Contoso GmbH", "Fabrikam Ltd.", "Northwind Traders", "Adatum", "Tailspin Toys Inc.",
        "Litware, Inc.", "Wingtip",
      ])
    #expect(found.emails == ["lucia.rossi@example.it"])
  }

  @Test func aCompanyColumnIsNoPersonColumn() {
    let found = Findings.table(
      ["name", "city"],
      [["Contoso GmbH", "Paris"], ["Fabrikam AG", "Lyon"], ["Northwind S.A.", "Marie"]])
    #expect(found.people == [])
    #expect(found.companies == ["Contoso GmbH", "Fabrikam AG", "Northwind S.A."])
  }

  @Test func productsAndCitiesAreNobody() {
    let found = Findings.table(
      ["product_name", "city", "status", "street", "job title"],
      [
        ["Marie Lamp", "Santiago", "Open", "Martin Luther King", "Sales Manager"],
        ["Jan Chair", "San Jose", "Closed", "John Smith Road", "Office Manager"],
      ])
    #expect(found.people == [])
    #expect(found.companies == [])
  }

  @Test func mixedCustomersAreReadOneByOne() {
    let found = Findings.table(
      ["customer", "amount"],
      [
        ["Marie Dupont", "1"], ["Contoso GmbH", "2"], ["Peter Schmidt", "3"], ["Blue Yonder", "3"],
      ])
    #expect(found.people == ["Marie Dupont", "Peter Schmidt"])
    #expect(found.companies.first == "Contoso GmbH")
  }

  /// A customer who is no person is a company, with or without a legal form.
  @Test func customersWithoutLegalForm() {
    let found = Findings.table(
      ["Customer"],
      [
        ["Smith, Jones and Clark"], ["Grant-Wilson"], ["Contoso"], ["Marie Dupont"],
        ["Geisel AG & Co. KGaA"], ["Müller & Söhne"], ["Melle van der Courtier"], ["N/A"],
        ["Caldeira Nogueira S/A"], ["12345"], ["Marie"],
      ])
    #expect(found.people == ["Marie Dupont", "Melle van der Courtier"])
    #expect(
      found.companies == [
        "Smith, Jones and Clark", "Grant-Wilson", "Contoso", "Geisel AG & Co. KGaA",
        "Müller & Söhne", "Caldeira Nogueira S/A",
      ])
  }

  /// Just any name is nobody's: products, files, parts.
  @Test(arguments: ["name", "PartName", "@PartName", "item name", "display_name"])
  func namesOfThingsAreNoCompanies(_ header: String) {
    let found = Findings.table(
      [header, "price"],
      [
        ["Blue Lamp", "1"], ["/word/document.xml", "2"], ["Premium Support", "3"], ["Zeta", "4"],
        ["Cloud-Storage", "5"], ["R2 D2", "6"],
      ])
    #expect(found.companies == [])
  }

  @Test func valuesOfANamedColumnNeedNoTable() {
    let found = Findings.table(
      ["assigned_to", "account_name"],
      [["Xochitl Okwuosa", "3M"], ["Siobhraig Mbekwe", "Zeta Nova"], ["marie dupont", "-"]])
    #expect(found.people == ["Xochitl Okwuosa", "Siobhraig Mbekwe", "Marie Dupont"])
    #expect(found.companies == ["3M", "Zeta Nova"])
  }

  @Test func columnsOfSmallLettersAreNames() {
    let found = Findings.table(
      ["contact"], [["adela bayon"], ["maria garcia"], ["jean dupont"], ["peter schmidt"]])
    #expect(found.people == ["Adela Bayon", "Maria Garcia", "Jean Dupont", "Peter Schmidt"])
  }

  /// What no table knows is told by the addresses beside it.
  @Test func headerlessPairsAreToldByTheirAddresses() {
    let names = [
      ("Bjork", "Kvaranes"), ("Maria", "Zwielik"), ("Jan", "Okwuosa"), ("Anna", "Brzyk"),
      ("Zdzimir", "Krzewik"),
    ]
    let found = Findings.table(
      nil,
      names.map {
        [$0.0, $0.1, "\($0.0.lowercased()).\($0.1.lowercased())@example.com", "12.50"]
      })
    #expect(found.people == names.map { "\($0.0) \($0.1)" })
  }

  @Test func headerlessProductsAmountsAndIdsAreNobody() {
    let products = ["Charlotte Lamp", "Madison Sofa", "Austin Backpack", "Canon Camera"]
    let found = Findings.table(
      nil,
      (0..<40).map { row in
        [
          products[row % 4], "\(81_000 + row * 7).28", "ORD-72352507\(row)",
          "+49 30 23125 0\(10 + row)",
        ]
      })
    #expect(found.people == [])
    #expect(found.companies == [])
    #expect(found.phones.count == 40)
  }

  @Test func headerlessCustomersAreReadOneByOne() {
    let rows = [
      "Contoso GmbH", "Marie Dupont", "Fabrikam Ltd", "Peter Schmidt", "Anna Fischer",
      "Smith & Clark", "Northwind Group",
    ]
    let found = Findings.table(nil, rows.map { [$0, "1"] })
    #expect(found.people == ["Marie Dupont", "Peter Schmidt", "Anna Fischer"])
    #expect(found.companies.starts(with: ["Contoso GmbH", "Fabrikam Ltd"]))
  }

  @Test func readsHeaderlessTablesByValue() {
    let found = Findings.table(
      nil,
      [
        ["1", "Maria", "Schmidt", "maria@example.de", "Contoso GmbH", "Berlin"],
        ["2", "Peter", "Müller", "peter@example.de", "Fabrikam AG", "Hamburg"],
        ["3", "Anna", "Fischer", "anna@example.de", "Adatum KG", "Bremen"],
      ])
    #expect(found.people == ["Maria Schmidt", "Peter Müller", "Anna Fischer"])
    #expect(found.companies == ["Contoso GmbH", "Fabrikam AG", "Adatum KG"])
    #expect(found.emails.count == 3)
  }

  @Test func readsHeaderlessFullNames() {
    let found = Findings.table(
      nil, [["Marie Martin", "42"], ["Peter Müller", "43"], ["Anna Fischer", "44"]])
    #expect(found.people == ["Marie Martin", "Peter Müller", "Anna Fischer"])
  }

  @Test func turnsAColumnOfFamilyFirst() {
    let found = Findings.table(
      ["Full name"],
      [["Schmidt Peter"], ["Müller Anna"], ["Fischer Maria"], ["Weber Thomas"], ["Wolf Julia"]])
    #expect(found.people.contains("Peter Schmidt"))
    #expect(found.people.contains("Julia Wolf"))
  }

  @Test func noticesDrift() {
    var found = Findings.table(
      ["email", "company"], (0..<12).map { ["Contoso GmbH", "user\($0)@example.com"] })
    let plan = RecordPlanner.plan(
      sample: Findings.table(["email", "company"], [["a@example.com", "Contoso"]]).batch,
      context: found.context)
    found.batch.firstRecord = 1
    var extractor = Extractor(found.options)
    var mentions = MentionBatch()
    extractor.extract(found.batch, plan: plan, content: ContentID(rawValue: 0), into: &mentions)
    let companies = mentions.mentions.filter { $0.kind == .company }
    #expect(companies.count == 12)
  }

  @Test func readsPhonesInTheCountryOfTheRecord() {
    let found = Findings.table(
      ["tel", "country", "note"],
      [
        ["01 99 00 12 34", "France", ""], ["089 1234-5678", "DE", "x"],
        ["+44 20 7946 0018", "", ""],
        ["020 7946 0958", "United Kingdom", ""], ["n/a", "FR", ""],
      ])
    #expect(
      found.phones == ["+33199001234", "+498912345678", "+442079460018", "+442079460958"])
  }

  @Test func readsPhonesByNeighboursDomainAndDefault() {
    let neighbours = Findings.table(
      ["phone"], [["+33 1 99 00 12 34"], ["+33 1 99 00 12 35"], ["01 99 00 12 36"]])
    #expect(neighbours.phones.last == "+33199001236")
    var unknown = Findings.table(["phone"], [["01 99 00 12 34"]])
    #expect(unknown.phones == [])
    unknown.context.defaultRegion = Country(code: "FR")!
    #expect(unknown.phones == ["+33199001234"])
  }

  @Test func numbersAreNoPhones() {
    let found = Findings.table(
      ["order_no", "amount", "created", "ip"],
      [["12345678901", "12,450.00", "2021-03-04 10:00:00", "192.168.100.200"]])
    #expect(found.phones == [])
  }

  @Test func readsXMLByPath() {
    let found = Findings.table(
      ["person/name", "company/name", "contact/@email", "product/name", "name/first", "name/last"],
      [["Dupont, Marie", "Contoso", "m@example.com", "Jan Lamp", "Jan", "Kowalski"]],
      carrier: .xml)
    #expect(found.people == ["Marie Dupont", "Jan Kowalski"])
    #expect(found.companies == ["Contoso"])
  }

  @Test func placesAreThoseOfTheField() {
    let found = Findings.table(["Contact"], [["  Dupont, Marie (EXT)"]])
    let mention = found.mentions.mentions[0]
    #expect(mention.offset == 2)
    #expect(mention.length == 13)
    #expect(mention.rule == .csvColumn)
  }

  @Test func survivesFieldsOutOfBounds() {
    var found = Findings.table(["email"], [["a@example.com"]])
    found.batch.fields.append(RecordBatch.Field(record: 9, column: 0, start: 5, length: 4_000))
    found.batch.fields.append(RecordBatch.Field(record: 9, column: 77, start: 0, length: 4))
    found.batch.fields.append(RecordBatch.Field(record: 0, column: 0, start: .max, length: .max))
    #expect(found.emails == ["a@example.com"])
  }

  @Test("Numbers of lists are no part of names")
  func listNumbers() {
    let found = Findings.table(
      nil,
      [
        ["1. Marie Dupont", "m@example.com"], ["2. Jan Kowalski", "j@example.com"],
        ["3. Anna Schmidt", "a@example.com"],
      ])
    #expect(found.people == ["Marie Dupont", "Jan Kowalski", "Anna Schmidt"])
  }

  @Test("An address is found in whatever column it stands")
  func addressesInOtherColumns() {
    for name in ["phone", "middle name", "country", "company", "first name", "city", "id"] {
      let rows = (0..<12).map { ["x\($0)"] } + [["odd@example.com"]]
      #expect(Findings.table([name], rows).emails == ["odd@example.com"], "\(name)")
    }
    let rows = (0..<12).map { ["a\($0)@example.com"] } + [["+33 1 99 00 12 34"]]
    #expect(Findings.table(["email"], rows).phones == ["+33199001234"])
  }
}
