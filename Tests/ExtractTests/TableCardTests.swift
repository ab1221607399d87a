import Corpus
import Testing

@testable import Extract

/// Cards and directory entries: their keys say what their values are.
@Suite struct TableCardTests {
  @Test func readsCards() {
    let found = Findings.table(
      ["fn", "org", "email", "tel", "title", "adr", "note"],
      [
        [
          "Xochitl Okwuosa", "Zeta Nova", "x@example.com", "+49 30 23125 001", "Sales Manager",
          "Martin Luther King", "call +49 30 23125 002",
        ]
      ],
      carrier: .card)
    #expect(found.people == ["Xochitl Okwuosa"])
    #expect(found.companies == ["Zeta Nova"])
    #expect(found.emails == ["x@example.com"])
    #expect(found.phones.sorted() == ["+493023125001", "+493023125002"])
    #expect(found.mentions.mentions.allSatisfy { $0.rule == .cardField || $0.kind == .phone })
  }

  @Test func joinsTheNamesOfEntries() {
    let found = Findings.table(
      ["givenname", "sn", "o", "telephonenumber", "c", "group/cn"],
      [["Marie", "Dupont", "Contoso", "01 99 00 12 34", "FR", "Domain Admins"]], carrier: .card)
    #expect(found.people == ["Marie Dupont"])
    #expect(found.companies == ["Contoso"])
    #expect(found.phones == ["+33199001234"])
  }
}
