import Testing

@testable import Extract

@Suite struct CompanyCodeTests {
  @Test(
    "What goes on as a code, or stands before numbers, is no company",
    arguments: [
      "Please look at Ticket INC-182736 before Friday.", "We shipped Order AB-123456 last week.",
      "Please pay to IBAN DE89370400440532013000 before Friday.",
    ])
  func codes(text: String) {
    #expect(Findings.text(text).companies == [])
  }

  @Test("A preposition before a company is none of it")
  func prepositions() {
    #expect(
      Findings.text("Entre Velora Conseil SAS, et la suite.").companies == ["Velora Conseil SAS"])
  }
}
