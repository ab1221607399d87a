import Corpus
import Testing

@testable import Extract

/// Cells that hold somebody and how to reach them.
@Suite struct ContactCellTests {
  @Test(arguments: ["Contact", "Customer", "Ansprechpartner", "x7"])
  func anAddressInBrackets(header: String) {
    let found = Findings.table(
      ["id", header],
      [
        ["1", "Marie Dupont (marie@example.com)"], ["2", "Jan Kowalski (jan@example.com)"],
        ["3", "Zyx Qwertz (zq@example.com)"],
      ])
    #expect(found.people.prefix(2) == ["Marie Dupont", "Jan Kowalski"])
    #expect(found.emails == ["marie@example.com", "jan@example.com", "zq@example.com"])
    #expect(found.companies == [])
  }

  @Test(arguments: [", ", " / ", " | ", " – ", "; "])
  func aNumberBehindADivider(divider: String) {
    let found = Findings.table(
      ["Contact"],
      [
        ["Marie Dupont\(divider)+33 1 23 45 67 89"], ["Jan Kowalski\(divider)+48 22 123 45 67"],
        ["Contoso GmbH\(divider)+49 30 23125 001"],
      ])
    #expect(found.people == ["Marie Dupont", "Jan Kowalski"])
    #expect(found.phones == ["+33123456789", "+48221234567", "+493023125001"])
    #expect(found.companies == ["Contoso GmbH"])
  }

  /// An address with a postcode has as many digits as a number.
  @Test func addressesAreNone() {
    let found = Findings.table(
      ["Kunde"], [["Marie Dupont, Hauptstraße 12, 80331 München"], ["Contoso GmbH"]])
    #expect(found.phones == [])
    #expect(found.companies.contains("Contoso GmbH"))
  }

  @Test(arguments: [
    "z.Hd. Marie Dupont", "zHd Marie Dupont", "Attn Marie Dupont", "Kollegin Marie Dupont",
    "- **Marie Dupont**", "* Marie Dupont", " **Marie Dupont** ", " *Marie Dupont* ",
  ])
  func whatStandsBeforeAName(cell: String) {
    #expect(Findings.table(["Name"], [[cell]]).people == ["Marie Dupont"])
  }

  /// A deal is called after its customer and its product, and is nobody.
  @Test func dealsAreNobody() {
    let found = Findings.table(
      ["Opportunity Name", "Last Modified By"],
      [["Bowen Bakery - Add-On", "Joseph Campbell"], ["Marie Dupont Upgrade", "Jan Kowalski"]])
    #expect(found.people == ["Joseph Campbell", "Jan Kowalski"])
  }

  @Test(arguments: [
    ("changed_by", "person"), ("Vorgesetzter", "person"), ("Assistant's Name", "person"),
    ("leidinggevende", "person"),
    ("Begünstigter/Zahlungspflichtiger", "either"), ("Counterparty", "either"),
    ("tegenpartij", "either"),
  ])
  func columnsOfPeopleAndOfParties(header: String, kind: String) {
    let found = Findings.table([header], [["Marie Dupont"], ["Contoso GmbH"], ["Qzwert Xyl"]])
    #expect(found.people.contains("Marie Dupont"))
    #expect(found.companies.contains("Contoso GmbH"))
    #expect(kind == "person" || found.companies.contains("Qzwert Xyl"))
  }
}
